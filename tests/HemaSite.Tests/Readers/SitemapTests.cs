using System.Xml;
using System.Xml.Linq;

namespace HemaSite.Tests.Readers;

public sealed class SitemapTests
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void The_sitemap_holds_every_page_of_content_once_with_the_alternates_that_the_page_names(string name)
    {
        var site = Sites.Named(name);
        using var reader = XmlReader.Create(new MemoryStream(site.Files["/sitemap.xml"]));
        var entries = XDocument.Load(reader).Root!.Elements(Space + "url").ToList();
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

    [Fact]
    public void Robots_learn_of_the_sitemap_where_the_site_knows_its_address()
    {
        Assert.Contains("Sitemap: https://example.org/site/sitemap.xml", Sites.Named("example below a path").Text("/robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sitemap:", Sites.Real.Text("/robots.txt"), StringComparison.Ordinal);
    }
}
