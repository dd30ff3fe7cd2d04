using System.Xml;
using System.Xml.Linq;
using HemaSite.Files;

namespace HemaSite.Tests.Readers;

public sealed class SitemapTests
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void The_sitemap_holds_every_page_of_content_once_with_the_alternates_that_the_page_names(string name)
    {
        var site = Sites.Named(name);
        var entries = PartsOf(site).SelectMany(part => part.Elements(Space + "url")).ToList();
        var urls = entries.Select(entry => site.Inside("/", entry.Element(Space + "loc")!.Value, out _)!).ToList();
        Assert.Equal(urls.Count, urls.Distinct().Count());
        Assert.Equal(site.Result.Site!.Pages.Select(page => Uri.UnescapeDataString(page.Url)).Order(StringComparer.Ordinal), urls.Order(StringComparer.Ordinal));
        foreach (var (entry, url) in entries.Zip(urls))
        {
            var page = site.Page(url);
            Assert.True(page.QuerySelector("meta[name=robots]") is null, $"{url} is not for robots");
            Assert.True(!site.KnowsItsAddress || entry.Element(Space + "loc")!.Value.StartsWith(site.Root, StringComparison.Ordinal));
            Assert.Equal(
                page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"),
                entry.Elements(Xhtml + "link").Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}"));
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Pictures_in_the_sitemap_are_files_of_the_site(string name)
    {
        var site = Sites.Named(name);
        var pictures = PartsOf(site).SelectMany(part => part.Descendants(Image + "loc")).Select(picture => picture.Value).ToList();
        Assert.True(pictures.Count > 20, $"only {pictures.Count} pictures");
        Assert.All(pictures, picture => Assert.True(site.Has(site.Inside("/", picture, out _)!), picture));
    }

    [Fact]
    public void News_of_the_last_two_days_have_a_sitemap_of_their_own()
    {
        BuiltSite Build(string date) => new(MemoryTree.Of([
            ("content/site.yaml", "title: { kk: Қан орталығы }\nlanguages: [kk]\nbase_url: https://example.kz\n"),
            ("content/news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"),
            ("content/news/x/item.kk.md", $"---\ntitle: 'Бір & екі'\ndate: '{date} 10:00'\n---\nМәтін.\n"),
        ]));

        var news = Parse(Build("21-11-2026"), "/sitemap-news.xml");
        Assert.Equal("https://example.kz/kk/news/x/", news.Element(Space + "url")!.Element(Space + "loc")!.Value);
        var story = news.Element(Space + "url")!.Element(News + "news")!;
        Assert.Equal(
            ["Қан орталығы", "kk", "2026-11-21T10:00:00+05:00", "Бір & екі"],
            story.Descendants().Where(element => !element.HasElements).Select(element => element.Value));
        var changes = Parse(Build("21-11-2026"), "/sitemap.xml").Descendants(Space + "lastmod").Select(date => date.Value);
        Assert.Equal(["2026-11-21T10:00:00+05:00", "2026-11-21T10:00:00+05:00"], changes);
        Assert.False(Build("19-11-2026").Files.ContainsKey("/sitemap-news.xml"));
    }

    [Fact]
    public void Robots_learn_of_the_sitemap_where_the_site_knows_its_address()
    {
        Assert.Contains("Sitemap: https://example.org/site/sitemap.xml", Sites.Named("example below a path").Text("/robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sitemap:", Sites.Real.Text("/robots.txt"), StringComparison.Ordinal);
    }

    // The index names every part, and every part exists.
    private static IEnumerable<XElement> PartsOf(BuiltSite site)
    {
        var parts = Parse(site, "/sitemap.xml").Elements(Space + "sitemap")
            .Select(part => site.Inside("/", part.Element(Space + "loc")!.Value, out _)!).ToList();
        Assert.Equal(parts.Order(StringComparer.Ordinal), site.Files.Keys.Where(file => file.StartsWith("/sitemap-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        return parts.Where(part => part != "/sitemap-news.xml").Select(part => Parse(site, part));
    }

    private static XElement Parse(BuiltSite site, string file)
    {
        using var reader = XmlReader.Create(new MemoryStream(site.Files[file]));
        return XDocument.Load(reader).Root!;
    }
}
