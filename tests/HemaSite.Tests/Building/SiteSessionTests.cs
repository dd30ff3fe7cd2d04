using System.Text;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;

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
