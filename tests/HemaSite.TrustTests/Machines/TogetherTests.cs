using HemaSite.Output.Disks;
using HemaSite.Tests;
using HemaSite.Tests.CommandLine;
using HemaSite.Tests.Output;

namespace HemaSite.TrustTests.Machines;

/// <summary>Builds and readers that meet at one output.</summary>
public sealed class TogetherTests : IDisposable
{
    private readonly TinySite site = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Two_builds_at_once_end_as_one()
    {
        Assert.Equal(0, site.Build("--now", "2026-11-22T10:00:00Z").ExitCode);
        var alone = site.Snapshot();
        var rounds = Scale.Of(20, 100);
        for (var round = 0; round < rounds; round++)
        {
            using var first = Executable.Start(["build", site.Path, "--now", "2026-11-22T10:00:00Z"]);
            using var second = Executable.Start(["build", site.Path, "--now", "2026-11-22T10:00:00Z"]);
            Assert.Equal((0, 0), (Executable.End(first).ExitCode, Executable.End(second).ExitCode));
            Assert.Equal(alone, site.Snapshot());
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(site.Path, ".public*"));
        Promises.Note("two builds at once", $"{rounds} pairs: each as one build alone");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Readers_miss_nothing_while_sites_are_swapped(bool canExchange)
    {
        var disk = new FaultyDisk { CanExchange = canExchange };
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);
        var (reads, missed) = (0, 0);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Interlocked.Add(ref missed, IsWhole() ? 0 : 1);
                Interlocked.Increment(ref reads);
            }
        })).ToArray();
        var wanted = Scale.Of(10_000, 100_000);
        var swaps = 0;
        for (; swaps < 50 || Volatile.Read(ref reads) < wanted; swaps++)
        {
            SmallSite.Publish(folder["public"], swaps % 2 == 0 ? SmallSite.New : SmallSite.Old, disk);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(0, missed);
        Promises.Note($"readers ({(canExchange ? "exchange" : "switched link")})", $"{reads} reads during {swaps} publications, 0 missing");
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
