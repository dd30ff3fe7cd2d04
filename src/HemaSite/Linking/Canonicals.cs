using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Pages;

namespace HemaSite.Linking;

/// <summary>The address that a page names to search engines: its own, or the one it asks for (Grav's routes.canonical).</summary>
public static class Canonicals
{
    /// <summary>A root-relative address of the site or a whole address of the web.</summary>
    public static string UrlOf(Site site, ContentPage page) => Wish(site, page) ?? page.Url;

    /// <summary>Complains about wishes that lead nowhere.</summary>
    public static void Check(Site site, Complaints complaints)
    {
        foreach (var page in site.Pages)
        {
            if (page.Document.FrontMatter.Routes.Canonical is { Value: var written, Span: var place } && Wish(site, page) is null)
            {
                complaints.Add(RouteRules.BadCanonical.At(place, written));
            }
        }
    }

    private static string? Wish(Site site, ContentPage page)
    {
        var written = page.Document.FrontMatter.Routes.Canonical?.Value;
        if (written is null || written.StartsWith("https://", StringComparison.Ordinal) || written.StartsWith("http://", StringComparison.Ordinal))
        {
            return written;
        }

        var route = written.TrimEnd('/');
        var url = Address.OfPage(page.Language.Code, route == site.Settings.Home ? "" : route);
        return site.PagesByUrl.ContainsKey(url) ? url : null;
    }
}
