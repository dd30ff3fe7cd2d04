using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using HemaSite.Files;
using HemaSite.Tests.Pictures;

namespace HemaSite.Tests.Readers;

public sealed partial class FeedTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_feed_is_RSS_that_any_reader_takes(string name)
    {
        var site = Sites.Named(name);
        foreach (var (file, channel) in Feeds(site))
        {
            Assert.NotEmpty(channel.Element("title")!.Value);
            Assert.NotEmpty(channel.Element("description")!.Value);
            Assert.Equal(file.Split('/')[1], channel.Element("language")!.Value);
            Assert.True(site.Has(site.Inside("/", channel.Element("link")!.Value, out _)!));
            Assert.Equal(file, site.Inside("/", channel.Element(Atom + "link")!.Attribute("href")!.Value, out _));
            var items = channel.Elements("item").ToList();
            Assert.NotEmpty(items);
            Assert.Equal(items.Count, items.Select(item => item.Element("guid")!.Value).Distinct().Count());
            Assert.All(items, item => CheckItem(site, item));
            var dates = items.Select(item => DateOf(item.Element("pubDate")!.Value)).ToList();
            Assert.Equal(dates.OrderDescending(), dates);
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_page_names_the_feed_of_its_language(string name)
    {
        var site = Sites.Named(name);
        Assert.All(site.Pages.Where(item => item.Url != "/" && !item.Url.Contains("404", StringComparison.Ordinal)), item =>
        {
            // Sections and terms name a feed of their own besides.
            var link = item.Page.QuerySelector("link[type='application/rss+xml']")!;
            Assert.Equal($"/{item.Url.Split('/')[1]}/feed.xml", site.Inside(item.Url, link.GetAttribute("href")!, out _));
        });
    }

    [Fact]
    public void A_feed_leads_notes_to_their_page_and_tells_the_last_change()
    {
        var site = new BuiltSite(MemoryTree.Of([
            ("content/site.yaml", "title: { kk: Қан орталығы }\nlanguages: [kk]\nbase_url: https://example.kz/site\n"),
            ("content/news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"),
            ("content/news/new/item.kk.md", "---\ntitle: 'Жаңа & <b>'\ndate: '21-11-2026 10:00'\n---\nМәтін[^1].\n\n[^1]: Ескерту.\n"),
            ("content/news/old/item.kk.md", "---\ntitle: Ескі\ndate: '20-11-2026 10:00'\nupdated: '21-11-2026 12:00'\n---\nМәтін.\n"),
        ]));
        var channel = XDocument.Parse(site.Text("/kk/feed.xml")).Root!.Element("channel")!;
        Assert.Equal("Sat, 21 Nov 2026 12:00:00 +0500", channel.Element("lastBuildDate")!.Value);
        var item = channel.Elements("item").First();
        Assert.Equal("Жаңа & <b>", item.Element("title")!.Value);
        Assert.Contains("href=\"https://example.kz/site/kk/news/new/#fn-1\"", item.Element(Content + "encoded")!.Value, StringComparison.Ordinal);
        Assert.Equal("2026-11-21T12:00:00+05:00", XDocument.Parse(site.Text("/kk/atom.xml")).Root!.Element(Atom + "updated")!.Value);
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Atom_and_JSON_Feed_carry_the_posts_of_the_RSS_feed_beside_them(string name)
    {
        var site = Sites.Named(name);
        foreach (var (file, channel) in Feeds(site))
        {
            var links = channel.Elements("item").Select(item => item.Element("link")!.Value).ToList();
            using var reader = XmlReader.Create(new MemoryStream(site.Files[file.Replace("feed.xml", "atom.xml", StringComparison.Ordinal)]));
            var atom = XDocument.Load(reader).Root!;
            Assert.Equal(links, atom.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
            Assert.All(atom.Descendants(Atom + "updated"), date => DateTimeOffset.Parse(date.Value, CultureInfo.InvariantCulture));
            using var json = JsonDocument.Parse(site.Files[file.Replace("feed.xml", "feed.json", StringComparison.Ordinal)]);
            Assert.Equal(links, json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public void Every_feed_shows_the_picture_above_a_post()
    {
        var files = new PictureSite("Мәтін.", front: "header_image_file: b.jpg\n").With("b.jpg", Photo.Jpeg(700, 350)).Build(new FakeMaker()).Out;
        const string Picture = "https://example.kz/news/a/b.jpg";
        var rss = Assert.Single(XDocument.Load(new MemoryStream(files[new("kk/feed.xml")])).Descendants("enclosure"));
        Assert.Equal((Picture, "image/jpeg"), (rss.Attribute("url")!.Value, rss.Attribute("type")!.Value));
        var atom = XDocument.Load(new MemoryStream(files[new("kk/atom.xml")])).Descendants(Atom + "link").Single(link => link.Attribute("rel")!.Value == "enclosure");
        Assert.Equal(Picture, atom.Attribute("href")!.Value);
        using var json = JsonDocument.Parse(files[new("kk/feed.json")]);
        Assert.Equal(Picture, json.RootElement.GetProperty("items")[0].GetProperty("image").GetString());
    }

    private static void CheckItem(BuiltSite site, XElement item)
    {
        var link = item.Element("link")!.Value;
        var guid = item.Element("guid")!;
        Assert.NotEmpty(item.Element("title")!.Value);
        Assert.True(site.Has(site.Inside("/", link, out _)!), link);
        Assert.Equal(link, guid.Value);
        Assert.Equal(site.KnowsItsAddress ? "true" : "false", guid.Attribute("isPermaLink")!.Value);
        Assert.Matches(Rfc822(), item.Element("pubDate")!.Value);
        if (!site.KnowsItsAddress)
        {
            return;
        }

        Assert.StartsWith(site.Root, link);
        var text = new HtmlParser().ParseDocument(item.Element(Content + "encoded")!.Value);
        Assert.All(text.QuerySelectorAll("[href], [src]"), element =>
            Assert.Matches("^(https?:|mailto:|tel:)", element.GetAttribute("href") ?? element.GetAttribute("src")!));
    }

    private static IEnumerable<(string File, XElement Channel)> Feeds(BuiltSite site)
    {
        var feeds = site.Files.Keys.Where(file => file.EndsWith("/feed.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(feeds);
        foreach (var file in feeds)
        {
            using var reader = XmlReader.Create(new MemoryStream(site.Files[file]), new() { DtdProcessing = DtdProcessing.Prohibit });
            var root = XDocument.Load(reader).Root!;
            Assert.Equal("rss", root.Name.LocalName);
            Assert.Equal("2.0", root.Attribute("version")!.Value);
            yield return (file, Assert.Single(root.Elements("channel")));
        }
    }

    private static DateTimeOffset DateOf(string date) =>
        DateTimeOffset.ParseExact(date, "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture);

    [GeneratedRegex("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4}$")]
    private static partial Regex Rfc822();
}
