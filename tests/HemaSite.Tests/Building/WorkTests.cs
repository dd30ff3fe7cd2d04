using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Sinks;

namespace HemaSite.Tests.Building;

/// <summary>How much a build does, counted instead of timed: the same on a slow machine.</summary>
public sealed class WorkTests
{
    [Fact]
    public void No_source_file_is_read_twice()
    {
        var tree = new CountingTree(ExampleSite.Tree);

        SiteBuilder.Build(tree, ExampleSite.Options, new NoSink(), TestContext.Current.CancellationToken);

        Assert.Contains(tree.Reads, read => read.Key.Extension == ".md");
        Assert.DoesNotContain(tree.Reads, read => read.Value > 1 && read.Key.IsUnder(new("content")));
    }

    [Fact]
    public void A_second_build_of_an_unchanged_site_writes_no_file()
    {
        using var folder = new TemporaryFolder();
        var tree = ExampleSite.OfPosts(30);
        var first = Publish(tree, folder["public"]);

        var second = Publish(tree, folder["public"]);

        Assert.Equal(0, first.Unchanged);
        Assert.Equal(new PublicationSummary(0, first.Written, 0, first.Bytes), second);
    }

    [Fact]
    public void Eight_times_the_posts_take_no_more_than_eight_times_the_memory()
    {
        AllocatedFor(20); // what is made once for the whole process

        var (small, large) = (AllocatedFor(100), AllocatedFor(800));

        Assert.True(large < 8 * small, $"{small} bytes for 100 posts, {large} for 800");
    }

    // One job stays on this thread, so that other tests are not counted.
    private static long AllocatedFor(int posts)
    {
        var tree = ExampleSite.OfPosts(posts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        SiteBuilder.Build(tree, ExampleSite.Options with { Jobs = 1 }, new NoSink(), TestContext.Current.CancellationToken);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static PublicationSummary Publish(IFileTree tree, string output)
    {
        using var publication = Publication.Begin(output, new SystemDisk(), new("1.2.3", []));
        var result = SiteBuilder.Build(tree, ExampleSite.Options, new PublicationSink(publication, output), TestContext.Current.CancellationToken);
        Assert.Equal(BuildOutcome.Ok, result.Outcome);
        return publication.Commit();
    }
}
