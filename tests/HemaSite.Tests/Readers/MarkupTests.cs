using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HemaSite.Tests.Readers;

public sealed class MarkupTests
{
    private const string Resources =
        "img[src], script[src], iframe[src], video[src], audio[src], source[src], embed[src], object[data], "
        + "link[rel~=stylesheet], link[rel~=icon], link[rel=preload], link[rel=apple-touch-icon]";

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_page_parses_without_an_error(string name)
    {
        var site = Sites.Named(name);
        var errors = new List<string>();
        foreach (var url in site.Urls)
        {
            var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
            try
            {
                parser.ParseDocument(site.Html(url));
            }
            catch (HtmlParseException error)
            {
                errors.Add($"{url} {error.Position}: {error.Message}");
            }
        }

        Assert.Empty(errors);
    }

    [Fact]
    public void The_strict_parser_finds_an_error() =>
        Assert.Throws<HtmlParseException>(
            () => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument("<!doctype html><title>a</title><p><b>a</p>"));

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void No_page_carries_a_script_a_style_or_a_handler_of_its_own(string name)
    {
        var site = Sites.Named(name);
        var found = from url in site.Urls
                    from element in site.Page(url).All
                    where element.LocalName is "style"
                        || (element.LocalName == "script" && !IsData(element) && (!element.HasAttribute("src") || element.TextContent.Length > 0))
                        || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                        || element.GetAttribute("href")?.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true
                    select $"{url}: {element.OuterHtml}";
        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Nothing_is_loaded_from_another_site(string name)
    {
        var site = Sites.Named(name);
        var found = from url in site.Urls
                    from element in site.Page(url).QuerySelectorAll(Resources)
                    let reference = element.GetAttribute("src") ?? element.GetAttribute("data") ?? element.GetAttribute("href")
                    where site.Inside(url, reference, out _) is null
                    select $"{url}: {reference}";
        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void A_reader_of_microformats_takes_a_page_for_itself_and_not_for_the_first_of_its_news(string name)
    {
        var site = Sites.Named(name);
        var own = 0;
        foreach (var (url, page) in site.Pages)
        {
            var entries = page.QuerySelectorAll(".h-entry").Where(entry => entry.Closest(".h-feed") is null).ToList();
            own += entries.Count;
            Assert.InRange(entries.Count, 0, 1);
            Assert.All(entries, entry => Assert.Equal(url, site.Inside(url, entry.QuerySelector(".u-url")!.GetAttribute("href")!, out _)));
        }

        Assert.InRange(own, 40, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_page_has_a_language_a_title_a_heading_and_no_id_twice(string name)
    {
        var site = Sites.Named(name);
        foreach (var url in site.Urls)
        {
            var page = site.Page(url);
            Assert.True(page.Title is { Length: > 0 }, $"{url} has no title");
            Assert.Equal(url.Split('/')[1] is "ru" or "en" ? url.Split('/')[1] : LanguageOf(page), LanguageOf(page));
            Assert.All(page.QuerySelectorAll("[id]").CountBy(element => element.Id!), item => Assert.True(item.Value == 1, $"{url}: {item.Key}"));
        }

        Assert.All(site.Pages, item => Assert.True(item.Page.QuerySelector("h1") is not null, $"{item.Url} has no heading"));
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void No_page_shows_the_name_of_a_phrase_or_a_placeholder(string name)
    {
        var site = Sites.Named(name);
        foreach (var (url, page) in site.Pages)
        {
            var text = page.Body!.TextContent;
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{[a-z_]+\}|\b[a-z]+_[a-z]+_?[a-z]*\b(?![@.])", $"{text}".Replace(url, "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Data_for_robots_is_JSON(string name)
    {
        var site = Sites.Named(name);
        var data = site.Pages.SelectMany(item => item.Page.QuerySelectorAll("script").Where(IsData)).ToList();
        Assert.NotEmpty(data);
        Assert.All(data, script => JsonDocument.Parse(script.TextContent).Dispose());
    }

    // JSON-LD is never run, so a strict policy lets it stand.
    private static bool IsData(IElement element) => element.GetAttribute("type") == "application/ld+json";

    private static string? LanguageOf(IDocument page) => page.DocumentElement.GetAttribute("lang");
}
