using System.Text;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using HemaSite.Building;
using HemaSite.Building.Reuse;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Tests.Specs;

namespace HemaSite.Tests.Building;

/// <summary>What holds for any site, whatever its editors write.</summary>
public sealed class SitePropertyTests
{
    private const int MostPosts = 12;

    private static readonly string[] Pieces =
    [
        "---", "title: Сапар", "date: '12-04-2022'", "date: 2022", "publish_date: [1]", "taxonomy:", "  tag: [a, б]", "  tag: b", "routes: { aliases: [/a] }",
        "slug: é", "slug: news", "menu: ''", "visible: 1", "content: { limit: 0 }", "redirect: /news", "template: blog", "template: item", "published: false",
        "media_order: a,b", "summary: { size: -1 }", "language: ru", "header_image_file: ../x", "\tk: v", "k: 'v", "{}", "- x", "...", "metadata: { a: { b: c } }",
        "external_url: x", "process: { twig: true }", "# note", "unpublish_date: '01-01-2000'", "routable: false", "menu_dropdown: true", "dateformat: d", "🩸: 1",
    ];

    [Property(MaxTest = 12)]
    public void Order_of_files_threads_and_line_ends_change_nothing(int[] numbers)
    {
        var files = SampleSite.Files([.. (numbers ?? []).Take(MostPosts)]);
        var expected = Build(SampleSite.Tree(files), 1);
        var windows = files.ToDictionary(file => file.Key, file => file.Value.ReplaceLineEndings("\r\n"));
        Same(expected, Build(SampleSite.Tree(files), 1), "a second build");
        Same(expected, Build(SampleSite.Tree(files), 4), "four threads");
        Same(expected, Build(new OddTree(SampleSite.Tree(files), list => list.Reverse()), 4), "files in another order");
        Same(expected, Build(SampleSite.Tree(windows), 2), "line ends of Windows");
    }

    [Property(MaxTest = 12)]
    public void The_pages_of_a_list_hold_every_post_once(int[] numbers, byte size)
    {
        var posts = (numbers ?? []).Take(MostPosts).ToList();
        var files = Build(SampleSite.Tree(SampleSite.Files(posts, 1 + (size % 5))), null).Files;
        var listed = files.Keys
            .Where(path => path.Value is "kk/news/index.html" || path.Value.StartsWith("kk/news/page/", StringComparison.Ordinal))
            .SelectMany(path => Links(files[path]))
            .Order(StringComparer.Ordinal);
        var shown = Enumerable.Range(0, posts.Count).Where(i => (uint)posts[i] % 7 != 0).Select(i => $"/kk/news/p{i}/");
        Assert.Equal(shown.Order(StringComparer.Ordinal), listed);
    }

    [Property(MaxTest = 40)]
    public void Summary_and_rest_are_the_whole_text(int above, int below)
    {
        var (first, rest) = (SampleSite.Body((uint)above % 1000), SampleSite.Body((uint)below));
        var (summary, whole) = Texts($"{first}===\n\n{rest}");
        Assert.Equal(Texts(first).Whole, summary);
        Assert.Equal(summary + Texts(rest).Whole, whole);
    }

    [Property(MaxTest = 60)]
    public void No_front_matter_stops_the_program(int[] choices)
    {
        var lines = string.Join('\n', (choices ?? []).Select(choice => Pieces[(int)((uint)choice % Pieces.Length)]));
        var files = SampleSite.Files([1, 2]);
        files["content/news/odd/item.kk.md"] = $"---\n{lines}\n---\nМәтін.\n";
        files["content/odd.kk.md"] = $"---\n{lines}\n---\nМәтін.\n";
        files["content/news/frontmatter.yaml"] = lines;
        var site = SampleSite.Tree(files);
        var result = SiteBuilder.Build(site, new(SpecBuild.Now), new OnceSink(site));
        Assert.All(result.Diagnostics, item => Assert.DoesNotContain("Exception", item.MessageIn("en"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FileKind.Link, "HS3801")]
    [InlineData(FileKind.Special, "HS3802")]
    [InlineData(FileKind.Unnameable, "HS2805")]
    public void What_is_no_file_is_refused(FileKind kind, string code)
    {
        var files = SampleSite.Files([1]);
        files["content/news/odd.pdf"] = "";
        var site = new OddTree(
            SampleSite.Tree(files), list => list.Select(entry => entry.Path.Name == "odd.pdf" ? entry with { Kind = kind } : entry));
        var result = SiteBuilder.Build(site, new(SpecBuild.Now), new OnceSink(site));
        Assert.Contains(result.Diagnostics, item => item.Rule.Code == code && item.Severity == Severity.Error);
    }

    [Fact]
    public void Two_names_that_no_text_can_hold_are_told_although_they_look_alike()
    {
        var files = SampleSite.Files([1]);
        files["content/news/a\uFFFD.jpg"] = "";
        var site = new OddTree(
            SampleSite.Tree(files),
            list => list.SelectMany(entry => entry.Path.Name == "a\uFFFD.jpg" ? Enumerable.Repeat(entry with { Kind = FileKind.Unnameable }, 2) : [entry]));
        var result = SiteBuilder.Build(site, new BuildOptions(SpecBuild.Now) { Before = KeptSite.None }, new OnceSink(site));
        Assert.Contains(result.Diagnostics, item => item.Rule.Code == "HS2805");
    }

    [Theory]
    [InlineData("content/news/a\u001bb.pdf")]
    [InlineData("content/news/a\u202eb.pdf")]
    [InlineData("content/news/a\nb/item.kk.md")]
    public void A_name_with_a_character_that_no_eye_sees_is_refused(string path)
    {
        var files = SampleSite.Files([1]);
        files[path] = Built.Post("x");
        var site = SampleSite.Tree(files);
        Assert.Contains(SiteBuilder.Build(site, new(SpecBuild.Now), new OnceSink(site)).Diagnostics, item => item.Rule.Code == "HS2807");
    }

    [Fact]
    public void A_picture_too_large_for_a_news_site_is_refused()
    {
        var head = "---\ntitle: A\n---\n![a](big.png)\n";
        var site = new OddTree(
            MemoryTree.Of(("content/site.yaml", "languages: [kk]\n"), ("content/01.a/default.kk.md", head), ("content/01.a/big.png", "")),
            list => list.Select(entry => entry.Path.Name == "big.png" ? entry with { Size = 21 << 20 } : entry));
        var result = SiteBuilder.Build(site, new(SpecBuild.Now), new OnceSink(site));
        Assert.Contains(result.Diagnostics, item => item.Rule.Code == "HS3509");
    }

    private static (IReadOnlyDictionary<FilePath, byte[]> Files, string Complaints) Build(IFileTree site, int? jobs)
    {
        var sink = new OnceSink(site);
        var result = SiteBuilder.Build(site, new(SpecBuild.Now) { Jobs = jobs }, sink);
        Assert.Equal(BuildOutcome.Ok, result.Outcome);
        return (sink.Files, string.Join('\n', result.Diagnostics.Select(item => $"{item.Span.Source.Path}:{item.Span.Position} {item.MessageIn("en")}")));
    }

    private static void Same(
        (IReadOnlyDictionary<FilePath, byte[]> Files, string Complaints) expected, (IReadOnlyDictionary<FilePath, byte[]> Files, string Complaints) actual, string what)
    {
        Assert.Equal(expected.Complaints, actual.Complaints);
        Assert.Equal(expected.Files.Keys.Order(), actual.Files.Keys.Order());
        Assert.All(expected.Files, file => Assert.True(
            file.Value.AsSpan().SequenceEqual(actual.Files[file.Key]),
            $"{what}: {file.Key}\n{LineDiff.Between(Encoding.UTF8.GetString(file.Value), Encoding.UTF8.GetString(actual.Files[file.Key]))}"));
    }

    // The words of one post in the list and on its page, without white space. Footnotes stay out: their place is the end of the page.
    private static (string Summary, string Whole) Texts(string body)
    {
        var files = SampleSite.Files([]);
        files["content/news/one/item.kk.md"] = $"---\ntitle: Сапар\ndate: '12-04-2022'\n---\n{body.Replace("[^1]", "", StringComparison.Ordinal)}\n";
        files["content/news/one/a.svg"] = SampleSite.Picture;
        files["content/news/p0/default.kk.md"] = "---\ntitle: Бірінші\ndate: '11-04-2022'\nhide_from_post_list: true\n---\nМәтін.\n";
        var pages = Build(SampleSite.Tree(files), null).Files;
        return (Words(pages[new("kk/news/index.html")], ".p-summary"), Words(pages[new("kk/news/one/index.html")], ".e-content"));
    }

    private static string Words(byte[] page, string selector) => string.Concat(
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page)).QuerySelector(selector)!.TextContent.Where(letter => !char.IsWhiteSpace(letter)));

    private static IEnumerable<string> Links(byte[] page) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page)).QuerySelectorAll(".listing .entry .u-url").Select(link => link.GetAttribute("href")!);
}
