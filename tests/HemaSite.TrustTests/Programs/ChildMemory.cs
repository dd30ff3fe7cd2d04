using System.Runtime.InteropServices;

namespace HemaSite.TrustTests.Programs;

/// <summary>Asks the kernel how much memory the largest of our ended children ever held.</summary>
public static partial class ChildMemory
{
    private const int Children = -1;
    private const int LargestOffset = 32; // after two times of 16 bytes each

    /// <summary>Bytes; the figure never falls while this process lives.</summary>
    public static unsafe long Peak()
    {
        var buffer = stackalloc byte[256];
        return GetUsage(Children, buffer) == 0 ? *(long*)(buffer + LargestOffset) * 1024 : 0;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static unsafe partial int GetUsage(int who, byte* buffer);
}
