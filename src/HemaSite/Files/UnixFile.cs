using System.Runtime.InteropServices;

namespace HemaSite.Files;

/// <summary>Asks the kernel what a path is, without opening it: opening a FIFO would hang.</summary>
internal static partial class UnixFile
{
    private const int AtFdCwd = -100;
    private const int NoFollow = 0x100;
    private const uint WantType = 0x1;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    /// <summary>Whether the path is a regular file; on a system without statx every file counts as one.</summary>
    public static unsafe bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        var buffer = stackalloc byte[256];
        return Statx(AtFdCwd, path, NoFollow, WantType, buffer) != 0
            || (*(ushort*)(buffer + ModeOffset) & TypeMask) == RegularType;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* buffer);
}
