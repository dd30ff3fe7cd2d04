using System.Runtime.InteropServices;

namespace HemaSite.TrustTests.Programs;

/// <summary>Asks the kernel how much memory the largest of our ended children ever held.</summary>
public static partial class ChildMemory
{
    private const int Children = -1;
    private const int Self = 0;
    private const int LargestOffset = 32; // after two times of 16 bytes each

    /// <summary>
    /// Bytes; the figure never falls while this process lives. A child counts what its parent held when it was started, so nothing is known (null)
    /// while no child was larger than this process; the limit of their heaps holds even so.
    /// </summary>
    public static long? Peak() => PeakOf(Children) is var most && most > PeakOf(Self) ? most : null;

    private static unsafe long PeakOf(int who)
    {
        var buffer = stackalloc byte[256];
        Assert.Equal(0, GetUsage(who, buffer));
        return *(long*)(buffer + LargestOffset) * 1024;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static unsafe partial int GetUsage(int who, byte* buffer);
}
