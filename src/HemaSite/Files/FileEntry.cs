namespace HemaSite.Files;

/// <summary>One entry of a tree as its listing shows it, without its bytes.</summary>
public readonly record struct FileEntry(FilePath Path, long Size, FileKind Kind)
{
    /// <summary>Another number when the bytes may be others: the time of the last change in ticks since 1970 on a disk (that of Linux nobody can set), a negative sum in memory.</summary>
    public long Stamp { get; init; }
}
