using System.Text;
using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>Feeds are read far from the site, so root-relative links in their texts get the site's origin in front.</summary>
internal static class AbsoluteLinks
{
    /// <summary>The HTML with absolute links; unchanged when the site's origin is unknown. Our own writer puts attributes in double quotes.</summary>
    public static string In(string html, BaseUrl baseUrl) => baseUrl.Origin.Length == 0
        ? WithoutVersions(html)
        : WithoutVersions(html)
            .Replace(" href=\"/", $" href=\"{baseUrl.Origin}/", StringComparison.Ordinal)
            .Replace(" src=\"/", $" src=\"{baseUrl.Origin}/", StringComparison.Ordinal);

    // Readers of feeds show pictures in widths of their own: the one at src serves them all.
    private static string WithoutVersions(string html)
    {
        const string Begin = " srcset=\"", End = "\" alt=";
        var at = html.IndexOf(Begin, StringComparison.Ordinal);
        if (at < 0)
        {
            return html;
        }

        var kept = new StringBuilder(html.Length);
        var from = 0;
        for (; at >= 0; at = html.IndexOf(Begin, from, StringComparison.Ordinal))
        {
            var source = html.LastIndexOf("<source", at, at - from, StringComparison.Ordinal);
            var isSource = source >= 0 && html.IndexOf('>', source, at - source) < 0;
            kept.Append(html, from, (isSource ? source : at) - from);
            from = isSource ? html.IndexOf('>', at) + 1 : html.IndexOf(End, at, StringComparison.Ordinal) + 1;
        }

        return kept.Append(html, from, html.Length - from).ToString();
    }
}
