namespace HemaSite.Files;

/// <summary>One entry of a tree as its listing shows it, without its bytes.</summary>
public readonly record struct FileEntry(FilePath Path, long Size, FileKind Kind)
{
    /// <summary>
    /// The clocks of file systems tick every few milliseconds: a file may change again within the tick in which it was read. In ticks of a
    /// <see cref="TimeSpan"/>.
    /// </summary>
    public const long ClockTick = 50 * TimeSpan.TicksPerMillisecond;

    /// <summary>Another number when the bytes may be others: the time of the last change in ticks since 1970 on a disk (that of Linux nobody can set), a negative sum in memory.</summary>
    public long Stamp { get; init; }
}
