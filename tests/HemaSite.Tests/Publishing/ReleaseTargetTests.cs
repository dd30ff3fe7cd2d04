using HemaSite.Output.Disks;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Releases;
using HemaSite.Publishing.Stores;
using HemaSite.Tests.Output;

namespace HemaSite.Tests.Publishing;

/// <summary>Releases in a folder of this machine.</summary>
public sealed class ReleaseTargetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Current => folder["www/current"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_is_published_and_then_only_what_changed()
    {
        Publish(Sample.Old);
        Assert.Equal(Sample.Old.Lines, Read());
        var inode = File.GetLastWriteTimeUtc(Path.Combine(Current, "kk/index.html"));
        File.SetLastWriteTimeUtc(Path.Combine(Current, "kk/index.html"), inode.AddDays(-1));
        Publish(Sample.New);
        Assert.Equal(Sample.New.Over(Sample.Old), Read());
        Assert.Equal(inode.AddDays(-1), File.GetLastWriteTimeUtc(Path.Combine(Current, "kk/index.html")));
        using var target = Open();
        Assert.True(target.Plan(Sample.New.Manifest).IsEmpty);
    }

    [Fact]
    public void A_fault_at_any_operation_leaves_the_old_site_or_the_new_one_whole_and_the_next_run_finishes()
    {
        for (var at = 1; ; at++)
        {
            Directory.Delete(folder.Path, recursive: true);
            Publish(Sample.Old);
            var disk = new FaultyDisk { FailAt = at, Reason = OutputFailure.DiskFull };
            var failure = Record.Exception(() => Publish(Sample.New, disk));
            Assert.True(Read().SequenceEqual(Sample.Old.Lines) || Read().SequenceEqual(Sample.New.Over(Sample.Old)), $"torn at operation {at}");
            Publish(Sample.New);
            Assert.Equal(Sample.New.Over(Sample.Old), Read());
            if (disk.Done.Count < at)
            {
                Assert.Null(failure);
                return;
            }
        }
    }

    [Fact]
    public void A_full_disk_is_told_with_its_path()
    {
        Publish(Sample.Old);
        var steps = new FaultyDisk();
        Publish(Sample.New, steps);
        Directory.Delete(folder.Path, recursive: true);
        Publish(Sample.Old);
        var disk = new FaultyDisk { FailAt = steps.Done.IndexOf("write") + 1, Reason = OutputFailure.DiskFull };
        var failure = Assert.Throws<OutputException>(() => Publish(Sample.New, disk));
        Assert.Equal(("HS7001", true), (failure.Rule.Code, failure.Path.StartsWith(folder["www"], StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_with_foreign_files_is_refused()
    {
        Directory.CreateDirectory(folder["www"]);
        File.WriteAllText(folder["www/theirs.txt"], "theirs");
        Assert.Equal("HS7203", Assert.Throws<PublishException>(() => Publish(Sample.Old)).Rule.Code);
        Assert.Equal(["theirs.txt"], SmallSite.Names(folder["www"]).Where(name => name[0] != '.'));
        using var target = Open(takesOver: true);
        Sample.Old.PublishTo(target);
        Assert.Equal("theirs", File.ReadAllText(folder["www/theirs.txt"]));
    }

    [Fact]
    public void Foreign_files_in_a_release_go_along_to_the_next_one()
    {
        Publish(Sample.Old);
        File.WriteAllText(Path.Combine(Current, "google123.html"), "proof");
        Directory.CreateDirectory(Path.Combine(Current, ".well-known"));
        File.WriteAllText(Path.Combine(Current, ".well-known/security.txt"), "contact");
        Publish(Sample.New);
        Assert.Equal("proof", File.ReadAllText(Path.Combine(Current, "google123.html")));
        Assert.Equal("contact", File.ReadAllText(Path.Combine(Current, ".well-known/security.txt")));
    }

    [Fact]
    public void Readers_are_led_back_to_any_of_the_last_five()
    {
        for (var number = 1; number <= 9; number++)
        {
            Publish(new Sample(("index.html", $"home {number}")));
        }

        using var target = Open();
        Assert.Equal(["000008", "000007", "000006", "000005", "000004"], target.Releases().Select(release => release.Name));
        foreach (var release in target.Releases())
        {
            target.Return(release);
            Assert.Equal([$"index.html: home {int.Parse(release.Name, null)}"], Read());
        }

        Assert.Equal(["000009", "000008", "000007", "000006", "000005"], target.Releases().Select(release => release.Name));
        Assert.False(target.IsOlder(target.Releases()[0]));
        Publish(new Sample(("index.html", "home 10")));
        Assert.Equal(["index.html: home 10"], Read());
    }

    [Fact]
    public void An_old_release_that_cannot_be_removed_does_not_make_a_publication_fail()
    {
        for (var number = 1; number <= 7; number++)
        {
            Publish(new Sample(("index.html", $"home {number}")));
        }

        var steps = new FaultyDisk();
        Publish(new Sample(("index.html", "home 8")), steps);
        Publish(new Sample(("index.html", "home 9")), new FaultyDisk { FailAt = steps.Done.LastIndexOf("remove") + 1, Reason = OutputFailure.NoPermission });
        Assert.Equal(["index.html: home 9"], Read());
    }

    [Fact]
    public void A_file_of_somebody_else_that_looks_like_one_on_its_way_stays()
    {
        Publish(Sample.Old);
        File.WriteAllText(Path.Combine(Current, "index.html.part"), "theirs");
        Publish(Sample.New);
        Assert.Equal("theirs", File.ReadAllText(Path.Combine(Current, "index.html.part")));
    }

    [Fact]
    public void Two_publications_at_once_do_not_mix()
    {
        Publish(Sample.Old);
        using var store = new FolderStore(folder["www"], new SystemDisk());
        using var right = store.Lock();
        Assert.Equal("HS7006", Assert.Throws<OutputException>(() => Publish(Sample.New)).Rule.Code);
        Assert.Equal(Sample.Old.Lines, Read());
    }

    [Fact]
    public void A_publication_that_came_between_a_plan_and_its_carrying_out_is_not_mixed_in()
    {
        Publish(Sample.Old);
        using var slow = Open();
        var plan = slow.Plan(Sample.Old.Manifest with { Site = new("example.kz") { IsPreview = false, Pages = [] } });
        using var late = Open();
        var later = late.Plan(Sample.New.Manifest);
        Publish(new Sample(("index.html", "meanwhile"), ("kk/index.html", "other bytes")));

        late.Publish(later, Sample.New, TestContext.Current.CancellationToken);
        Assert.Equal(Sample.New.Lines, Read());
        slow.Publish(plan, Sample.Old, TestContext.Current.CancellationToken);
        Assert.Equal(Sample.Old.Over(Sample.New), Read());
    }

    [Fact]
    public void Another_site_that_came_between_is_not_replaced()
    {
        Publish(Sample.Old);
        using var late = Open();
        var plan = late.Plan(Sample.New.Manifest);
        var other = new Sample(("index.html", "theirs")).With(new("other.kz"));
        Publish(other);

        Assert.Equal("HS7202", Assert.Throws<PublishException>(() => late.Publish(plan, Sample.New, TestContext.Current.CancellationToken)).Rule.Code);
        Assert.Equal(other.Lines, Read().Where(line => !line.StartsWith("assets/", StringComparison.Ordinal)));
    }

    private ReleaseTarget Open(IDisk? disk = null, bool takesOver = false) =>
        new(new FolderStore(folder["www"], disk ?? new SystemDisk()), Sample.Options with { TakesOver = takesOver });

    private void Publish(Sample site, IDisk? disk = null)
    {
        using var target = Open(disk);
        site.PublishTo(target);
    }

    private string[] Read() => SmallSite.Pages(Current);
}
