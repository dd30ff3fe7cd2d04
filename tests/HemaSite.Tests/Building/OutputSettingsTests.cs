namespace HemaSite.Tests.Building;

/// <summary>What the section "outputs" of the settings leaves out, and that nothing leads to what is not there.</summary>
public sealed class OutputSettingsTests
{
    private const string Tagged = "taxonomy:\n    tag: [donor]\nroutes:\n    aliases: [/old-one]\n";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "archives: false", "kk/news/2025/index.html", "/kk/news/2025/" },
        { "feeds: []", "kk/feed.xml", "feed.xml" },
        { "feeds: [atom]", "kk/news/feed.xml", "feed.xml" },
        { "feeds: [rss]", "kk/atom.xml", "atom.xml" },
        { "feeds: [rss, atom]", "kk/feed.json", "feed.json" },
        { "term_feeds: false", "kk/news/tag/donor/feed.xml", "donor/feed.xml" },
        { "search: false", "kk/search/index.html", "/kk/search/" },
        { "redirect_pages: false", "news/one/index.html", "=\"/news/one/\"" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_switched_off_is_not_written_and_not_linked(string setting, string path, string link)
    {
        var (full, less) = (Site(""), Site($"outputs:\n    {setting}\n"));

        Assert.Empty(less.Errors);
        Assert.True(full.Has(path), $"{path} is never there: {string.Join(' ', full.Paths)}");
        Assert.False(less.Has(path));
        Assert.DoesNotContain(
            less.Paths.Where(page => page.EndsWith(".html", StringComparison.Ordinal)),
            page => less[page].Contains(link, StringComparison.Ordinal));
    }

    [Fact]
    public void Servers_redirect_without_redirect_pages_too() =>
        Assert.Contains("/news/one/", Site("outputs:\n    redirect_pages: false\n")["_redirects"], StringComparison.Ordinal);

    [Fact]
    public void A_format_that_does_not_exist_is_an_error() =>
        Assert.Contains("HS6102", Site("outputs:\n    feeds: [rdf]\n").Codes);

    [Fact]
    public void A_Grav_folder_says_it_in_its_site_configuration()
    {
        var site = Built.Of(
            ("config/system.yaml", "languages:\n    supported: [kk]\n"),
            ("config/site.yaml", "title: T\noutputs:\n    search: false\n"),
            ("pages/02.news/blog.kk.md", "---\ntitle: News\n---\n"),
            ("pages/02.news/one/item.kk.md", Built.Post("One")));

        Assert.True(site.Has("kk/news/one/index.html"));
        Assert.False(site.Has("kk/search/index.html"));
    }

    private static Built Site(string settings) => Built.Of(
        ("content/site.yaml", $"languages: [kk, ru]\n{settings}"),
        ("content/02.news/blog.kk.md", "---\ntitle: News\n---\n"),
        ("content/02.news/one/item.kk.md", Built.Post("One", Tagged)));
}
