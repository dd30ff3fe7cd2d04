using System.Diagnostics;
using HemaSite.Output.Disks;

namespace HemaSite.Output;

/// <summary>The right to build one output. The kernel gives it back when the process dies, so it is never stale.</summary>
internal sealed class BuildLock : IDisposable
{
    private const int PauseMilliseconds = 25;

    private readonly IDisk disk;
    private readonly string path;
    private readonly IDisposable handle;

    private BuildLock(IDisk disk, string path, IDisposable handle)
    {
        this.disk = disk;
        this.path = path;
        this.handle = handle;
    }

    /// <summary>Waits for the lock of an output.</summary>
    /// <exception cref="OutputException">Another build held it all the time.</exception>
    public static BuildLock Take(OutputPlace place, TimeSpan wait, IDisk disk)
    {
        using var pause = new ManualResetEventSlim();
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (disk.TryLock(place.LockFile) is { } handle)
            {
                return new(disk, place.LockFile, handle);
            }

            if (waited.Elapsed >= wait)
            {
                throw new OutputException(
                    OutputFailure.BuildInProgress, DiskOperation.Lock, place.Folder, cause: null, disk.LockHolder(place.LockFile));
            }

            pause.Wait(PauseMilliseconds);
        }
    }

    /// <summary>Removes the lock file while it is still ours, then lets the next build in.</summary>
    public void Dispose()
    {
        try
        {
            disk.Remove(path);
        }
        catch (Exception left) when (left is OutputException or OutOfMemoryException)
        {
            // An empty file stays behind; the next build locks that one.
        }
        finally
        {
            handle.Dispose();
        }
    }
}
