using HemaSite.Building.Reuse.Notes;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Files.Sums;
using NodaTime;

namespace HemaSite.Building.Reuse.Marks;

/// <summary>
/// The files of a site during one build, with sums that tell whether their bytes are those of the build before. Reads as the tree
/// below it does and sums up whatever passes. Safe for many threads.
/// </summary>
/// <param name="tree">The site's files.</param>
/// <param name="before">What the build before knew of them.</param>
/// <param name="readAt">When this build began to read.</param>
internal sealed class FileMarks(IFileTree tree, IReadOnlyDictionary<FilePath, FileMark> before, Instant readAt) : IFileTree
{
    // More than any picture or text that is taken: in bytes. What lies beside the content, such as an archive of the whole site, may be longer.
    private const long Largest = 32 << 20;

    private readonly Noted<FilePath, ContentSum> read = new();
    private readonly Lazy<Dictionary<FilePath, FileEntry>> entries = new(() => tree.List().Where(entry => entry.Kind != FileKind.Unnameable).ToDictionary(entry => entry.Path));

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List() => tree.List();

    /// <inheritdoc/>
    public byte[] Read(FilePath path)
    {
        var bytes = tree.Read(path);
        read.Note(path, ContentSum.Of(bytes));
        return bytes;
    }

    /// <summary>Whether a file is, by length and time, the one that the build before read.</summary>
    public bool IsAsBefore(FileEntry entry) =>
        before.TryGetValue(entry.Path, out var mark) && mark.Size == entry.Size && mark.Stamp == entry.Stamp && entry.Stamp != 0;

    /// <summary>The sum of a listed file; it is read when nothing short of that can tell. Links, devices and folders have none: nobody reads them.</summary>
    /// <exception cref="IOException">It could not be read.</exception>
    public ContentSum SumOf(FileEntry entry) => entry.Kind != FileKind.Regular ? ContentSum.Unknown
        : read.TryGet(entry.Path, out var sum) ? sum
        : IsAsBefore(entry) ? before[entry.Path].Sum
        : entry.Size <= Largest && (new MediaFile(entry.Path, entry.Size).IsPicture || !MediaFile.IsPublishable(entry.Path)) ? ReadSum(entry.Path)
        : Unread(entry);

    /// <summary>The sum of a file by its path.</summary>
    public ContentSum SumOf(FilePath path) => entries.Value.TryGetValue(path, out var entry) ? SumOf(entry) : ContentSum.Unknown;

    /// <summary>What the next build is to know of a file; nothing is read for it.</summary>
    public FileMark MarkOf(FileEntry entry) => new(
        entry.Size,
        IsYoung(entry) ? 0 : entry.Stamp,
        read.TryGet(entry.Path, out var sum) ? sum : IsAsBefore(entry) ? before[entry.Path].Sum : Unread(entry));

    private ContentSum ReadSum(FilePath path)
    {
        var sum = ContentSum.Of(tree.Read(path));
        read.Note(path, sum);
        return sum;
    }

    /// <summary>Since when a file counts as young, in ticks since 1970: it may change again without another time.</summary>
    /// <param name="readAt">When the files were begun to be read.</param>
    public static long Young(Instant readAt) => readAt.ToUnixTimeTicks() - FileEntry.ClockTick;

    private bool IsYoung(FileEntry entry) => entry.Stamp >= Young(readAt);

    // A recording or an archive is copied without passing here. While it is young nothing is said of it that another build could say:
    // it is copied again, for it may have been exchanged meanwhile.
    private ContentSum Unread(FileEntry entry) => IsYoung(entry) ? new(ulong.MaxValue, (ulong)readAt.ToUnixTimeTicks()) : new((ulong)entry.Stamp, (ulong)entry.Size);
}
