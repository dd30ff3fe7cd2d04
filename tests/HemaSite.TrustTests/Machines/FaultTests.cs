using HemaSite.Cli.Machines;
using HemaSite.Files;
using HemaSite.Output.Disks;
using HemaSite.Tests;
using HemaSite.Tests.CommandLine;
using HemaSite.Tests.Output;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Machines;

/// <summary>The machine refuses something in the middle: exit 3, the path is named, and readers keep the old site whole.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly OutputFailure[] Reasons =
        [OutputFailure.DiskFull, OutputFailure.DiskFailure, OutputFailure.NoPermission, OutputFailure.ReadOnly, OutputFailure.TooManyOpenFiles];

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_refusal_of_the_output_at_any_point_leaves_the_old_site_and_ends_with_3()
    {
        var (before, after) = TwoStates();
        var all = Operations();
        var (points, refused) = (0, 0);
        var step = Math.Max(1, all * Reasons.Length / Scale.Of(100, 5000));
        for (var point = 0; point < all * Reasons.Length; point += step)
        {
            var disk = new FaultyDisk { FailAt = (point / Reasons.Length) + 1, Reason = Reasons[point % Reasons.Length] };
            var (code, printed) = Build(disk);
            Assert.True(code is 0 or 3, $"operation {disk.FailAt}, {disk.Reason}: ends with {code}: {printed}");
            Assert.Equal(code == 0 ? after : before, site.Snapshot());
            if (code == 3)
            {
                refused++;
                Assert.Matches("(?m)^/.*: error HS70[0-9]{2}: ", printed);
                Assert.DoesNotContain(Words.OfMachines, word => printed.Contains(word, StringComparison.Ordinal));
            }

            points++;
            Reset(before);
        }

        Assert.True(refused > points / 3, $"{refused} of {points} points were refusals");
        Promises.Note("faults of the output", $"{points} points ({Reasons.Length} errors × {all} operations), {refused} refusals, 0 torn");
    }

    [Fact]
    public void A_refusal_of_the_content_at_any_point_leaves_the_old_site_and_ends_with_3()
    {
        var (before, after) = TwoStates();
        Func<string, Exception>[] failures =
        [
            path => new IOException($"Input/output error : '{path}'", 5),
            path => new UnauthorizedAccessException($"Access to the path '{path}' is denied."),
            path => new FileNotFoundException("gone", path),
            path => new IOException($"Too many open files : '{path}'", 24),
        ];
        var points = 0;
        for (var failAt = 1; ; failAt++)
        {
            FaultyTree? tree = null;
            var machine = new Machine(
                (folder, exclude) => tree = new FaultyTree(new DiskTree(folder, exclude), failAt, failures[failAt % failures.Length]), new SystemDisk());
            var (code, printed) = CommandLineRun.Build(site.Path, machine);
            if (tree!.Done < failAt)
            {
                Assert.Equal(0, code);
                Assert.Equal(after, site.Snapshot());
                break;
            }

            Assert.True(code == 3, $"read {failAt} ends with {code}: {printed}");
            Assert.Contains(failAt % failures.Length == 3 ? "HS7004" : "HS7101", printed, StringComparison.Ordinal);
            Assert.Equal(before, site.Snapshot());
            points++;
        }

        Assert.InRange(points, 5, 10_000);
        Promises.Note("faults of the content", $"{points} points, 0 torn");
    }

    [Theory]
    [InlineData("content")]
    [InlineData("public")]
    public void A_folder_that_vanishes_or_changes_meanwhile_crashes_nothing(string name)
    {
        var (before, _) = TwoStates();
        var folder = Path.Combine(site.Path, name);
        var all = Operations();
        for (var point = 1; point <= all; point += Math.Max(1, all / Scale.Of(12, 250)))
        {
            foreach (var removes in new[] { true, false })
            {
                var disk = new FaultyDisk { Before = number => Meddle(number == point, folder, removes) };
                var (code, printed) = Build(disk);
                Assert.True(code is 0 or 1 or 2 or 3, $"{name} at {point}: ends with {code}: {printed}");
                Restore(name, before);
            }
        }
    }

    [Theory]
    [InlineData("content")]
    [InlineData("public")]
    public void A_folder_that_goes_and_comes_at_random_never_halves_a_site(string name)
    {
        var (before, after) = TwoStates();
        var folder = Path.Combine(site.Path, name);
        var (random, rounds, whole) = (new Random(5), Scale.Of(15, 500), 0);
        for (var round = 0; round < rounds; round++)
        {
            var meddling = VanishingFolder.Start(folder, random.Next());
            var (code, printed) = CommandLineRun.Build(site.Path, Machine.Real);
            meddling.Stop();
            Assert.True(code is 0 or 1 or 2 or 3, $"round {round}: ends with {code}: {printed}");
            var now = site.Snapshot();
            Assert.True(now.SequenceEqual(after) || (now.SequenceEqual(before) && code != 0), $"round {round}, {code}: half a site\n{printed}");
            whole += code == 0 ? 1 : 0;
            Restore(name, before);
        }

        Promises.Note("folders that vanish", $"{rounds} builds with each: {whole} whole, the others refused");
    }

    private static void Meddle(bool now, string folder, bool removes)
    {
        if (now && Directory.Exists(folder))
        {
            if (removes)
            {
                Directory.Move(folder, folder + ".gone");
            }
            else
            {
                File.WriteAllText(Path.Combine(folder, "new.txt"), "x");
            }
        }
    }

    private void Restore(string name, IReadOnlyDictionary<string, string> before)
    {
        var folder = Path.Combine(site.Path, name);
        if (Directory.Exists(folder + ".gone"))
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.Move(folder + ".gone", folder);
        }

        File.Delete(Path.Combine(folder, "new.txt"));
        Reset(before);
    }

    // The published site, and what it would become now that a post has changed.
    private (IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> After) TwoStates()
    {
        Assert.Equal(0, Build(new SystemDisk()).Code);
        var before = site.Snapshot();
        site.Post("first", "Өзгерген мәтін.");
        site.Post("second", "Екінші мәтін.");
        Assert.Equal(0, Build(new SystemDisk()).Code);
        var after = site.Snapshot();
        Reset(before);
        return (before, after);
    }

    private int Operations()
    {
        var disk = new FaultyDisk();
        var before = site.Snapshot();
        Assert.Equal(0, Build(disk).Code);
        Reset(before);
        return disk.Done.Count;
    }

    private void Reset(IReadOnlyDictionary<string, string> published)
    {
        foreach (var leftover in Directory.EnumerateFileSystemEntries(site.Path, ".public*").ToList())
        {
            if (Directory.Exists(leftover))
            {
                Directory.Delete(leftover, recursive: true);
            }
            else
            {
                File.Delete(leftover);
            }
        }

        if (Directory.Exists(site.Output))
        {
            Directory.Delete(site.Output, recursive: true);
        }

        foreach (var (path, hex) in published)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Convert.FromHexString(hex));
        }
    }

    private (int Code, string Printed) Build(IDisk disk) =>
        CommandLineRun.Build(site.Path, new((folder, exclude) => new DiskTree(folder, exclude), disk));
}
