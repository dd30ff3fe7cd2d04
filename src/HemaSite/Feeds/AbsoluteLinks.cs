using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>Feeds are read far from the site, so root-relative links in their texts get the site's origin in front.</summary>
internal static class AbsoluteLinks
{
    /// <summary>The HTML with absolute links; unchanged when the site's origin is unknown. Our own writer puts attributes in double quotes.</summary>
    public static string In(string html, BaseUrl baseUrl) => baseUrl.Origin.Length == 0
        ? html
        : html
            .Replace(" href=\"/", $" href=\"{baseUrl.Origin}/", StringComparison.Ordinal)
            .Replace(" src=\"/", $" src=\"{baseUrl.Origin}/", StringComparison.Ordinal);
}
