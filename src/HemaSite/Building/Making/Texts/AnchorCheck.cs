using System.Collections.Concurrent;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Pages.Tables;

namespace HemaSite.Building.Making.Texts;

/// <summary>Checks links to places on pages ("/kk/x/#part") once all texts are known.</summary>
internal sealed class AnchorCheck(Site site, Complaints complaints)
{
    private readonly PageTable<IReadOnlyCollection<string>?> anchors = new(site.Numbers);
    private readonly ConcurrentBag<(ContentPage Page, FragmentLink Link)> links = [];

    /// <summary>Notes the places of a page and the links it makes to places.</summary>
    public void Add(ContentPage page, IReadOnlyCollection<string> places, IEnumerable<FragmentLink> fragments)
    {
        anchors[page] = places;
        foreach (var link in fragments)
        {
            links.Add((page, link));
        }
    }

    /// <summary>Complains about links to places that no page has.</summary>
    public void Finish()
    {
        foreach (var (page, link) in links)
        {
            var hash = link.Url.IndexOf('#', StringComparison.Ordinal);
            var (target, anchor) = (link.Url[..hash], Uri.UnescapeDataString(link.Url[(hash + 1)..]));
            var url = target.Length == 0 ? page.Url : target[site.Settings.BaseUrl.Path.Length..];
            if (anchor.Length > 0 && site.PagesByUrl.TryGetValue(url, out var other) && anchors[other] is { } known && !known.Contains(anchor))
            {
                complaints.Add(RouteRules.MissingAnchor.At(link.Span, anchor, url));
            }
        }
    }

    /// <summary>The places of a text that links may lead to.</summary>
    public static IReadOnlyCollection<string> AnchorsOf(string html)
    {
        const string Mark = " id=\"";
        if (!html.Contains(Mark, StringComparison.Ordinal))
        {
            return [];
        }

        var found = new HashSet<string>();
        for (var at = html.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var start = at + Mark.Length;
            found.Add(html[start..html.IndexOf('"', start)]);
        }

        return found;
    }
}
