using System.Globalization;
using HemaSite.Output;
using HemaSite.Output.Disks;

namespace HemaSite.Tests.Output;

public sealed class PublicationTogetherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_build_gives_up_naming_the_first()
    {
        using var first = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);

        var error = Assert.Throws<OutputException>(
            () => Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options with { LockWait = TimeSpan.Zero }));

        Assert.Equal((OutputFailure.BuildInProgress, false), (error.Reason, error.IsUsage));
        Assert.Contains(
            "build in progress by pid " + Environment.ProcessId.ToString(CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first()
    {
        var first = Publication.Begin(folder["public"], new SystemDisk(), SmallSite.Options);
        using var refused = new ManualResetEventSlim();
        var watched = new FaultyDisk { LockRefused = refused.Set };
        var second = Task.Run(() => SmallSite.Publish(folder["public"], SmallSite.New, watched));

        refused.Wait(TestContext.Current.CancellationToken);
        first.Write(new("index.html"), "1"u8);
        first.Commit();
        Assert.False(second.IsCompleted);
        first.Dispose();

        Assert.Equal(4, (await second).Written);
        Assert.Equal(SmallSite.Lines(SmallSite.New), SmallSite.Pages(folder["public"]));
        Assert.Equal([".public.hemasite-stage-1", "public"], SmallSite.Names(folder.Path));
    }

    [Fact]
    public void Builds_that_race_end_in_one_whole_site()
    {
        for (var round = 0; round < 10; round++)
        {
            Parallel.For(0, 4, new() { MaxDegreeOfParallelism = 4 }, i => SmallSite.Publish(folder["public"], i % 2 == 0 ? SmallSite.Old : SmallSite.New));

            var pages = SmallSite.Pages(folder["public"]);
            Assert.True(pages.SequenceEqual(SmallSite.Lines(SmallSite.Old)) || pages.SequenceEqual(SmallSite.Lines(SmallSite.New)));
            Assert.Equal([".public.hemasite-stage-1", "public"], SmallSite.Names(folder.Path));
        }
    }

    [Fact]
    public void Readers_never_miss_a_file_during_fifty_swaps() => ReadDuringSwaps(new SystemDisk());

    [Fact]
    public void Readers_never_miss_a_file_where_a_link_is_switched()
    {
        var disk = new FaultyDisk { CanExchange = false };
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);
        Assert.Equal(".public.hemasite-site-1", new FileInfo(folder["public"]).LinkTarget);

        ReadDuringSwaps(disk);

        Assert.Equal(3, SmallSite.Names(folder.Path).Length);
    }

    private void ReadDuringSwaps(IDisk disk)
    {
        SmallSite.Publish(folder["public"], SmallSite.Old, disk);
        var reads = 0;
        var wrong = 0;
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                // The home page has other bytes in each site, the other page the same.
                wrong += Text("public/index.html") is "old home" or "new home!" ? 0 : 1;
                wrong += Text("public/kk/index.html") == "same" ? 0 : 1;
                Interlocked.Add(ref reads, 2);
            }
        });

        for (var swap = 0; swap < 50; swap++)
        {
            var before = Volatile.Read(ref reads);
            SmallSite.Publish(folder["public"], swap % 2 == 0 ? SmallSite.New : SmallSite.Old, disk);

            // The site before stays until the next build: whoever was on the way to one of its files has read it by then.
            SpinWait.SpinUntil(() => Volatile.Read(ref reads) > before + 2 || reader.IsCompleted);
        }

        stop.Cancel();
        reader.GetAwaiter().GetResult();
        Assert.Equal(0, wrong);
    }

    private string? Text(string name)
    {
        try
        {
            return File.ReadAllText(folder[name]);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
