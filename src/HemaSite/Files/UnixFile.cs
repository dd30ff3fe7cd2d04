using System.Runtime.InteropServices;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Files;

/// <summary>
/// The only way files are opened on Linux: the kernel itself refuses every path with a symbolic link in any of its parts, so that
/// nothing that is exchanged between our listing and our opening leads out of a tree.
/// </summary>
internal static partial class UnixFile
{
    private const int AtFdCwd = -100;
    private const int NoFollow = 0x100;
    private const int EmptyPath = 0x1000;
    private const uint WantType = 0x1;
    private const uint WantWriting = 0x40; // STATX_MTIME
    private const uint WantChange = 0x80; // STATX_CTIME
    private const uint WantSize = 0x200;
    private const int ModeOffset = 28;
    private const int SizeOffset = 40;
    private const int ChangeOffset = 96;
    private const int WritingOffset = 112;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int FolderType = 0x4000;
    private const int LinkType = 0xA000;
    private const long OpenAt2 = 437; // the same number on every processor
    private const ulong NoLinks = 0x02 | 0x04; // RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS
    private const ulong ReadFlags = 0x800 | 0x80000; // O_NONBLOCK, so that a pipe cannot hang us; O_CLOEXEC
    private const int NotImplemented = 38;
    private const int NotPermitted = 1;
    private const int TooManyLinks = 40;
    private const int LongestPath = 4096; // PATH_MAX

    /// <summary>Whether the path is a regular file; on a system without statx every file counts as one.</summary>
    public static unsafe bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        var buffer = stackalloc byte[256];
        return Statx(AtFdCwd, path, NoFollow, WantType, buffer) != 0 || IsRegular(buffer);
    }

    /// <summary>
    /// What stands at a path: its kind, its length, and when anything of it changed, in ticks since 1970. That time (ctime) nobody can set, as
    /// an archive, a copy or "touch" sets the time of the last writing; so bytes that change never keep it.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name in it; a link is not followed.</param>
    /// <param name="asWritten">Asks for the time of the last writing (mtime) instead, which a second name of the file does not touch.</param>
    /// <returns>Null when the machine cannot tell: it is no Linux, or a very old one.</returns>
    public static unsafe (FileKind Kind, long Size, long Changed)? Look(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, bool asWritten)
    {
        var buffer = stackalloc byte[256];
        Span<byte> path = stackalloc byte[LongestPath];
        if (!OperatingSystem.IsLinux() || !Utf8.TryWrite(path, $"{folder}/{name}\0", out _)
            || StatxBytes(AtFdCwd, path, NoFollow, WantType | WantSize | WantChange | WantWriting, buffer) != 0)
        {
            return null;
        }

        var kind = (*(ushort*)(buffer + ModeOffset) & TypeMask) switch
        {
            RegularType => FileKind.Regular,
            FolderType => FileKind.EmptyFolder,
            LinkType => FileKind.Link,
            _ => FileKind.Special,
        };
        var time = buffer + (asWritten ? WritingOffset : ChangeOffset);
        return kind is not FileKind.Regular ? (kind, 0, 0)
            : (kind, *(long*)(buffer + SizeOffset), (*(long*)time * TimeSpan.TicksPerSecond) + (*(uint*)(time + sizeof(long)) / TimeSpan.NanosecondsPerTick));
    }

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

        if (!IsRegularFile(handle))
        {
            handle.Dispose();
            throw new IOException($"not a regular file: '{path}'");
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

    private static bool HasLink(string path)
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

    private static unsafe bool IsRegularFile(SafeFileHandle file)
    {
        var buffer = stackalloc byte[256];
        return StatxOpen(file, "", EmptyPath, WantType, buffer) != 0 || IsRegular(buffer);
    }

    private static unsafe bool IsRegular(byte* buffer) => (*(ushort*)(buffer + ModeOffset) & TypeMask) == RegularType;

    private static Exception Failure(int error, string path) => error switch
    {
        2 or 20 => new FileNotFoundException($"Could not find '{path}'", path),
        1 or 13 => new UnauthorizedAccessException($"Access to '{path}' is denied"),
        TooManyLinks => new IOException($"a symbolic link stands in '{path}'", error),
        _ => new IOException($"errno {error} at '{path}'", error),
    };

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* buffer);

    [LibraryImport("libc", EntryPoint = "statx")]
    private static unsafe partial int StatxBytes(int folder, ReadOnlySpan<byte> path, int flags, uint mask, byte* buffer);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int StatxOpen(SafeFileHandle file, string path, int flags, uint mask, byte* buffer);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial SafeFileHandle Open(string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "syscall", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static unsafe partial long Call(long number, long folder, string path, ulong* how, long size);
}
