using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace HemaSite.Tests.Readers;

/// <summary>JSON-LD beside the tags for people and social networks: both must say the same.</summary>
public sealed class StructuredDataTests
{
    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_public_page_of_content_describes_itself_as_its_other_tags_do(string name)
    {
        var site = Sites.Named(name);
        var kinds = new HashSet<string>();
        foreach (var (url, page, graph) in Described(site))
        {
            var subject = graph[0];
            kinds.Add(Text(subject, "@type"));
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Text(subject, "url"));
            Assert.Equal(page.DocumentElement.GetAttribute("lang"), Text(subject, "inLanguage"));
            Assert.Equal(Meta(page, "name=description"), subject.TryGetProperty("description", out var words) ? words.GetString() : null);
            Assert.Equal(
                page.QuerySelectorAll("link[hreflang]").Where(link => !url.Contains("/page/", StringComparison.Ordinal) && link.GetAttribute("hreflang") is not "x-default" && link.GetAttribute("href") != Text(subject, "url"))
                    .Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href"))),
                Items(subject, "workTranslation").Select(other => (other.GetProperty("inLanguage").GetString(), other.GetProperty("@id").GetString())));
            var publisher = subject.GetProperty("publisher");
            Assert.Equal("MedicalOrganization", Text(publisher, "@type"));
            Assert.Equal(Meta(page, "property='og:site_name'"), Text(publisher, "name"));
            Assert.True(site.Has(site.Inside(url, Text(publisher, "logo"), out _)!), Text(publisher, "logo"));
        }

        Assert.Equal(["NewsArticle", "WebPage", "WebSite"], kinds.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_post_tells_its_title_its_moment_and_who_speaks(string name)
    {
        var site = Sites.Named(name);
        var posts = Described(site).Where(item => Text(item.Graph[0], "@type") == "NewsArticle").ToList();
        Assert.NotEmpty(posts);
        foreach (var (_, page, graph) in posts)
        {
            var post = graph[0];
            Assert.Equal(Meta(page, "property='og:title'"), Text(post, "headline"));
            var published = DateTimeOffset.ParseExact(Text(post, "datePublished"), "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
            Assert.True(DateTimeOffset.Parse(Text(post, "dateModified"), CultureInfo.InvariantCulture) >= published);
            Assert.Equal(Meta(page, "property='article:published_time'"), Text(post, "datePublished"));
            var author = post.GetProperty("author");
            Assert.True(author.TryGetProperty("name", out _) || Text(author, "@id") == Text(post.GetProperty("publisher"), "@id"));
            Assert.Equal(Meta(page, "property='og:image'"), post.TryGetProperty("image", out var image) && site.KnowsItsAddress ? image.GetString() : null);
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Breadcrumbs_lead_step_by_step_from_the_front_page_to_the_page(string name)
    {
        var site = Sites.Named(name);
        var lists = 0;
        foreach (var (url, page, graph) in Described(site).Where(item => item.Graph.Length > 1))
        {
            lists++;
            var steps = Items(Assert.Single(graph[1..]), "itemListElement").ToList();
            Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
            Assert.Equal(url, site.Inside(url, Text(steps[^1], "item"), out _));
            Assert.Equal(
                page.QuerySelectorAll(".breadcrumbs a").Select(link => (link.TextContent, site.Inside(url, link.GetAttribute("href")!, out _))),
                steps.SkipLast(1).Select(step => (Text(step, "name"), site.Inside(url, Text(step, "item"), out _))));
        }

        Assert.InRange(lists, 20, int.MaxValue);
    }

    private static IEnumerable<(string Url, IHtmlDocument Page, JsonElement[] Graph)> Described(BuiltSite site)
    {
        foreach (var (url, page) in site.Pages)
        {
            var blocks = page.QuerySelectorAll("script[type='application/ld+json']").ToList();
            Assert.InRange(blocks.Count, 0, 1);
            if (blocks.Count == 1)
            {
                Assert.DoesNotContain("noindex", Meta(page, "name=robots") ?? "", StringComparison.Ordinal);
                using var json = JsonDocument.Parse(blocks[0].TextContent);
                Assert.Equal("https://schema.org", Text(json.RootElement, "@context"));
                yield return (url, page, [.. json.RootElement.GetProperty("@graph").EnumerateArray().Select(item => item.Clone())]);
            }
        }
    }

    private static string? Meta(IHtmlDocument page, string selector) => page.QuerySelector($"meta[{selector}]")?.GetAttribute("content");

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> Items(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) ? list.EnumerateArray() : Enumerable.Empty<JsonElement>();
}
