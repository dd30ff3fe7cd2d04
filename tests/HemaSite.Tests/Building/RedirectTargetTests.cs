using HemaSite.Diagnostics;

namespace HemaSite.Tests.Building;

/// <summary>Redirects to files of the site, in every spelling that links in texts may have, and to what is not there.</summary>
public sealed class RedirectTargetTests
{
    private const string Head = "---\ntitle: А\ndate: '12-04-2022 10:00'\n";

    [Theory]
    [InlineData("/news/y/act.pdf", "/med/news/y/act.pdf")]
    [InlineData("/news/novost/act.pdf", "/med/news/y/act.pdf")]
    [InlineData("/ru/news/y/act.pdf", "/med/news/y/act.pdf")]
    [InlineData("/news/y/act.pdf/", "/med/news/y/act.pdf")]
    [InlineData("/02.news/03.y/act.pdf", "/med/news/y/act.pdf")]
    [InlineData("/user/pages/02.news/03.y/act.pdf", "/med/news/y/act.pdf")]
    [InlineData("/user/pages/02.news/07.y/act.pdf", "/med/news/y/act.pdf")]
    [InlineData("/news/y/docs/plan.pdf", "/med/news/y/docs/plan.pdf")]
    [InlineData("/news/y/Акт 1.pdf", "/med/news/y/%D0%90%D0%BA%D1%82%201.pdf")]
    [InlineData("/news/y/%D0%90%D0%BA%D1%82%201.pdf", "/med/news/y/%D0%90%D0%BA%D1%82%201.pdf")]
    [InlineData("/home/map.pdf", "/med/home/map.pdf")]
    [InlineData("/news/v1.0", "/med/ru/news/v1.0/")]
    [InlineData("/ru/feed.xml", "/med/ru/feed.xml")]
    [InlineData("/robots.txt", "/med/robots.txt")]
    [InlineData("/old.pdf", "/med/old.pdf/")]
    [InlineData("/news#top", "/med/ru/news/#top")]
    [InlineData("/ru/news/novost?сөз=a b", "/med/ru/news/novost/?%D1%81%D3%A9%D0%B7=a%20b")]
    [InlineData("/news/y/act.pdf#page=3", "/med/news/y/act.pdf#page=3")]
    [InlineData("/", "/med/ru/")]
    [InlineData("/#news", "/med/ru/#news")]
    public void A_redirect_leads_to_the_address_of_what_is_there(string target, string address)
    {
        var built = Site(target);

        Assert.Empty(built.Result.Diagnostics.Where(item => item.Severity == Severity.Error || item.Rule.Code == "HS1914").Select(item => $"{item}"));
        Assert.Contains($"/med/ru/moved/ {address} 301\n", built["_redirects"], StringComparison.Ordinal);
        Assert.Contains($"/med/from-settings/ {address} 301\n", built["_redirects"], StringComparison.Ordinal);
        Assert.Contains($"\"/med/from-settings/\" \"{address}\";\n", built["server/nginx-maps.conf"], StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}\"", built["from-settings/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/news/y/none.pdf")]
    [InlineData("/news/y/ACT.pdf")]
    [InlineData("/news/y/none.xml")]
    [InlineData("/none.v2")]
    [InlineData("/02.news/03.y/none.pdf")]
    [InlineData("/moved/own.pdf")]
    [InlineData("/none#part")]
    [InlineData("/news/y/none.pdf?download=1")]
    public void A_redirect_to_what_is_not_there_is_told_where_it_is_written(string target) => Assert.Equal(
        ["content/moved/default.ru.md", "content/site.yaml"],
        Site(target).Result.Diagnostics.Where(item => item.Rule.Code == "HS1914").Select(item => item.Span!.Source.Path.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void A_redirect_to_itself_stops_no_build() =>
        Assert.Contains("Текст.", Site("/from-settings.v2", "/from-settings.v2")["ru/news/novost/index.html"], StringComparison.Ordinal);

    private static Built Site(string target, string from = "/from-settings") => Built.Of(
        ("content/site.yaml", $"title: Т\nlanguages: [ru]\nbase_url: https://example.kz/med\nredirects:\n  {from}: '{target}'\n  /old.pdf: /news/z/plain.pdf\n"),
        ("content/01.home/default.ru.md", "---\ntitle: Г\n---\n"),
        ("content/01.home/map.pdf", "%PDF"),
        ("content/02.news/blog.ru.md", "---\ntitle: Н\n---\n"),
        ("content/02.news/03.y/item.ru.md", Head + "slug: novost\n---\nТекст.\n"),
        ("content/02.news/03.y/act.pdf", "%PDF"),
        ("content/02.news/03.y/Акт 1.pdf", "%PDF"),
        ("content/02.news/03.y/docs/plan.pdf", "%PDF"),
        ("content/02.news/04.z/item.ru.md", Head + "---\nТекст.\n"),
        ("content/02.news/04.z/plain.pdf", "%PDF"),
        ("content/02.news/v1.0/item.ru.md", Head + "---\nТекст.\n"),
        ("content/moved/default.ru.md", $"---\ntitle: С\nredirect: '{target}'\n---\n"),
        ("content/moved/own.pdf", "%PDF"));
}
