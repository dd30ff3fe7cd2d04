using HemaSite.Building;
using HemaSite.Building.Reuse;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using NodaTime;

namespace HemaSite.Tests.Building;

/// <summary>A build that takes over what an earlier one left is the clean build, byte for byte and word for word.</summary>
public sealed class ReuseTests
{
    private static readonly string[] Pages = ["content/news/00.p0/item.kk.md", "content/news/03.p3/item.kk.md"];

    private int reused;

    /// <summary>Where groups of edit scripts begin: 40 scripts in a normal run, 1000 in a long one.</summary>
    public static TheoryData<int> Groups => [.. Enumerable.Range(0, Environment.GetEnvironmentVariable("HEMASITE_LONG") == "1" ? 100 : 20)];

    [Theory]
    [MemberData(nameof(Groups))]
    public void After_any_edits_the_site_is_as_a_clean_build_makes_it(int group)
    {
        for (var script = 0; script < 10; script++)
        {
            var seed = (group * 10) + script;
            var random = new Random(seed);
            var files = SampleSite.Files([.. Enumerable.Range(0, 7).Select(_ => random.Next(100_000))]);
            var (before, kept) = (new MemorySink(SampleSite.Tree(files)), KeptSite.None);
            for (var step = 0; step < 4; step++)
            {
                var tree = SampleSite.Tree(files);
                (before, kept) = Compare(tree, before, kept, $"seed {seed}, step {step}");
                SampleEdits.Edit(files, random);
            }
        }

        Assert.True(reused > 500, $"only {reused} files were taken over: nothing is shown by that");
    }

    [Fact]
    public void An_edited_text_costs_its_page_and_the_lists_it_stands_in()
    {
        var files = SampleSite.Files([1, 2, 4, 5, 7, 11, 13, 17]);
        var first = Warm(SampleSite.Tree(files), new MemorySink(SampleSite.Tree(files)), KeptSite.None);
        files[Pages[0]] += "\nЖаңа сөйлем.\n";

        var second = Warm(SampleSite.Tree(files), first.Sink, first.Result.After!);

        var rebuilt = second.Result.Rebuilt.ToDictionary(file => file.Path.Value, file => file.Reason.En);
        Assert.Equal("its content has changed", rebuilt["kk/news/p0/index.html"]);
        Assert.DoesNotContain("kk/news/p4/index.html", rebuilt.Keys);
        Assert.All(rebuilt.Where(file => file.Key != "kk/news/p0/index.html"), file => Assert.Equal("a post of the list has changed", file.Value));
    }

    [Fact]
    public void A_new_title_is_seen_by_the_neighbours()
    {
        var files = SampleSite.Files([1, 2, 4, 5, 7, 11, 13, 17]);
        var first = Warm(SampleSite.Tree(files), new MemorySink(SampleSite.Tree(files)), KeptSite.None);
        files[Pages[1]] = files[Pages[1]].Replace("title: ", "title: Басқаша ", StringComparison.Ordinal);

        var second = Warm(SampleSite.Tree(files), first.Sink, first.Result.After!);

        Assert.Contains(second.Result.Rebuilt, file => file.Reason.En == "the title or the address of a neighbour has changed");
    }

    [Fact]
    public void The_search_index_is_made_without_a_look_at_texts_that_did_not_change()
    {
        using var folder = new TemporaryFolder();
        var files = SampleSite.Files([.. Enumerable.Range(1, 60)], listSize: 10);
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
            File.WriteAllText(folder[path], text);
        }

        var tree = new DiskTree(folder.Path);
        var first = Warm(tree, new MemorySink(tree), KeptSite.None);
        File.AppendAllText(folder[Pages[0]], "\nЕрекшесөз.\n");
        var counting = new CountingTree(tree);

        var second = Warm(counting, first.Sink, first.Result.After!);

        Assert.DoesNotContain("ерекшесөз", Words(first.Sink), StringComparison.Ordinal);
        Assert.Contains("ерекшесөз", Words(second.Sink), StringComparison.Ordinal);
        // Lists and feeds that show the post show others beside it.
        Assert.InRange(counting.Reads.Keys.Count(path => path.Name == "item.kk.md"), 1, 30);
    }

    private static string Words(MemorySink sink) => string.Concat(sink.Files
        .Where(file => file.Key.IsUnder(new("kk/search/words")))
        .Select(file => System.Text.Encoding.UTF8.GetString(file.Value)));

    private (MemorySink, KeptSite) Compare(IFileTree tree, MemorySink before, KeptSite kept, string at)
    {
        var clean = new MemorySink(tree);
        var built = SiteBuilder.Build(tree, ExampleSite.Options, clean, TestContext.Current.CancellationToken);
        var (warm, result) = Warm(tree, before, kept);
        if (built.Outcome != BuildOutcome.Ok)
        {
            Assert.Equal(Told(built), Told(result));
            return (before, kept);
        }

        Assert.Equal(clean.Files.Keys.Order(), warm.Files.Keys.Order());
        Assert.Empty(clean.Files.Where(file => !file.Value.AsSpan().SequenceEqual(warm.Files[file.Key])).Select(file => $"{at}: {file.Key}"));
        Assert.Equal(Told(built), Told(result));
        reused += result.PageCount - result.Rebuilt.Count > 0 && kept.Outputs.Count > 0 ? warm.Files.Count - result.Rebuilt.Count : 0;
        Assert.Equal((built.PageCount, built.Counts!.HeldBack), (result.PageCount, result.Counts!.HeldBack));
        return (warm, result.After!);
    }

    internal static (MemorySink Sink, BuildResult Result) Warm(IFileTree tree, MemorySink before, KeptSite kept)
    {
        var sink = new MemorySink(tree) { Before = before.Files };
        // Later than the time of any file: none is so young that its bytes would have to be read.
        var options = ExampleSite.Options with { Before = kept, ReadAt = Instant.FromUtc(2100, 1, 1, 0, 0) };
        return (sink, SiteBuilder.Build(tree, options, sink, TestContext.Current.CancellationToken));
    }

    internal static IEnumerable<string> Told(BuildResult result) =>
        result.Diagnostics.Select(item => $"{item.Span.Source.Path}:{item.Span.Position} {item.Rule.Code} {item.MessageIn("en")}");
}
