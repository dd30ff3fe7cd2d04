using System.Runtime.InteropServices;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Files;

/// <summary>What the kernel of Linux says of a file without opening it (statx); links are not followed.</summary>
internal static partial class UnixFacts
{
    /// <summary>The longest path the kernel takes, in bytes, with the NUL behind it (PATH_MAX).</summary>
    public const int LongestPath = 4096;

    private const int AtFdCwd = -100;
    private const int NoFollow = 0x100;
    private const int EmptyPath = 0x1000;
    private const uint WantType = 0x1;
    private const uint WantWriting = 0x40; // STATX_MTIME
    private const uint WantChange = 0x80; // STATX_CTIME
    private const uint WantSize = 0x200;
    private const int BufferSize = 256;
    private const int ModeOffset = 28;
    private const int SizeOffset = 40;
    private const int ChangeOffset = 96;
    private const int WritingOffset = 112;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int FolderType = 0x4000;
    private const int LinkType = 0xA000;

    /// <summary>
    /// What stands at a path: its kind, its length, and when anything of it changed, in ticks since 1970. That time (ctime) nobody can set, as
    /// an archive, a copy or "touch" sets the time of the last writing; so bytes that change never keep it, nor does a folder whose names change.
    /// </summary>
    /// <param name="path">The path in UTF-8 with a NUL at its end.</param>
    /// <param name="asWritten">Asks for the time of a file's last writing (mtime) instead, which a second name of the file does not touch.</param>
    /// <returns>Null when the machine cannot tell: there is nothing, it is no Linux, or a very old one.</returns>
    public static unsafe (FileKind Kind, long Size, long Changed)? Look(ReadOnlySpan<byte> path, bool asWritten)
    {
        var buffer = stackalloc byte[BufferSize];
        if (!OperatingSystem.IsLinux() || Statx(AtFdCwd, path, NoFollow, WantType | WantSize | WantChange | WantWriting, buffer) != 0)
        {
            return null;
        }

        var (kind, size, time) = (*(ushort*)(buffer + ModeOffset) & TypeMask) switch
        {
            RegularType => (FileKind.Regular, *(long*)(buffer + SizeOffset), TimeAt(buffer + (asWritten ? WritingOffset : ChangeOffset))),
            FolderType => (FileKind.EmptyFolder, 0, TimeAt(buffer + ChangeOffset)),
            LinkType => (FileKind.Link, 0, 0),
            _ => (FileKind.Special, 0, 0),
        };
        return (kind, size, time);
    }

    /// <summary>The same of a name in a folder.</summary>
    public static (FileKind Kind, long Size, long Changed)? Look(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, bool asWritten)
    {
        Span<byte> path = stackalloc byte[LongestPath];
        return Utf8.TryWrite(path, $"{folder}/{name}\0", out _) ? Look(path, asWritten) : null;
    }

    /// <summary>Whether the path is a regular file; on a system without statx every file counts as one.</summary>
    public static unsafe bool IsRegular(string path)
    {
        Span<byte> bytes = stackalloc byte[LongestPath];
        var buffer = stackalloc byte[BufferSize];
        return !OperatingSystem.IsLinux() || !Utf8.TryWrite(bytes, $"{path}\0", out _)
            || Statx(AtFdCwd, bytes, NoFollow, WantType, buffer) != 0 || IsRegular(buffer);
    }

    /// <summary>Whether an open file is a regular one.</summary>
    public static unsafe bool IsRegular(SafeFileHandle file)
    {
        var buffer = stackalloc byte[BufferSize];
        return StatxOpen(file, "", EmptyPath, WantType, buffer) != 0 || IsRegular(buffer);
    }

    private static unsafe bool IsRegular(byte* buffer) => (*(ushort*)(buffer + ModeOffset) & TypeMask) == RegularType;

    private static unsafe long TimeAt(byte* time) => (*(long*)time * TimeSpan.TicksPerSecond) + (*(uint*)(time + sizeof(long)) / TimeSpan.NanosecondsPerTick);

    [LibraryImport("libc", EntryPoint = "statx")]
    private static unsafe partial int Statx(int folder, ReadOnlySpan<byte> path, int flags, uint mask, byte* buffer);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int StatxOpen(SafeFileHandle file, string path, int flags, uint mask, byte* buffer);
}
