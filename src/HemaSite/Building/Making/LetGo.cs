namespace HemaSite.Building.Making;

/// <summary>
/// Has the memory of what was let go collected once it is worth it: the collector measures what is taken and knows nothing of what is
/// let go, so a large site would take half as much again before it looked.
/// </summary>
internal sealed class LetGo
{
    private const long LeastBytes = 32 << 20;
    private const int LeastShare = 5;

    private long waiting;

    /// <summary>Notes that something was let go. Safe for many threads.</summary>
    public void Add(long bytes)
    {
        var sum = Interlocked.Add(ref waiting, bytes);
        if (sum >= LeastBytes && sum >= GC.GetTotalMemory(forceFullCollection: false) / LeastShare)
        {
            Collect(sum);
        }
    }

    /// <summary>Notes that a last large thing was let go, before much is taken again.</summary>
    public void Finish(long bytes)
    {
        if (Interlocked.Add(ref waiting, bytes) is >= LeastBytes and var sum)
        {
            Collect(sum);
        }
    }

    private void Collect(long sum)
    {
        if (Interlocked.CompareExchange(ref waiting, 0, sum) == sum)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        }
    }
}
