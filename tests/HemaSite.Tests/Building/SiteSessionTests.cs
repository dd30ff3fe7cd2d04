using System.Text;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using NodaTime;

namespace HemaSite.Tests.Building;

/// <summary>A site that is read again after an edit is the site that a clean build would make, and only what changed is parsed.</summary>
public sealed class SiteSessionTests
{
    private static readonly string[] Pages = ["content/news/00.p0/item.kk.md", "content/news/01.p1/item.kk.md", "content/news/02.p2/item.kk.md", "content/news/03.p3/item.kk.md"];

    /// <summary>Seeds of edit scripts: a few in a normal run, many in a long one.</summary>
    public static TheoryData<int> Seeds =>
        [.. Enumerable.Range(0, Environment.GetEnvironmentVariable("HEMASITE_LONG") == "1" ? 250 : 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_any_edits_the_site_is_as_a_clean_build_makes_it(int seed)
    {
        var random = new Random(seed);
        var files = SampleSite.Files([.. Enumerable.Range(0, 9).Select(_ => random.Next(100_000))]);
        var session = new SiteSession();
        for (var step = 0; step < 6; step++)
        {
            var tree = SampleSite.Tree(files);
            Compare(session.Read(tree, ExampleSite.Options, TestContext.Current.CancellationToken), tree, $"seed {seed}, step {step}");
            Edit(files, random);
        }
    }

    // Half of all edits are of texts alone, as in life.
    private static void Edit(Dictionary<string, string> files, Random random)
    {
        string[] texts = ["\nТағы бір сөйлем.\n", "\n[сілтеме](/news/p1/#бөлім)\n", "\n## Бөлім\n", "\n===\n", "\n![сурет](a.svg)\n", "\n<script>x</script>\n", "\n**ашық"];
        var posts = files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        if (random.Next(2) == 0 && posts.Length > 0)
        {
            files[posts[random.Next(posts.Length)]] += texts[random.Next(texts.Length)];
        }
        else
        {
            SampleEdits.Edit(files, random);
        }
    }

    [Fact]
    public void Only_the_file_that_changed_is_parsed_again()
    {
        var files = SampleSite.Files([1, 2, 4, 5]);
        var session = new SiteSession();
        session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken);
        var before = session.Parsed;

        files[Pages[1]] += "\nЖаңа сөйлем.\n";
        var state = session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken);

        Assert.Equal(before + 1, session.Parsed);
        Assert.Contains("Жаңа сөйлем.", Text(state, SampleSite.Tree(files), "kk/news/p1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_text_links_nothing_anew_and_a_new_title_does()
    {
        var files = SampleSite.Files([1, 2, 4, 5]);
        var session = new SiteSession();
        session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken);

        files[Pages[1]] += "\nБір сөйлем.\n";
        files[Pages[2]] += "\n[жоққа](/news/nowhere)\n";
        var state = session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken);
        Assert.Equal(1, session.Linked);
        Compare(state, SampleSite.Tree(files), "texts");

        files[Pages[2]] = files[Pages[2]].Replace("[жоққа](/news/nowhere)", "Түзетілді.", StringComparison.Ordinal);
        state = session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken);
        Assert.Equal(1, session.Linked);
        Compare(state, SampleSite.Tree(files), "a text mended");

        files[Pages[1]] = files[Pages[1]].Replace("title: ", "title: Жаңа ", StringComparison.Ordinal);
        state = session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken);
        Assert.Equal(2, session.Linked);
        Compare(state, SampleSite.Tree(files), "a title");
    }

    [Fact]
    public void Two_copies_of_a_page_that_begin_to_differ_are_told()
    {
        var files = SampleSite.Files([1, 2]);
        files["content/news/x.kk.md"] = files["content/news/x/item.kk.md"] = "---\ntitle: Сапар\ndate: '12-04-2022'\n---\nМәтін\n";
        var session = new SiteSession();
        session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken);

        files["content/news/x.kk.md"] += "\nТағы бір сөйлем.\n";
        var state = session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken);

        Assert.Contains(state.Result.Diagnostics, item => item.Rule.Code == "HS2802");
    }

    [Fact]
    public void When_a_moment_has_come_at_which_a_page_changes_by_itself_the_site_is_linked_anew()
    {
        var files = SampleSite.Files([1, 2]);
        files[Pages[0]] = files[Pages[0]].Replace("title: ", "urgent_until: 22-11-2026 12:00\ntitle: ", StringComparison.Ordinal);
        var session = new SiteSession();
        var options = ExampleSite.Options with { Now = Instant.FromUtc(2026, 11, 22, 1, 0) };
        session.Read(SampleSite.Tree(files), options, TestContext.Current.CancellationToken);

        files[Pages[1]] += "\nБір сөйлем.\n";
        session.Read(SampleSite.Tree(files), options with { Now = options.Now + Duration.FromHours(1) }, TestContext.Current.CancellationToken);
        Assert.Equal(1, session.Linked);

        session.Read(SampleSite.Tree(files), options with { Now = options.Now + Duration.FromHours(12) }, TestContext.Current.CancellationToken);
        Assert.Equal(2, session.Linked);
    }

    [Fact]
    public void A_text_that_breaks_its_page_and_one_that_mends_it_again_are_both_told()
    {
        var files = SampleSite.Files([1, 2, 4, 5]);
        var session = new SiteSession();
        var whole = files[Pages[0]];
        foreach (var text in new[] { whole, $"{whole}\n{new string('я', 70_000)}\n", whole + "\nСоңы.\n" })
        {
            files[Pages[0]] = text;
            Compare(session.Read(SampleSite.Tree(files), ExampleSite.Options, TestContext.Current.CancellationToken), SampleSite.Tree(files), $"{text.Length} letters");
        }
    }

    [Fact]
    public void A_broken_file_is_told_and_the_other_pages_are_still_made()
    {
        var files = SampleSite.Files([1, 2, 4, 5]);
        files[Pages[0]] = "---\ntitle: 'open\n---\n";
        var tree = SampleSite.Tree(files);

        var state = new SiteSession().Read(tree, ExampleSite.Options, TestContext.Current.CancellationToken);

        Assert.Equal(BuildOutcome.ContentErrors, state.Result.Outcome);
        Assert.Contains("<html", Text(state, tree, "kk/news/p1/index.html"), StringComparison.Ordinal);
        Assert.False(state.Make(new("kk/news/none/index.html"), new NoSink()));
    }

    private static void Compare(SiteState state, IFileTree tree, string at)
    {
        var clean = new MemorySink(tree);
        var built = SiteBuilder.Build(tree, ExampleSite.Options, clean, TestContext.Current.CancellationToken);
        var warm = new MemorySink(tree);
        foreach (var path in state.Files)
        {
            Assert.True(state.Make(path, warm), $"{at}: {path} is not made");
        }

        state.WriteSearch(warm, TestContext.Current.CancellationToken);
        Assert.Equal(clean.Files.Keys.Order(), warm.Files.Keys.Order());
        Assert.Empty(clean.Files.Where(file => !file.Value.AsSpan().SequenceEqual(warm.Files[file.Key])).Select(file => $"{at}: {file.Key}"));
        Assert.Equal(Told(built), Told(state.Check(TestContext.Current.CancellationToken)));
    }

    private static IEnumerable<string> Told(BuildResult result) =>
        result.Diagnostics.Select(item => $"{item.Span.Source.Path}:{item.Span.Start} {item.Rule.Code} {item.MessageIn("en")}");

    private static string Text(SiteState state, IFileTree tree, string path)
    {
        var sink = new MemorySink(tree);
        Assert.True(state.Make(new(path), sink));
        return Encoding.UTF8.GetString(sink.Files[new(path)]);
    }
}
