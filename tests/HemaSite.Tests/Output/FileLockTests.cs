using System.Diagnostics;
using HemaSite.Output.Disks;

namespace HemaSite.Tests.Output;

/// <summary>A lock that is given back is free at once.</summary>
public sealed class FileLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_program_that_is_being_started_does_not_hold_it_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "locks are inherited by started programs on Linux only");
        var (disk, path) = (new SystemDisk(), folder["lock"]);
        var isDone = false;
        var starts = Task.Run(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                using var program = Process.Start("true");
                program.WaitForExit();
            }
        });

        // Whoever starts a program copies the open lock into it for a moment.
        var refused = 0;
        for (var i = 0; i < 20_000; i++)
        {
            using var right = disk.TryLock(path);
            refused += right is null ? 1 : 0;
        }

        Volatile.Write(ref isDone, true);
        await starts;
        Assert.Equal(0, refused);
    }
}
