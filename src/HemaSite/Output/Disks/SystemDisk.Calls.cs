using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using HemaSite.Files;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Output.Disks;

/// <content>The operations that are system calls on Linux and .NET calls elsewhere.</content>
public sealed partial class SystemDisk
{
    private const uint FileMode666 = 0x1B6;
    private const uint FolderMode777 = 0x1FF;

    /// <inheritdoc/>
    public SafeFileHandle OpenRead(string path) => OperatingSystem.IsLinux()
        ? Open(path, LinuxCalls.ReadFlags, DiskOperation.Read)
        : Try(DiskOperation.Read, path, static path => File.OpenHandle(path));

    /// <inheritdoc/>
    public SafeFileHandle Create(string path) => OperatingSystem.IsLinux()
        ? Open(path, LinuxCalls.CreateFlags, DiskOperation.Write)
        : Try(DiskOperation.Write, path, static path => File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write));

    /// <inheritdoc/>
    public void Reuse(string existing, string path)
    {
        if (OperatingSystem.IsLinux() && Supported(LinuxCalls.Link(existing, path), DiskOperation.Write, path))
        {
            return;
        }

        // File.Copy keeps the time of the last change.
        Try(DiskOperation.Write, path, path =>
        {
            File.Copy(existing, path);
            return true;
        });
    }

    /// <inheritdoc/>
    public void CreateFolder(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            Try(DiskOperation.CreateFolder, path, Directory.CreateDirectory);
        }
        else if (LinuxCalls.MakeFolder(path, FolderMode777) != 0 && Marshal.GetLastPInvokeError() is not DiskError.Exists and var error)
        {
            throw DiskError.Of(error, DiskOperation.CreateFolder, path);
        }
    }

    /// <inheritdoc/>
    public bool CreateLink(string path, string target) =>
        OperatingSystem.IsLinux() && Supported(LinuxCalls.SymbolicLink(target, path), DiskOperation.Replace, path);

    /// <inheritdoc/>
    public void Move(string from, string to)
    {
        if (OperatingSystem.IsLinux())
        {
            Check(LinuxCalls.Rename(from, to), DiskOperation.Replace, to);
            return;
        }

        Try(DiskOperation.Replace, to, to =>
        {
            Directory.Move(from, to);
            return true;
        });
    }

    /// <inheritdoc/>
    public bool Exchange(string first, string second)
    {
        try
        {
            return OperatingSystem.IsLinux() && Supported(LinuxCalls.Exchange(first, second), DiskOperation.Replace, second);
        }
        catch (EntryPointNotFoundException)
        {
            return false; // an old C library without the call
        }
    }

    /// <inheritdoc/>
    public void SyncAll(string folder)
    {
        if (OperatingSystem.IsLinux())
        {
            using var handle = Open(folder, LinuxCalls.FolderFlags, DiskOperation.Save);
            Check(LinuxCalls.SyncFileSystem(handle), DiskOperation.Save, folder);
        }
    }

    /// <inheritdoc/>
    public void SyncNames(string folder)
    {
        if (OperatingSystem.IsLinux())
        {
            using var handle = Open(folder, LinuxCalls.FolderFlags, DiskOperation.Save);
            Check(LinuxCalls.Sync(handle), DiskOperation.Save, folder);
        }
    }

    /// <inheritdoc/>
    public IDisposable? TryLock(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return TryLockElsewhere(path);
        }

        var handle = Open(path, LinuxCalls.LockFlags, DiskOperation.Lock);
        if (LinuxCalls.Lock(handle, LinuxCalls.LockExclusiveNow) != 0)
        {
            var error = Marshal.GetLastPInvokeError();
            handle.Dispose();
            return error is DiskError.WouldBlock or DiskError.Interrupted ? null : throw DiskError.Of(error, DiskOperation.Lock, path);
        }

        // The build before us removes its lock file as it goes: a lock on a file without a name holds nobody off.
        if (!LinuxCalls.HasName(handle))
        {
            handle.Dispose();
            return TryLock(path);
        }

        Sign(handle);
        return new FileLock(handle);
    }

    private static FileLock? TryLockElsewhere(string path)
    {
        try
        {
            var handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            Sign(handle);
            return new(handle);
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException error)
        {
            throw DiskError.Of(error, DiskOperation.Lock, path);
        }
    }

    // The number only helps a person to find the other build, so a full disk must not stop us here.
    private static void Sign(SafeFileHandle handle)
    {
        try
        {
            RandomAccess.SetLength(handle, 0);
            RandomAccess.Write(handle, Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)), 0);
        }
        catch (IOException)
        {
            return;
        }
    }

    private static SafeFileHandle Open(string path, int flags, DiskOperation operation)
    {
        // Links in the path of an output were followed when its place was found; one that appears later was put there by somebody.
        var handle = UnixFile.OpenWithoutLinks(path, (ulong)flags, (flags & LinuxCalls.MakesFile) != 0 ? FileMode666 : 0UL);
        if (!handle.IsInvalid)
        {
            return handle;
        }

        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        throw DiskError.Of(error, operation, path);
    }

    private static void Check(int result, DiskOperation operation, string path)
    {
        if (result != 0)
        {
            throw DiskError.Of(Marshal.GetLastPInvokeError(), operation, path);
        }
    }

    private static bool Supported(int result, DiskOperation operation, string path) =>
        result == 0 || (DiskError.IsUnsupported(Marshal.GetLastPInvokeError())
            ? false
            : throw DiskError.Of(Marshal.GetLastPInvokeError(), operation, path));
}
