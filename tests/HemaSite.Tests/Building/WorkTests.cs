using System.Collections.Concurrent;
using HemaSite.Building;
using HemaSite.Building.Making.Texts;
using HemaSite.Building.Media;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Markdown.Bodies;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Sinks;
using HemaSite.Tests.Pictures;
using HemaSite.Themes;

namespace HemaSite.Tests.Building;

/// <summary>How much a build does, counted instead of timed: the same on a slow machine.</summary>
[Collection(nameof(Alone))]
public sealed class WorkTests
{
    // 64 KB on the day it was written, all outputs on; what a page takes must not grow unnoticed.
    private const int MostBytesPerPage = 80_000;

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

    [Fact]
    public void A_page_takes_no_more_than_its_share_of_memory()
    {
        AllocatedFor(20); // what is made once for the whole process

        var (small, large) = (Allocated(ExampleSite.OfPosts(100)), Allocated(ExampleSite.OfPosts(300)));
        var share = (large.Bytes - small.Bytes) / (large.Pages - small.Pages);

        Assert.True(share < MostBytesPerPage, $"{share} bytes for each further page");
    }

    [Fact]
    public void A_text_is_made_once_however_many_pages_show_it()
    {
        var (tree, complaints) = (ExampleSite.OfPosts(20), new Complaints());
        var site = SiteBuilder.Build(tree, ExampleSite.Options, new NoSink(), TestContext.Current.CancellationToken).Site!;
        var theme = ThemeLoader.Load("hema", tree, tree.List(), site.Settings, complaints)!;
        var media = new MediaStage(site, tree, maker: null, []);
        var store = new BodyStore(new(site, theme, media.Pictures, _ => false), new(site, new(site, null), complaints) { IndexesAtOnce = true }, site, new Dictionary<string, MadeBody>());
        var made = new ConcurrentBag<RenderedBody>();

        Parallel.ForEach(Enumerable.Repeat(site.Pages, 8).SelectMany(pages => pages), page => made.Add(store.Of(page)));

        // Pages without a word share the empty text.
        var once = made.Distinct(ReferenceEqualityComparer.Instance).Count(body => !ReferenceEquals(body, RenderedBody.Empty));
        var worded = site.Pages.Count(page => !ReferenceEquals(store.Of(page), RenderedBody.Empty));
        Assert.InRange(worded, 40, site.Pages.Length);
        Assert.Equal(worded, once);
    }

    // The bytes of the whole process, for a build has threads of its own: these tests run alone.
    private static (long Bytes, int Pages) Allocated(IFileTree tree)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = SiteBuilder.Build(tree, ExampleSite.Options, new NoSink(), TestContext.Current.CancellationToken);
        return (GC.GetTotalAllocatedBytes(precise: true) - before, result.PageCount);
    }

    private static long AllocatedFor(int posts) => Allocated(ExampleSite.OfPosts(posts)).Bytes;

    private static PublicationSummary Publish(IFileTree tree, string output)
    {
        using var publication = Publication.Begin(output, new SystemDisk(), new("1.2.3", []));
        var result = SiteBuilder.Build(tree, ExampleSite.Options, new PublicationSink(publication, output), TestContext.Current.CancellationToken);
        Assert.Equal(BuildOutcome.Ok, result.Outcome);
        return publication.Commit();
    }
}
