using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Output.Disks;

/// <summary>The system calls that .NET has no word for. All set the last P/Invoke error.</summary>
internal static partial class LinuxCalls
{
    public const int CreateFlags = 0x1 | 0x40 | 0x80 | CloseOnExec; // O_WRONLY | O_CREAT | O_EXCL
    public const int MakesFile = 0x40; // O_CREAT
    public const int FolderFlags = CloseOnExec;
    public const int LockExclusiveNow = 2 | 4; // LOCK_EX | LOCK_NB
    public const int Unlock = 8; // LOCK_UN

    private const int NonBlock = 0x800;
    private const int CloseOnExec = 0x80000;
    private const int AtFdCwd = -100;
    private const int SwapNames = 2; // RENAME_EXCHANGE
    private const int EmptyPath = 0x1000;
    private const uint WantLinks = 0x4;
    private const int LinksOffset = 16;

    /// <summary>Reads a regular file; O_NONBLOCK so that a pipe cannot hang us.</summary>
    public static int ReadFlags => NoFollow | NonBlock | CloseOnExec;

    /// <summary>Opens the lock file, making it where needed.</summary>
    public static int LockFlags => 0x2 | 0x40 | NoFollow | CloseOnExec; // O_RDWR | O_CREAT

    // The value of O_NOFOLLOW differs between the two processors we ship for.
    private static int NoFollow => RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 0x8000 : 0x20000;

    /// <summary>Swaps two names; 0 is success.</summary>
    public static int Exchange(string first, string second) => RenameAt2(AtFdCwd, first, AtFdCwd, second, SwapNames);

    /// <summary>Whether an open file still has a name.</summary>
    public static unsafe bool HasName(SafeFileHandle file)
    {
        var buffer = stackalloc byte[256];
        return StatX(file, "", EmptyPath, WantLinks, buffer) != 0 || *(uint*)(buffer + LinksOffset) > 0;
    }

    [LibraryImport("libc", EntryPoint = "mkdir", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int MakeFolder(string path, uint mode);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int Link(string existing, string path);

    [LibraryImport("libc", EntryPoint = "symlink", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int SymbolicLink(string target, string path);

    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int Rename(string from, string to);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    public static partial int SyncFileSystem(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    public static partial int Sync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    public static partial int Lock(SafeFileHandle file, int operation);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int StatX(SafeFileHandle folder, string path, int flags, uint mask, byte* buffer);
}
