using System.Runtime.InteropServices;

namespace HemaSite.TrustTests.Programs;

/// <summary>The processor time of the thread that asks: what a machine full of other work does not change.</summary>
public static partial class ThreadClock
{
    private const int ThreadTime = 3; // CLOCK_THREAD_CPUTIME_ID of Linux

    /// <summary>Processor time since the thread began.</summary>
    public static TimeSpan Now => GetTime(ThreadTime, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0) : TimeSpan.Zero;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Moment time);

    private struct Moment
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
