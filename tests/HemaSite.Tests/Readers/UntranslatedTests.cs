using HemaSite.Files;

namespace HemaSite.Tests.Readers;

public sealed class UntranslatedTests
{
    private const string Post = "/ru/news/x/";

    [Fact]
    public void A_hidden_translation_leaves_no_page_and_the_switcher_leads_to_the_section()
    {
        var site = Build("hide");
        Assert.False(site.Has(Post));
        Assert.Equal("/ru/news/#untranslated", site.Page("/kk/news/x/").QuerySelector(".languages a[hreflang=ru]")!.GetAttribute("href"));
        Assert.Null(site.Page("/kk/news/x/").QuerySelector("link[hreflang=ru]"));
    }

    [Fact]
    public void A_stub_says_in_which_language_the_text_is_and_never_repeats_it()
    {
        var page = Build("stub").Page(Post);
        Assert.Equal("ru", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("на казахском", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/kk/news/x/", page.QuerySelector(".notice a[hreflang=kk]")!.GetAttribute("href"));
        Assert.DoesNotContain("Мәтіннің өзі", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal("Жаңалық", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("kk", page.QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Fact]
    public void A_stub_sends_robots_to_the_original()
    {
        var site = Build("stub");
        var page = site.Page(Post);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://example.kz/kk/news/x/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("link[hreflang]"));
        Assert.DoesNotContain(Post, string.Concat(site.Files.Keys.Where(file => file.StartsWith("/sitemap", StringComparison.Ordinal)).Select(site.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stub_stands_in_no_list_feed_or_menu()
    {
        var site = Build("stub");
        Assert.DoesNotContain(Post, site.Html("/ru/news/"), StringComparison.Ordinal);
        Assert.DoesNotContain(Post, site.Html("/ru/"), StringComparison.Ordinal);
        Assert.DoesNotContain(Post, site.Text("/ru/feed.xml"), StringComparison.Ordinal);
    }

    private static BuiltSite Build(string policy) => new(MemoryTree.Of(
        ("content/site.yaml", $"base_url: https://example.kz\nlanguages: [kk, ru]\ntitle: Сайт\nuntranslated: {policy}\n"),
        ("content/01.home/default.kk.md", "---\ntitle: Басты бет\n---\nСәлем.\n"),
        ("content/01.home/default.ru.md", "---\ntitle: Главная\n---\nПривет.\n"),
        ("content/02.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"),
        ("content/02.news/blog.ru.md", "---\ntitle: Новости\n---\n"),
        ("content/02.news/01.y/item.ru.md", "---\ntitle: Новость\ndate: '2024-01-02 10:00'\n---\nТекст.\n"),
        ("content/02.news/02.x/item.kk.md", "---\ntitle: Жаңалық\ndate: '2024-01-03 10:00'\n---\nМәтіннің өзі.\n")));
}
