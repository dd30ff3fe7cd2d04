using System.Collections.Immutable;
using FsCheck.Xunit;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Plans;

namespace HemaSite.Tests.Publishing;

public sealed class PublicationPlanTests
{
    private static readonly string[] Names =
    [
        "index.html", "kk/index.html", "kk/a/index.html", "kk/b/index.html", "kk/feed.xml", "sitemap.xml", "_headers",
        "assets/css/site.0123456789.css", "assets/css/site.abcdef0123.css", "news/a/photo.jpg",
    ];

    [Property(MaxTest = 2000)]
    public void Carrying_out_a_plan_makes_the_new_site_and_leaves_foreign_files(byte[] before, byte[] after)
    {
        var (old, next) = (Manifest(before), Manifest(after));
        var target = old.Files.ToDictionary(file => file.Path, file => file.Sha256);
        target[new("foreign.txt")] = "foreign";
        var plan = PublicationPlan.Between(old, next);
        Carry(target, plan, int.MaxValue);
        Assert.Equal(next.Files.Concat(plan.New.Kept).Select(file => (file.Path, file.Sha256)).Append((new("foreign.txt"), "foreign")).ToHashSet(),
            target.Select(file => (file.Key, file.Value)).ToHashSet());
    }

    [Property(MaxTest = 2000)]
    public void After_any_number_of_broken_off_runs_the_next_whole_one_makes_the_new_site(byte[] before, byte[][] tries, int[] steps, byte[] after)
    {
        var old = Manifest(before);
        var target = old.Files.ToDictionary(file => file.Path, file => file.Sha256);
        var inDoubt = ImmutableHashSet<FilePath>.Empty;
        for (var run = 0; run < Math.Min(tries.Length, steps.Length); run++)
        {
            var plan = PublicationPlan.Between(old, inDoubt, Manifest(tries[run]));
            inDoubt = inDoubt.Union(plan.Puts.Select(file => file.Path)).Union(plan.Deletes);
            Carry(target, plan, Math.Abs(steps[run] % 20));
        }

        var next = Manifest(after);
        var last = PublicationPlan.Between(old, inDoubt, next);
        Carry(target, last, int.MaxValue);
        Assert.Equal(next.Files.Concat(last.New.Kept.Where(file => !inDoubt.Contains(file.Path))).Select(file => (file.Path, file.Sha256)).ToHashSet(), target.Where(file => next.Files.Any(known => known.Path == file.Key) || !inDoubt.Contains(file.Key))
            .Select(file => (file.Key, file.Value)).ToHashSet());
    }

    [Property(MaxTest = 2000)]
    public void A_hashed_file_stays_for_one_more_publication_and_then_goes(byte[] first, byte[] second, byte[] third)
    {
        var one = PublicationPlan.Between(Manifest(first), Manifest(second));
        Assert.All(one.New.Kept, file => Assert.Equal(CacheClass.Immutable, FileTypes.CacheOf(file.Path)));
        Assert.DoesNotContain(one.Deletes, path => one.New.Kept.Any(file => file.Path == path));
        var two = PublicationPlan.Between(one.New, Manifest(third));
        Assert.All(one.New.Kept, file => Assert.True(
            two.New.Files.Any(other => other.Path == file.Path) || two.Deletes.Contains(file.Path) || two.New.Kept.Contains(file)));
        Assert.True(PublicationPlan.Between(two.New, Manifest(third)).IsEmpty);
    }

    [Property(MaxTest = 500)]
    public void Nothing_is_sent_twice_and_only_our_files_are_removed(byte[] before, byte[] after)
    {
        var (old, next) = (Manifest(before), Manifest(after));
        var plan = PublicationPlan.Between(old, next);
        Assert.DoesNotContain(plan.Puts, file => old.Files.Contains(file));
        Assert.Equal(plan.Puts.Length, plan.Puts.Distinct().Count());
        Assert.All(plan.Deletes, path => Assert.Contains(old.Files, file => file.Path == path));
        Assert.All(plan.Deletes, path => Assert.DoesNotContain(next.Files, file => file.Path == path));
        Assert.True(PublicationPlan.Between(next, next).IsEmpty);
    }

    [Fact]
    public void Assets_come_before_pages_pages_before_feeds_and_what_is_gone_goes_last_in_the_other_direction()
    {
        var plan = PublicationPlan.Between(Sample.Old.Manifest, Sample.New.Manifest);
        Assert.Equal(
            ["assets/css/site.abcdef0123.css", "index.html", "kk/news/a/index.html", "kk/news/b/index.html", "kk/feed.xml", "sitemap.xml"],
            plan.Puts.Select(file => file.Path.Value));
        Assert.Equal(["kk/news/gone/index.html"], plan.Deletes.Select(path => path.Value));
        Assert.Equal(["assets/css/site.0123456789.css"], plan.New.Kept.Select(file => file.Path.Value));
        Assert.Contains(new("assets/css/site.0123456789.css"), PublicationPlan.Between(plan.New, Sample.New.Manifest with { Files = [] }).Deletes);
    }

    private static void Carry(Dictionary<FilePath, string> target, PublicationPlan plan, int steps)
    {
        foreach (var file in plan.Puts.Take(steps))
        {
            target[file.Path] = file.Sha256;
        }

        foreach (var path in plan.Deletes.Take(steps - plan.Puts.Length))
        {
            target.Remove(path);
        }
    }

    // One byte a file: 0 leaves it out, else it is its text.
    private static Manifest Manifest(byte[] texts) => new("1", [
        .. Names.Zip(texts ?? []).Where(item => item.Second % 4 > 0)
            .Select(item => new PublishedFile(new(item.First), 1, $"{item.Second % 4}"))
            .OrderBy(file => file.Path),
    ]);
}
