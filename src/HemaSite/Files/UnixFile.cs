using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Files;

/// <summary>
/// The only way files are opened on Linux: the kernel itself refuses every path with a symbolic link in any of its parts, so that
/// nothing that is exchanged between our listing and our opening leads out of a tree.
/// </summary>
internal static partial class UnixFile
{
    private const int AtFdCwd = -100;
    private const long OpenAt2 = 437; // the same number on every processor
    private const ulong NoLinks = 0x02 | 0x04; // RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS
    private const ulong ReadFlags = 0x800 | 0x80000; // O_NONBLOCK, so that a pipe cannot hang us; O_CLOEXEC
    private const ulong NewFile = 0x1 | 0x40 | 0x80 | 0x80000; // O_WRONLY, O_CREAT, O_EXCL, O_CLOEXEC
    private const ulong FileMode666 = 438;
    private const int NotImplemented = 38;
    private const int NotPermitted = 1;
    private const int TooManyLinks = 40;

    /// <summary>Opens a regular file for reading.</summary>
    /// <param name="path">A path below a root whose own links are resolved.</param>
    /// <exception cref="IOException">A part of the path is a link, or it is no regular file, or the machine refuses.</exception>
    public static SafeFileHandle OpenRead(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return File.OpenHandle(path);
        }

        var handle = OpenWithoutLinks(path, ReadFlags, 0);
        if (handle.IsInvalid)
        {
            var error = Marshal.GetLastPInvokeError();
            handle.Dispose();
            throw Failure(error, path);
        }

        if (!UnixFacts.IsRegular(handle))
        {
            handle.Dispose();
            throw new IOException($"not a regular file: '{path}'");
        }

        return handle;
    }

    /// <summary>Makes a new file for writing.</summary>
    /// <exception cref="IOException">A part of the path is a link, something stands there already, or the machine refuses.</exception>
    public static SafeFileHandle OpenNew(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        }

        var handle = OpenWithoutLinks(path, NewFile, FileMode666);
        if (handle.IsInvalid)
        {
            var error = Marshal.GetLastPInvokeError();
            handle.Dispose();
            throw Failure(error, path);
        }

        return handle;
    }

    /// <summary>Opens a path, or makes a file there, with no link in any part of it; sets the last P/Invoke error.</summary>
    public static unsafe SafeFileHandle OpenWithoutLinks(string path, ulong flags, ulong mode)
    {
        var how = stackalloc ulong[3] { flags, mode, NoLinks };
        var handle = new SafeFileHandle((nint)Call(OpenAt2, AtFdCwd, path, how, 3 * sizeof(ulong)), ownsHandle: true);
        if (!handle.IsInvalid || Marshal.GetLastPInvokeError() is not (NotImplemented or NotPermitted))
        {
            return handle;
        }

        // Kernels before 5.6, and containers that forbid the call: each part is looked at, then the last is opened without following.
        handle.Dispose();
        if (HasLink(path))
        {
            Marshal.SetLastPInvokeError(TooManyLinks);
            return new SafeFileHandle(-1, ownsHandle: true);
        }

        return Open(path, (int)flags | LastPartNoFollow, (uint)mode);
    }

    // The value of O_NOFOLLOW differs between the two processors we ship for.
    private static int LastPartNoFollow => RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 0x8000 : 0x20000;

    /// <summary>Whether a folder on the way to a path is a link.</summary>
    public static bool HasLink(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is { Length: > 1 }; folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Exception Failure(int error, string path) => error switch
    {
        2 or 20 => new FileNotFoundException($"Could not find '{path}'", path),
        1 or 13 => new UnauthorizedAccessException($"Access to '{path}' is denied"),
        TooManyLinks => new IOException($"a symbolic link stands in '{path}'", error),
        _ => new IOException($"errno {error} at '{path}'", error),
    };

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial SafeFileHandle Open(string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "syscall", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static unsafe partial long Call(long number, long folder, string path, ulong* how, long size);
}
