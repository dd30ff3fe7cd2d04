using Microsoft.Win32.SafeHandles;

namespace HemaSite.Output.Disks;

/// <summary>A lock on a file, given back at once and for certain.</summary>
internal sealed class FileLock(SafeFileHandle handle) : IDisposable
{
    // Closing alone is not enough: a process that is being started at this moment still holds a copy of every handle, and the lock with it.
    public void Dispose()
    {
        if (OperatingSystem.IsLinux() && !handle.IsClosed)
        {
            LinuxCalls.Lock(handle, LinuxCalls.Unlock);
        }

        handle.Dispose();
    }
}
