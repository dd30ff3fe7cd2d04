using System.Collections.Immutable;
using HemaSite.Authoring;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Settings;
using HemaSite.Tests.Building;
using NodaTime;

namespace HemaSite.Tests.Authoring;

/// <summary>What "hemasite new post" begins.</summary>
public sealed class PostStarterTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 20, 30);

    [Fact]
    public void A_post_is_named_by_number_day_and_slug()
    {
        var files = Start(HemaSiteFolder, new("Донорлар күні", Now));

        Assert.Equal(
            ["content/02.news/10.2026-11-23-donorlar-kuni/item.kk.md", "content/02.news/10.2026-11-23-donorlar-kuni/item.ru.md"],
            files.Select(file => file.Path.Value));
    }

    [Fact]
    public void Its_head_has_the_keys_of_the_seed() => Assert.Equal(
        """
        ---
        title: 'Күн «А''Б»'
        published: true
        date: '05-03-2026 09:30'
        publish_date: '05-03-2026 09:30'
        hide_page_title: false
        show_sidebar: true
        hide_from_post_list: false
        continue_link: true
        hide_git_sync_repo_link: false
        ---

        Мұнда жаңалықты екі-үш сөйлеммен түйіндеңіз: не болды, қашан, қай жерде.

        ===

        Мұнда жаңалықтың толық мәтінін жазыңыз.

        """.ReplaceLineEndings("\n"),
        Start(HemaSiteFolder, new("Күн «А'Б»", Now) { Date = "2026-03-05 09:30" })[0].Text);

    [Fact]
    public void It_is_written_as_the_newest_post_is()
    {
        var text = Start(
            [.. HemaSiteFolder, ("content/02.news/05.y/item.kk.md", "---\ntitle: \"Y\"\ndate: \"2026-01-01\"\nshow_sidebar: false\n---\n\nText.\n")],
            new("A \"b\"", Now) { Date = "05-03-2026" })[0].Text;

        Assert.Contains("title: \"A \\\"b\\\"\"\n", text, StringComparison.Ordinal);
        Assert.Contains("date: \"2026-03-05 00:00\"\n", text, StringComparison.Ordinal);
        Assert.Contains("show_sidebar: false\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Grav_folder_gets_its_post_too()
    {
        var files = Start(
            [("pages/02.news/blog.kk.md", "---\ntitle: News\n---\n"), ("pages/02.news/99.x/item.kk.md", Built.Post("X"))],
            new("Тест", Now) { Languages = ["ru"] });

        Assert.Equal("pages/02.news/100.2026-11-23-test/item.ru.md", Assert.Single(files).Path.Value);
    }

    [Fact]
    public void A_section_can_be_named()
    {
        (string, string)[] site = [.. HemaSiteFolder, ("content/03.about/01.press/blog.kk.md", "---\ntitle: Press\n---\n")];

        Assert.Equal("content/03.about/01.press/01.2026-11-23-x", Start(site, new("X", Now) { Section = "/about/press" })[0].Path.Parent.Value);
    }

    [Theory]
    [InlineData("Тест", "kk,de", null, null, "HS6206")]
    [InlineData("!!!", null, null, null, "HS6204")]
    [InlineData("a\nb", null, null, null, "HS6205")]
    [InlineData("Тест", null, "yesterday", null, "HS1203")]
    [InlineData("Тест", null, null, "/nowhere", "HS6202")]
    [InlineData("X", null, "01-09-2025", null, "HS6203")]
    public void What_cannot_be_begun_is_said(string title, string? languages, string? date, string? section, string code)
    {
        var complaints = new Complaints();
        var files = Start(HemaSiteFolder, new(title, Now) { Languages = languages?.Split(','), Date = date, Section = section }, complaints);

        Assert.Empty(files);
        Assert.Equal(code, Assert.Single(complaints.InOrder()).Rule.Code);
    }

    [Fact]
    public void A_site_without_news_says_so()
    {
        var complaints = new Complaints();

        Assert.Empty(Start([("content/01.home/default.kk.md", "---\ntitle: Home\n---\n")], new("X", Now), complaints));
        Assert.Equal("HS6201", Assert.Single(complaints.InOrder()).Rule.Code);
    }

    [Fact]
    public void A_post_that_was_begun_builds_and_only_waits_for_its_text_and_a_translated_title()
    {
        var files = Start(HemaSiteFolder, new("Жаңа күн", Now) { Date = "01-10-2026" });
        var site = Built.Of([.. HemaSiteFolder, .. files.Select(file => (file.Path.Value, file.Text))]);

        Assert.Empty(site.Errors);
        Assert.True(site.Has("kk/news/2026-10-01-zhana-kun/index.html"), string.Join("\n", site.Paths));
        var complaints = site.Result.Diagnostics.Where(item => item.Span.Source.Path.Value.Contains("zhana-kun", StringComparison.Ordinal));
        Assert.Equal(["HS2105", "HS8008", "HS2105"], complaints.Select(item => item.Rule.Code));
    }

    private static (string, string)[] HemaSiteFolder =>
    [
        ("content/site.yaml", "languages: [kk, ru, en]\n"),
        ("content/02.news/blog.kk.md", "---\ntitle: News\n---\n"),
        ("content/02.news/blog.ru.md", "---\ntitle: News\n---\n"),
        ("content/02.news/02.2025-09-01-x/item.kk.md", Built.Post("X")),
        ("content/02.news/09.2024-09-01-z/item.kk.md", "---\ntitle: Z\ndate: '01-09-2024'\n---\n\nText.\n"),
    ];

    private static ImmutableArray<NewFile> Start((string, string)[] site, PostWish wish, Complaints? complaints = null)
    {
        var tree = MemoryTree.Of(site);
        return PostStarter.Start(tree, SettingsReader.Read(tree, tree.List(), new())!, wish, complaints ?? new());
    }
}
