using HemaSite.Output.Disks;
using HemaSite.Tests;
using HemaSite.Tests.CommandLine;
using HemaSite.Tests.Output;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Machines;

/// <summary>Builds and readers that meet at one output.</summary>
public sealed class TogetherTests : IDisposable
{
    private static readonly string[] Words = ["Бірінші нұсқа.", "Екінші нұсқа."];

    private readonly TinySite site = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(2, 20, 100)]
    [InlineData(8, 2, 25)]
    public void Builds_at_once_end_as_one(int count, int usual, int whenLong)
    {
        var alone = Words.Select(Alone).ToArray();
        var rounds = Scale.Of(usual, whenLong);
        for (var round = 0; round < rounds; round++)
        {
            site.Post("first", Words[round % 2]);
            var builds = Enumerable.Range(0, count).Select(_ => Executable.Start(["build", site.Path, "--now", "2026-11-22T10:00:00Z"])).ToList();
            Assert.All(builds, build => Assert.Equal(0, Executable.End(build).ExitCode));
            builds.ForEach(build => build.Dispose());
            Assert.Equal(alone[round % 2], site.Snapshot());
        }

        Assert.All(Directory.EnumerateFileSystemEntries(site.Path, ".public*"), entry => Assert.Contains("-spare-", entry, StringComparison.Ordinal));
        Promises.Note(count == 2 ? "two builds at once" : "eight builds at once", $"{rounds} times after an edit ({TestedProgram.Kind}): each as one build alone");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Readers_miss_nothing_while_sites_are_swapped(bool canExchange)
    {
        var disk = new FaultyDisk { CanExchange = canExchange };
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);
        var missed = 0;
        var reads = new int[2];
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(reader => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Interlocked.Add(ref missed, IsWhole() ? 0 : 1);
                Interlocked.Increment(ref reads[reader]);
            }
        })).ToArray();
        var wanted = Scale.Of(10_000, 100_000);
        var swaps = 0;
        for (; (swaps < 50 || reads.Sum() < wanted) && !readers.Any(reader => reader.IsCompleted); swaps++)
        {
            var before = reads.ToArray();
            SmallSite.Publish(folder["public"], swaps % 2 == 0 ? SmallSite.New : SmallSite.Old, disk);

            // The site before stays until the next build: whoever was on the way to one of its files has read it by then.
            SpinWait.SpinUntil(() => reads.Zip(before).All(pair => pair.First > pair.Second + 1) || readers.Any(reader => reader.IsCompleted));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(0, missed);
        Promises.Note($"readers ({(canExchange ? "exchange" : "switched link")})", $"{reads.Sum()} reads during {swaps} publications, {missed} missing");
    }

    private IReadOnlyDictionary<string, string> Alone(string words)
    {
        site.Post("first", words);
        Assert.Equal(0, site.Build("--now", "2026-11-22T10:00:00Z").ExitCode);
        return site.Snapshot();
    }

    private bool IsWhole()
    {
        try
        {
            return File.ReadAllText(folder["public/index.html"]) is "old home" or "new home!";
        }
        catch (IOException)
        {
            return false;
        }
    }
}
