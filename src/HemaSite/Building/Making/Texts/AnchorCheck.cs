using System.Collections.Concurrent;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Settings;

namespace HemaSite.Building.Making.Texts;

/// <summary>Checks links to places on pages ("/kk/x/#part") once all texts are known.</summary>
internal sealed class AnchorCheck(BaseUrl baseUrl, Complaints complaints)
{
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> anchors = new();
    private readonly ConcurrentBag<(ContentPage Page, FragmentLink Link)> links = [];

    /// <summary>Notes the places of a page and the links it makes to places.</summary>
    public void Add(ContentPage page, IReadOnlyCollection<string> places, IEnumerable<FragmentLink> fragments)
    {
        anchors[page.Url] = places;
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
            var url = target.Length == 0 ? page.Url : target[baseUrl.Path.Length..];
            if (anchor.Length > 0 && anchors.TryGetValue(url, out var known) && !known.Contains(anchor))
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
