using System.Diagnostics;
using HemaSite.Tests.CommandLine;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Machines;

/// <summary>The program is killed at random moments: readers keep the old site or get the new one, whole, and the next build works.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TinySite site = new();
    private int changing;

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_kill_at_any_moment_tears_nothing()
    {
        var random = new Random(4);
        var (states, length) = States(40);
        var (old, whole) = (0, 0);
        var rounds = Scale.Of(50, 400);
        for (var round = 0; round < rounds; round++)
        {
            Post(round + 1);
            var before = site.Snapshot();
            using (var process = Start())
            {
                var moment = length * random.NextDouble() * 1.1;
                var watch = Stopwatch.StartNew();
                SpinWait.SpinUntil(() => process.HasExited || watch.Elapsed >= moment);

                // How long a build takes is the machine's affair, and changes while others work on it.
                length = process.HasExited && process.ExitCode == 0 && watch.Elapsed < length ? watch.Elapsed : length;
                process.Kill();
                process.WaitForExit();
            }

            var now = site.Snapshot();
            Assert.True(now.SequenceEqual(before) || now.SequenceEqual(states[(round + 1) % 2]), $"round {round}: a torn site");
            (old, whole) = now.SequenceEqual(before) ? (old + 1, whole) : (old, whole + 1);
            Assert.Equal(0, site.Build("--now", "2026-11-22T10:00:00Z").ExitCode);
            Assert.Equal(states[(round + 1) % 2], site.Snapshot());
            Assert.All(Directory.EnumerateFileSystemEntries(site.Path, ".public*"), entry => Assert.Contains("-spare-", entry, StringComparison.Ordinal));
            Assert.InRange(Directory.EnumerateFileSystemEntries(site.Path, ".public*").Count(), 0, 1);
        }

        Assert.True(old > rounds / 10, $"{old} of {rounds} kills came before the swap");
        Promises.Note("kills", $"{rounds} × SIGKILL ({TestedProgram.Kind}): {old} complete old, {whole} complete new, 0 torn");
    }

    [Fact]
    public void Every_system_call_that_touches_files_may_be_the_last_or_fail()
    {
        Assert.SkipUnless(Strace.IsAllowed, "strace is missing or not allowed: the program was NOT killed at its system calls");
        // Every call of a small site says more than every tenth of a large one.
        var (states, _) = States(3);
        var (points, killed, version) = (0, 0, 0);
        foreach (var call in new[] { "openat2", "mkdir", "renameat2", "rename", "pwrite64", "unlink,unlinkat", "link,linkat", "syncfs", "flock", "rmdir" })
        {
            var (most, isReached) = (Scale.Of(2, 150), true);
            for (var number = 1; number <= most && isReached; number++)
            {
                foreach (var fault in new[] { "signal=SIGKILL", "error=ENOSPC", "error=EIO", "error=EACCES" }.Take(Scale.Of(2, 4)))
                {
                    var run = Struck(call, number, fault, states, version++);
                    if (fault == "signal=SIGKILL" && run.ExitCode == 0)
                    {
                        // No thread makes so many of these calls.
                        isReached = false;
                        break;
                    }

                    (points, killed) = (points + 1, killed + (run.ExitCode == 137 ? 1 : 0));
                }
            }
        }

        Assert.True(killed >= Scale.Of(8, 30), $"strace killed {killed} times only");
        Promises.Note("system calls", $"{points} calls ({killed} killed, the others failed) by strace ({TestedProgram.Kind}), 0 torn");
    }

    // A build whose N-th call kills it or fails; then one that works.
    private Ending Struck(string call, int number, string fault, IReadOnlyDictionary<string, string>[] states, int version)
    {
        Post(version + 1);
        var (before, after) = (site.Snapshot(), states[(version + 1) % 2]);
        var run = Strace.Run(["-f", "-qq", "-o", "/dev/null", "-e", $"trace={call}", "-e", $"inject={call}:{fault}:when={number}"], Arguments());
        var now = site.Snapshot();
        Assert.True(now.SequenceEqual(before) || now.SequenceEqual(after), $"{call} {number} {fault}: a torn site");
        Assert.True(run.ExitCode is 0 or 3 or 137, $"{call} {number} {fault} ends with {run.ExitCode}: {run.Output}");
        Assert.Equal(0, site.Build("--now", "2026-11-22T10:00:00Z").ExitCode);
        Assert.Equal(after, site.Snapshot());
        return run;
    }

    // Two states of the site, by the parity of the version, and how long a build takes.
    private (IReadOnlyDictionary<string, string>[] States, TimeSpan Length) States(int posts)
    {
        for (var i = 0; i < posts; i++)
        {
            site.Post($"post-{i}", "Сөз **сөйлем** туралы.\n\n===\n\nМәтін.\n");
        }

        changing = Math.Min(posts, 10);
        Post(1);
        Assert.Equal(0, site.Build("--now", "2026-11-22T10:00:00Z").ExitCode);
        var odd = site.Snapshot();
        Post(2);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, site.Build("--now", "2026-11-22T10:00:00Z").ExitCode);
        var length = watch.Elapsed;
        var even = site.Snapshot();
        Assert.NotEqual(odd, even);
        return ([even, odd], length);
    }

    private void Post(int version)
    {
        for (var i = 0; i < changing; i++)
        {
            site.Post($"post-{i}", $"Мәтін {version % 2}.\n");
        }
    }

    private Process Start() => Executable.Start([.. Arguments()]);

    private string[] Arguments() => ["build", site.Path, "--now", "2026-11-22T10:00:00Z"];
}
