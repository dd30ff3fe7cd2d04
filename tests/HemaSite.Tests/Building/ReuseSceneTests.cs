using System.Text;
using HemaSite.Building;
using HemaSite.Building.Reuse;
using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Tests.Building;

/// <summary>Edits after which a build once took over what it should have made.</summary>
public sealed class ReuseSceneTests
{
    private const string Settings = "title: { ru: Центр крови }\nlanguages: [ru]\npictures: off\n";

    [Fact]
    public void A_picture_is_judged_when_it_is_published_and_not_when_it_first_lies_there()
    {
        const string Post = "---\ntitle: Сапар\ndate: '12-04-2022'\npublished: false\n---\nМәтін\n";
        var files = Site(("content/news/d/item.ru.md", Post), ("content/news/d/pic.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));

        var result = Follow(files, () => files["content/news/d/item.ru.md"] = Post.Replace("published: false", "published: true", StringComparison.Ordinal));

        Assert.Contains(result.Diagnostics, item => item.Rule.Code == "HS3505");
    }

    [Fact]
    public void The_pages_of_a_branch_see_a_new_title_beside_them()
    {
        var files = Site(("content/branches/default.ru.md", Page("Филиалы")), ("content/branches/01.a/default.ru.md", Page("Алматы")), ("content/branches/02.b/default.ru.md", Page("Астана")));

        Follow(files, () => files["content/branches/02.b/default.ru.md"] = Page("Павлодар"));
    }

    [Fact]
    public void The_front_page_sees_the_posts_behind_an_urgent_one()
    {
        var files = Site([.. Enumerable.Range(1, 9).Select(day => ($"content/news/p{day}/item.ru.md", Post(day, day == 9 ? "urgent_until: '01-01-2999'\n" : "")))]);

        Follow(files, () => files["content/news/p2/item.ru.md"] = Post(2, "").Replace("Текст", "Другой текст", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stub_is_not_asked_for_the_places_on_it()
    {
        var files = Site(
            ("content/a/default.ru.md", Page("Первая")), ("content/b/default.en.md", "---\ntitle: Second\n---\n[Link](/a#part)\n"));
        files["content/site.yaml"] = "title: { ru: Центр, en: Centre }\nlanguages: [ru, en]\nuntranslated: stub\n";

        Follow(files, () => files["content/home/default.ru.md"] = Page("Домой"));
    }

    [Fact]
    public void A_folder_below_a_page_keeps_its_files_back_once_it_has_a_page_of_its_own_that_is_a_draft()
    {
        var files = Site(("content/about/default.ru.md", "---\ntitle: О центре\n---\n[План](docs/plan.txt)\n"), ("content/about/docs/plan.txt", "План"));

        Follow(files, () => files["content/about/docs/default.ru.md"] = "---\ntitle: Планы\npublished: false\n---\nТекст\n");
    }

    [Fact]
    public void A_list_shows_whole_texts_whether_they_were_made_now_or_before()
    {
        var files = Site([.. Enumerable.Range(1, 9).Select(day => ($"content/news/p{day}/item.ru.md", Post(day, "")))]);
        files["content/site.yaml"] = Settings + "outputs: { feeds: [] }\n";
        files["themes/hema/partials/entry.html"] = "<p>{{ $.post.description }}</p><div>{{ $.post.content }}</div>\n";

        Follow(files, () => files["content/news/p9/item.ru.md"] = Post(9, "").Replace("Текст", "Другой текст", StringComparison.Ordinal));

        var clean = Clean(files);
        Assert.Contains("<p>Текст 1</p><div><p>Текст 1</p>", Encoding.UTF8.GetString(clean.Files[new("ru/news/index.html")]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ru/old", "routes: { aliases: [/old] }\n")]
    [InlineData("/ru/news/tag/plasma", "taxonomy: { tag: [plasma] }\n")]
    [InlineData("/ru/news/p1", "published: false\n")]
    public void A_link_from_another_language_follows_what_its_target_says(string link, string line)
    {
        var files = Site(("content/news/p1/item.ru.md", Post(1, line)), ("content/about/default.kk.md", $"---\ntitle: Біз туралы\n---\n[сілтеме]({link})\n"));
        files["content/site.yaml"] = Settings.Replace("[ru]", "[ru, kk]", StringComparison.Ordinal);

        Follow(files, () => files["content/news/p1/item.ru.md"] = Post(1, ""));
    }

    [Fact]
    public void A_link_to_a_page_that_has_become_a_draft_is_told_as_that()
    {
        var files = Site(("content/news/p1/item.ru.md", Post(1, "")), ("content/about/default.ru.md", "---\ntitle: О центре\n---\n[Запись](/ru/news/p1) [Нет](/ru/news/p2)\n"));

        var result = Follow(files, () => files["content/news/p2/item.ru.md"] = Post(2, "published: false\n"));

        Assert.Contains(result.Diagnostics, item => item.Rule.Code == "HS3112");
    }

    [Fact]
    public void The_choice_of_languages_has_the_words_for_search_engines()
    {
        var files = Site();

        Follow(files, () => files["content/home/default.ru.md"] = "---\ntitle: Главная\nmetadata: { google-site-verification: abc }\n---\n");

        Assert.Contains("<meta name=\"google-site-verification\" content=\"abc\">", Encoding.UTF8.GetString(Clean(files).Files[new("index.html")]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_names_who_took_the_picture()
    {
        var files = Site(
            ("content/news/p1/item.ru.md", Post(1, "")), ("content/news/p1/item.kk.md", Post(1, "header_image_file: a.svg\n")), ("content/news/p1/a.svg", SampleSite.Picture));
        files["content/site.yaml"] = Settings.Replace("[ru]", "[ru, kk]", StringComparison.Ordinal);

        Follow(files, () => files["content/news/p1/item.kk.md"] = Post(1, "header_image_file: a.svg\nheader_image_credit: А. Серікова\n"));

        Assert.Contains("А. Серікова", Encoding.UTF8.GetString(Clean(files).Files[new("ru/news/p1/index.html")]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("header_image_file: b.svg\n", "another picture")]
    [InlineData("header_image_file: a.svg\nheader_image_credit: Б. Оспанов\n", "another name")]
    public void Nobody_is_named_for_what_another_translation_shows_or_says(string own, string why)
    {
        var files = Site(
            ("content/news/p1/item.ru.md", Post(1, own)),
            ("content/news/p1/item.kk.md", Post(1, "header_image_file: a.svg\nheader_image_credit: А. Серікова\nheader_image_creditlink: https://example.org/a\n")),
            ("content/news/p1/a.svg", SampleSite.Picture),
            ("content/news/p1/b.svg", SampleSite.Picture));
        files["content/site.yaml"] = Settings.Replace("[ru]", "[ru, kk]", StringComparison.Ordinal);

        var page = Encoding.UTF8.GetString(Clean(files).Files[new("ru/news/p1/index.html")]);

        Assert.False(page.Contains("Серікова", StringComparison.Ordinal) || page.Contains("example.org/a", StringComparison.Ordinal), why);
    }

    private static string Page(string title) => $"---\ntitle: {title}\n---\nТекст\n";

    private static string Post(int day, string more) => $"---\ntitle: Запись {day}\ndate: '{day:00}-04-2022'\n{more}---\nТекст {day}\n";

    private static Dictionary<string, string> Site(params ReadOnlySpan<(string Path, string Text)> more)
    {
        var files = new Dictionary<string, string>
        {
            ["content/site.yaml"] = Settings,
            ["content/home/default.ru.md"] = Page("Главная"),
            ["content/news/blog.ru.md"] = Page("Новости"),
        };
        foreach (var (path, text) in more)
        {
            files[path] = text;
        }

        return files;
    }

    // Builds, edits, builds with what is left, and compares with a clean build.
    private static BuildResult Follow(Dictionary<string, string> files, Action edit)
    {
        var tree = SampleSite.Tree(files);
        var (before, first) = ReuseTests.Warm(tree, new MemorySink(tree), KeptSite.None);
        Assert.Equal(BuildOutcome.Ok, first.Outcome);
        edit();
        tree = SampleSite.Tree(files);
        var clean = new MemorySink(tree);
        var built = SiteBuilder.Build(tree, ExampleSite.Options, clean, TestContext.Current.CancellationToken);

        var (warm, result) = ReuseTests.Warm(tree, before, first.After!);

        Assert.Equal(ReuseTests.Told(built), ReuseTests.Told(result));
        if (built.Outcome == BuildOutcome.Ok)
        {
            Assert.Equal(clean.Files.Keys.Order(), warm.Files.Keys.Order());
            Assert.Empty(clean.Files.Where(file => !file.Value.AsSpan().SequenceEqual(warm.Files[file.Key])).Select(file => file.Key));
        }

        return result;
    }

    private static MemorySink Clean(Dictionary<string, string> files)
    {
        var tree = SampleSite.Tree(files);
        var sink = new MemorySink(tree);
        SiteBuilder.Build(tree, ExampleSite.Options, sink, TestContext.Current.CancellationToken);
        return sink;
    }
}
