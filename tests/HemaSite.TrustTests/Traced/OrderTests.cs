using HemaSite.Tests;
using HemaSite.Tests.CommandLine;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Traced;

/// <summary>What readers are shown has reached the disk before: a power cut finds the old site or the new one.</summary>
public sealed class OrderTests : IDisposable
{
    private readonly TinySite site = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Everything_is_written_then_synced_then_shown_then_the_names_are_synced()
    {
        Assert.SkipUnless(Strace.IsAllowed, "strace is missing or not allowed: the order of system calls was NOT looked at");
        Assert.Equal(0, site.Build().ExitCode);
        site.Post("first", "Өзгерген мәтін.");
        Assert.Equal(0, Strace.Run(["-f", "-qq", "-y", "-s", "4096", "-o", folder["trace"], "-e", "trace=openat,openat2,write,pwrite64,syncfs,fsync,renameat2,rename,renameat"], ["build", site.Path]).ExitCode);
        var calls = File.ReadAllLines(folder["trace"]);
        var shown = Array.FindIndex(calls, call => call.Contains("renameat2(", StringComparison.Ordinal) && call.Contains("RENAME_EXCHANGE", StringComparison.Ordinal));
        var synced = Array.FindIndex(calls, call => call.Contains("syncfs(", StringComparison.Ordinal));
        var written = Array.FindLastIndex(calls, call => call.Contains("write", StringComparison.Ordinal) && call.Contains("/.public.", StringComparison.Ordinal) && !call.Contains("lock", StringComparison.Ordinal));
        Assert.InRange(written, 1, calls.Length);
        Assert.True(written < synced && synced < shown, $"written {written}, synced {synced}, shown {shown}");
        Assert.Single(calls, call => call.Contains("syncfs(", StringComparison.Ordinal) && !call.Contains("resumed", StringComparison.Ordinal));
        Assert.Contains(calls[synced..shown], call => call.Contains("fsync(", StringComparison.Ordinal) && call.Contains(site.Path, StringComparison.Ordinal));
        Assert.Contains(calls[shown..], call => call.Contains("fsync(", StringComparison.Ordinal) && call.Contains(site.Path, StringComparison.Ordinal));
        Promises.Note("order of a publication", $"every write, one syncfs, then the exchange, then the names ({TestedProgram.Kind})");
    }
}
