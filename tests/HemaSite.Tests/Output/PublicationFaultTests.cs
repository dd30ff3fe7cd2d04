using HemaSite.Diagnostics.Rules;
using HemaSite.Output;
using HemaSite.Output.Disks;

namespace HemaSite.Tests.Output;

public sealed class PublicationFaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_fault_at_any_operation_leaves_the_old_site_or_the_new_one_whole(bool canExchange, bool canLink)
    {
        SmallSite.Publish(folder["expected"], SmallSite.New);
        var whole = SmallSite.Read(folder["expected"]);
        var refused = 0;
        for (var failAt = 1; ; failAt++)
        {
            var home = Directory.CreateDirectory(folder[$"{failAt}"]).FullName;
            var output = Path.Combine(home, "public");
            SmallSite.Publish(output, SmallSite.Old);
            var before = SmallSite.Read(output);
            var disk = new FaultyDisk { FailAt = failAt, CanExchange = canExchange, CanLink = canLink };

            var thrown = Record.Exception(() => SmallSite.Publish(output, SmallSite.New, disk));

            Assert.Equal(thrown is null ? whole : before, SmallSite.Read(output));
            if (disk.Done.Count < failAt)
            {
                break;
            }

            refused += thrown is null ? 0 : 1;
            Assert.True(thrown is null or OutputException, $"operation {failAt}: {thrown}");
            var left = thrown is null ? Leftovers(home, before) : Leftovers(home);
            Assert.True(left.Length == 0 || IsBlindEnd(disk, failAt), $"operation {failAt}: {string.Join(' ', left)}");
            SmallSite.Publish(output, SmallSite.New);
            Assert.Equal(whole, SmallSite.Read(output));
            Assert.Empty(Leftovers(home, before, whole));
        }

        Assert.InRange(refused, 20, 200);
    }

    [Fact]
    public void A_disk_that_is_full_before_anything_is_written_asks_for_a_megabyte()
    {
        var error = Assert.Throws<OutputException>(() => SmallSite.Publish(folder["public"], SmallSite.New, new FaultyDisk { FailAt = 1, Reason = OutputFailure.DiskFull }));
        Assert.Contains("Free about 1 MB or more", error.Rule.Hint.In("en", error.Arguments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OutputFailure.DiskFull, "HS7001", "disk is full", "about 3 MB")]
    [InlineData(OutputFailure.NoPermission, "HS7002", "Permission denied", "--output")]
    [InlineData(OutputFailure.ReadOnly, "HS7003", "read-only", "--output")]
    [InlineData(OutputFailure.TooManyOpenFiles, "HS7004", "Too many open files", "--jobs")]
    public void A_failure_names_the_published_path_and_the_operation(OutputFailure reason, string code, string words, string hint)
    {
        var disk = new FaultyDisk();
        using (Publication.Begin(folder["probe"], disk, SmallSite.Options))
        {
            // Counts the operations of a beginning; the write below is the third after it: mkdir, create, write.
        }

        var before = disk.Done.LastIndexOf("mkdir") + 1;
        var faulty = new FaultyDisk { FailAt = before + 3, Reason = reason };
        using var publication = Publication.Begin(folder["public"], faulty, SmallSite.Options);

        var error = Assert.Throws<OutputException>(() => publication.Write(new("kk/big.html"), new byte[(2 << 20) + 1]));

        Assert.Equal((reason, code, folder["public/kk/big.html"], false), (error.Reason, error.Rule.Code, error.Path, error.IsUsage));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains($"cannot write {folder["public/kk/big.html"]}", error.Message, StringComparison.Ordinal);
        Assert.Contains("записать", error.Rule.Message.In("ru", error.Arguments), StringComparison.Ordinal);
        Assert.Contains(hint, error.Rule.Hint.In("en", error.Arguments), StringComparison.Ordinal);
        Assert.DoesNotContain("{", error.Rule.Message.In("kk", error.Arguments) + error.Rule.Hint.In("kk", error.Arguments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(28, OutputFailure.DiskFull)]
    [InlineData(122, OutputFailure.DiskFull)]
    [InlineData(30, OutputFailure.ReadOnly)]
    [InlineData(24, OutputFailure.TooManyOpenFiles)]
    [InlineData(36, OutputFailure.PathTooLong)]
    [InlineData(16, OutputFailure.FolderBusy)]
    [InlineData(2, OutputFailure.Vanished)]
    [InlineData(13, OutputFailure.NoPermission)]
    [InlineData(5, OutputFailure.DiskFailure)]
    public void Each_number_of_the_machine_has_its_reason(int number, OutputFailure reason)
    {
        Assert.Equal(reason, DiskError.Of(number, DiskOperation.Write, "x").Reason);
        Assert.Equal(reason, DiskError.Of(new IOException("x", number), DiskOperation.Write, "x").Reason);
    }

    [Fact]
    public void A_full_device_is_told_apart_from_other_failures()
    {
        using var file = File.OpenHandle("/dev/full", FileMode.Open, FileAccess.Write);
        var error = Assert.Throws<OutputException>(() => new SystemDisk().Write(file, new byte[10], 0, "page"));
        Assert.Equal(OutputFailure.DiskFull, error.Reason);
    }

    [Fact]
    public void A_source_that_vanishes_is_named()
    {
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        var error = Assert.Throws<OutputException>(() => publication.CopyFrom(new("a.jpg"), folder["a.jpg"]));
        Assert.Equal((OutputFailure.Vanished, folder["a.jpg"]), (error.Reason, error.Path));
    }

    [Fact]
    public void A_stage_that_vanishes_is_a_failure_not_a_crash()
    {
        SmallSite.Publish(folder["public"], SmallSite.Old);
        using var publication = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        Directory.Delete(folder[".public.hemasite-stage-1"], recursive: true);

        Assert.Throws<OutputException>(() => publication.Write(new("index.html"), "1"u8));
        Assert.Throws<OutputException>(() => publication.Commit());
        Assert.Equal(SmallSite.Lines(SmallSite.Old), SmallSite.Pages(folder["public"]));
    }

    [Fact]
    public void Every_rule_speaks_three_languages_with_the_same_gaps()
    {
        foreach (var text in OutputRules.All.SelectMany(rule => new[] { rule.Message, rule.Hint }))
        {
            for (var gap = 0; gap < 3; gap++)
            {
                var has = text.En.Contains($"{{{gap}}}", StringComparison.Ordinal);
                Assert.Equal(has, text.Ru.Contains($"{{{gap}}}", StringComparison.Ordinal));
                Assert.Equal(has, text.Kk.Contains($"{{{gap}}}", StringComparison.Ordinal));
            }
        }

        Assert.Equal(OutputRules.All.Length, OutputRules.All.DistinctBy(rule => rule.Code).Count());
    }

    // Where folders cannot be exchanged the published site is a link and the folder it points to. A site that was replaced stays whole.
    private static string[] Leftovers(string home, params string[][] replaced)
    {
        var site = new FileInfo(Path.Combine(home, "public")).LinkTarget;
        return [.. SmallSite.Names(home).Where(name => name != "public" && name != site && !IsOneOf(replaced, Path.Combine(home, name)))];
    }

    private static bool IsOneOf(string[][] sites, string path) =>
        Directory.Exists(path) && SmallSite.Read(path) is var files && sites.Any(site => site.SequenceEqual(files));

    // The very last removals have nobody after them to try again; the next build does.
    private static bool IsBlindEnd(FaultyDisk disk, int failAt) => failAt == disk.Done.Count;
}
