using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Manifests;

namespace HemaSite.Tests.Output;

public sealed class PublicationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_first_build_makes_the_folder_and_its_parents()
    {
        var output = folder["deep/er/public"];

        var summary = SmallSite.Publish(output, SmallSite.Old);

        Assert.Equal(SmallSite.Lines(SmallSite.Old), SmallSite.Pages(output));
        Assert.Equal(new PublicationSummary(4, 0, 0, 21), summary);
        Assert.Equal(["public"], SmallSite.Names(folder["deep/er"]));
    }

    [Fact]
    public void A_second_build_replaces_the_site_and_counts()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);

        var summary = SmallSite.Publish(folder["public"], SmallSite.New);

        Assert.Equal(SmallSite.Lines(SmallSite.New), SmallSite.Pages(folder["public"]));
        Assert.Equal(new PublicationSummary(3, 1, 1, 19), summary);
    }

    [Theory]
    [InlineData(true, ".public.hemasite-stage-1")]
    [InlineData(false, ".public.hemasite-site-1")]
    public void The_site_before_stays_until_the_next_build_for_those_who_are_on_the_way_to_one_of_its_files(bool canExchange, string before)
    {
        var disk = new FaultyDisk { CanExchange = canExchange };
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);

        SmallSite.Publish(folder["public"], SmallSite.New, disk);
        Assert.Equal(SmallSite.Lines(SmallSite.Old), SmallSite.Pages(folder[before]));

        using var next = Publication.Begin(folder["public"], disk, SmallSite.Options);
        Assert.False(File.Exists(folder[before + "/index.html"]));
    }

    [Fact]
    public void Unchanged_files_keep_their_times_and_changed_ones_do_not()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        var past = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(folder["public"], "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, past);
        }

        SmallSite.Publish(folder["public"], SmallSite.New);

        Assert.Equal(past, File.GetLastWriteTimeUtc(folder["public/kk/index.html"]));
        Assert.NotEqual(past, File.GetLastWriteTimeUtc(folder["public/index.html"]));
        Assert.NotEqual(past, File.GetLastWriteTimeUtc(folder["public/hemasite.json"]));
    }

    [Fact]
    public void A_published_file_that_somebody_edited_is_written_anew()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        File.WriteAllText(folder["public/kk/index.html"], "sale");

        SmallSite.Publish(folder["public"], SmallSite.Old);

        Assert.Equal("same", File.ReadAllText(folder["public/kk/index.html"]));
    }

    [Fact]
    public void A_published_file_that_became_a_link_is_written_anew()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        File.WriteAllText(folder["elsewhere"], "same");
        File.Delete(folder["public/kk/index.html"]);
        File.CreateSymbolicLink(folder["public/kk/index.html"], folder["elsewhere"]);

        SmallSite.Publish(folder["public"], SmallSite.Old);

        Assert.Null(new FileInfo(folder["public/kk/index.html"]).LinkTarget);
    }

    [Fact]
    public void Without_a_commit_nothing_changes()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        var before = SmallSite.Read(folder["public"]);

        using (var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options))
        {
            publication.Write(new("index.html"), "half"u8);
        }

        Assert.Equal(before, SmallSite.Read(folder["public"]));
        Assert.Equal(["public"], SmallSite.Names(folder.Path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(65536)]
    [InlineData(200_001)]
    public void A_copied_file_arrives_whole_and_is_taken_over_when_unchanged(int size)
    {
        var bytes = new byte[size];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(folder["photo.jpg"], bytes);
        var past = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

        Assert.Equal(1, Copy().Written);
        File.SetLastWriteTimeUtc(folder["public/m/photo.jpg"], past);
        Assert.Equal(1, Copy().Unchanged);
        Assert.Equal(past, File.GetLastWriteTimeUtc(folder["public/m/photo.jpg"]));
        Assert.Equal(bytes, File.ReadAllBytes(folder["public/m/photo.jpg"]));

        File.WriteAllBytes(folder["photo.jpg"], [.. bytes.Reverse(), 1]);
        Assert.Equal(1, Copy().Written);
        Assert.Equal([.. bytes.Reverse(), 1], File.ReadAllBytes(folder["public/m/photo.jpg"]));
    }

    [Fact]
    public void Many_threads_write_side_by_side()
    {
        using (var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options))
        {
            Parallel.For(0, 500, i => publication.Write(new($"kk/news/{i % 50}/{i}.html"), [(byte)i]));
            Assert.Equal(500, publication.Commit().Written);
        }

        Assert.Equal(501, SmallSite.Read(folder["public"]).Length);
        Assert.Equal(500, Manifest.Read(File.ReadAllBytes(folder["public/hemasite.json"]))!.Files.Length);
    }

    [Fact]
    public void The_same_site_gives_the_same_manifest_in_any_order()
    {
        SmallSite.Publish(folder["one"], SmallSite.New);
        SmallSite.Publish(folder["two"], SmallSite.Old);
        SmallSite.Publish(folder["two"], [.. SmallSite.New.Reverse()]);

        Assert.Equal(SmallSite.Read(folder["one"]), SmallSite.Read(folder["two"]));
    }

    [Fact]
    public void Everything_is_on_the_device_before_readers_see_it()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        var disk = new FaultyDisk();

        SmallSite.Publish(folder["public"], SmallSite.New, disk);

        var written = disk.Done.LastIndexOf("write");
        var synced = disk.Done.IndexOf("syncall");
        var swapped = disk.Done.IndexOf("exchange");
        Assert.InRange(synced, written, swapped);
        Assert.InRange(disk.Done.IndexOf("syncnames"), synced, swapped);
        Assert.Single(disk.Done, "syncall");
    }

    [Fact]
    public void A_path_written_twice_is_a_bug()
    {
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        publication.Write(new("a"), "1"u8);

        Assert.Throws<InvalidOperationException>(() => publication.Write(new("a"), "1"u8));
    }

    [Fact]
    public void Paths_that_differ_in_case_only_are_named_and_both_written()
    {
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        publication.Write(new("kk/Сурет.jpg"), "1"u8);
        publication.Write(new("kk/other.jpg"), "2"u8);
        publication.Write(new("kk/сурет.jpg"), "3"u8);

        var clash = Assert.Single(publication.Collisions);
        Assert.Equal(("HS7013", "kk/Сурет.jpg", "kk/сурет.jpg"), (clash.Rule.Code, clash.First.Value, clash.Second.Value));
        Assert.Equal(3, publication.Commit().Written);
    }

    [Theory]
    [InlineData("a", "a/b.html", "HS7014")]
    [InlineData("a/b.html", "a", "HS7014")]
    [InlineData("x", "hemasite.json/x", "HS7014")]
    [InlineData("x", "hemasite.json", "HS7015")]
    public void Paths_that_exclude_each_other_are_named_and_not_published(string first, string second, string code)
    {
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        publication.Write(new(first), "1"u8);
        publication.Write(new(second), "2"u8);

        Assert.Equal(code, Assert.Single(publication.Collisions).Rule.Code);
        Assert.Throws<InvalidOperationException>(() => publication.Commit());
        Assert.False(Directory.Exists(folder["public"]));
    }

    [Theory]
    [InlineData(255, 1, true)]
    [InlineData(256, 1, false)]
    [InlineData(200, 5, true)]
    [InlineData(200, 6, false)]
    public void Names_and_paths_over_the_limit_of_disks_are_refused(int bytes, int parts, bool fits)
    {
        var name = new string('ә', bytes / 2) + (bytes % 2 == 1 ? "a" : "");
        var path = new FilePath(string.Join('/', Enumerable.Repeat(name, parts)));
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);

        if (fits)
        {
            publication.Write(path, "1"u8);
            Assert.Equal(1, publication.Commit().Written);
        }
        else
        {
            var error = Assert.Throws<OutputException>(() => publication.Write(path, "1"u8));
            Assert.Equal((OutputFailure.PathTooLong, path.Value), (error.Reason, error.Path));
        }
    }

    private PublicationSummary Copy()
    {
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        publication.CopyFrom(new("m/photo.jpg"), folder["photo.jpg"]);
        return publication.Commit();
    }
}
