using AngleSharp.Dom;
using HemaSite.Lists;

namespace HemaSite.Tests.Readers;

public sealed class AlternateTests
{
    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Translations_name_each_other_themselves_and_a_default(string name)
    {
        var site = Sites.Named(name);
        var groups = 0;
        foreach (var (url, page) in site.Pages)
        {
            var set = AlternatesOf(site, url, page);
            if (set.Count == 0)
            {
                Assert.True(page.QuerySelector("meta[name=robots][content=noindex]") is not null, $"{url} names no languages");
                continue;
            }

            groups++;
            Assert.True(set.ContainsKey("x-default"), $"{url} names no default");
            Assert.True(set.ContainsValue(url), $"{url} does not name itself");
            Assert.Contains(set["x-default"], set.Where(item => item.Key != "x-default").Select(item => item.Value).Append("/"));
            foreach (var (language, other) in set.Where(item => item.Key != "x-default"))
            {
                Assert.StartsWith($"/{language}/", other);
                Assert.Equal(set, AlternatesOf(site, other, site.Page(other)));
            }
        }

        Assert.True(groups > 50, $"only {groups} pages name their languages");
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void The_canonical_address_is_the_page_itself(string name)
    {
        var site = Sites.Named(name);
        foreach (var (url, page) in site.Pages.Where(item => !item.Url.EndsWith("404.html", StringComparison.Ordinal)))
        {
            var canonical = Assert.Single(page.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href")!;
            Assert.Equal(url, site.Inside(url, canonical, out _));
            Assert.True(!site.KnowsItsAddress || canonical.StartsWith(site.Root, StringComparison.Ordinal), $"{url}: {canonical} is not absolute");
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void The_language_switcher_never_leads_to_a_missing_page(string name)
    {
        var site = Sites.Named(name);
        var languages = site.Result.Settings!.Languages;
        foreach (var (url, page) in site.Pages.Where(item => item.Url != "/"))
        {
            var links = page.QuerySelectorAll(".languages a[hreflang]");
            Assert.Equal(languages.Select(language => language.Code), links.Select(link => link.GetAttribute("hreflang")!));
            Assert.All(links, link => Assert.True(site.Has(site.Inside(url, link.GetAttribute("href")!, out _)!), $"{url}: {link.OuterHtml}"));
            Assert.All(links, link => Assert.Equal(link.GetAttribute("hreflang"), link.GetAttribute("lang")));
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_full_list_is_reached_page_by_page(string name)
    {
        var site = Sites.Named(name);
        foreach (var list in site.Result.Site!.Listings.Where(list => list.Kind == ListingKind.Section))
        {
            var (url, seen) = (list.Url, 1);
            while (site.Page(url).QuerySelector("link[rel=next]")?.GetAttribute("href") is { } next)
            {
                (url, seen) = (site.Inside(url, next, out _)!, seen + 1);
            }

            Assert.Equal(list.PageCount, seen);
        }
    }

    private static SortedDictionary<string, string> AlternatesOf(BuiltSite site, string url, IDocument page)
    {
        var set = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in page.QuerySelectorAll("link[rel=alternate][hreflang]"))
        {
            var address = link.GetAttribute("href")!;
            Assert.True(!site.KnowsItsAddress || address.StartsWith(site.Root, StringComparison.Ordinal), $"{url}: {address} is not absolute");
            set.Add(link.GetAttribute("hreflang")!, site.Inside(url, address, out _)!);
        }

        return set;
    }
}
