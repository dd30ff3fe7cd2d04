using System.IO.Enumeration;
using System.Runtime.ExceptionServices;

namespace HemaSite.Files;

/// <summary>A folder of the disk. Never follows a symbolic link and never opens anything but regular files.</summary>
public sealed class DiskTree : IFileTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string? exclude;

    /// <summary>A tree below a folder.</summary>
    /// <param name="root">The folder; links in its own path are followed, none below it.</param>
    /// <param name="exclude">A folder that is passed over: the output, when it lies inside.</param>
    public DiskTree(string root, string? exclude = null)
    {
        Root = RealFolder.Of(root);
        this.exclude = exclude is null ? null : Path.Combine(RealFolder.Of(Path.GetDirectoryName(exclude) ?? exclude), Path.GetFileName(exclude));
    }

    /// <summary>The real path of the folder.</summary>
    public string Root { get; }

    /// <summary>
    /// Whether entries tell when a file was written last, for a folder that only we write into: our own second names of its files count as a change
    /// of them otherwise.
    /// </summary>
    public bool TellsWriting { get; init; }

    /// <summary>Whether the folder exists.</summary>
    public bool IsThere => Directory.Exists(Root);

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List()
    {
        var entries = new List<FileEntry>();
        IReadOnlyList<FilePath> folders = [FilePath.Root];
        while (folders.Count > 0)
        {
            // One level of folders after another, the folders of a level side by side: of a large site they are thousands.
            var found = new List<FileEntry>[folders.Count];
            var below = new List<FilePath>[folders.Count];
            InParallel(folders.Count, i => (found[i], below[i]) = Look(folders[i]));
            Array.ForEach(found, entries.AddRange);
            folders = [.. below.SelectMany(children => children)];
        }

        entries.Sort((a, b) => a.Path.CompareTo(b.Path));
        return entries;
    }

    /// <summary>
    /// A listing that was made before, with the facts of some files as they are now; null when one of them is no longer the file that it was, so
    /// that the whole tree has to be looked at.
    /// </summary>
    /// <param name="listing">The listing.</param>
    /// <param name="changed">Files whose bytes have changed.</param>
    public IReadOnlyList<FileEntry>? Refresh(IReadOnlyList<FileEntry> listing, IReadOnlySet<FilePath> changed)
    {
        var (fresh, found) = (listing.ToArray(), 0);
        foreach (ref var entry in fresh.AsSpan())
        {
            if (changed.Contains(entry.Path))
            {
                var (kind, size, stamp) = FactsOf(Path.Combine(Root, entry.Path.Value));
                if (entry.Kind != FileKind.Regular || kind != FileKind.Regular || size == 0)
                {
                    return null;
                }

                (entry, found) = (entry with { Size = size, Stamp = stamp }, found + 1);
            }
        }

        return found == changed.Count ? fresh : null;
    }

    /// <inheritdoc/>
    public byte[] Read(FilePath path)
    {
        using var file = UnixFile.OpenRead(Path.Combine(Root, path.Value));
        var length = RandomAccess.GetLength(file);
        var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(length, Array.MaxLength));
        var done = 0;
        while (done < bytes.Length)
        {
            var count = RandomAccess.Read(file, bytes.AsSpan(done), done);
            if (count == 0)
            {
                // Somebody shortened it meanwhile.
                return bytes[..done];
            }

            done += count;
        }

        return bytes;
    }

    private static void InParallel(int count, Action<int> look)
    {
        try
        {
            Parallel.For(0, count, look);
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions is [var first, ..])
        {
            ExceptionDispatchInfo.Throw(first);
        }
    }

    private (List<FileEntry> Entries, List<FilePath> Folders) Look(FilePath path)
    {
        var (entries, folders) = (new List<FileEntry>(), new List<FilePath>());
        var folder = path.IsRoot ? Root : Path.Combine(Root, path.Value);
        foreach (var (name, kind, length, time) in new FileSystemEnumerable<(string Name, FileKind Kind, long Length, long Time)>(folder, Facts, Everything))
        {
            // Dot names (.git, .DS_Store, .env) are nobody's content.
            if (name.StartsWith('.') || (exclude is not null && Path.Combine(folder, name) == exclude))
            {
                continue;
            }

            if (!FilePath.IsSafe(name) || name.Contains('\uFFFD', StringComparison.Ordinal))
            {
                entries.Add(new(path / name.Replace('\\', '\uFFFD'), 0, FileKind.Unnameable));
                continue;
            }

            var here = path / name;
            if (kind == FileKind.EmptyFolder)
            {
                folders.Add(here);
            }
            else
            {
                var isOdd = kind == FileKind.Regular && !IsRegular(Path.Combine(folder, name), length);
                entries.Add(new(here, length, isOdd ? FileKind.Special : kind) { Stamp = time });
            }
        }

        if (entries.Count == 0 && folders.Count == 0 && !path.IsRoot)
        {
            entries.Add(new(path, 0, FileKind.EmptyFolder));
        }

        return (entries, folders);
    }

    // A folder is called empty until it is looked into.
    private (string Name, FileKind Kind, long Length, long Time) Facts(ref FileSystemEntry entry) =>
        UnixFile.Look(entry.ToFullPath(), TellsWriting) is var (kind, size, changed) ? (entry.FileName.ToString(), kind, size, changed)
        : (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? (entry.FileName.ToString(), FileKind.Link, 0, 0)
        : entry.IsDirectory ? (entry.FileName.ToString(), FileKind.EmptyFolder, 0, 0)
        : (entry.FileName.ToString(), FileKind.Regular, entry.Length, StampOf(entry.LastWriteTimeUtc.UtcDateTime));

    private (FileKind Kind, long Size, long Stamp) FactsOf(string path)
    {
        if (UnixFile.Look(path, TellsWriting) is { } facts)
        {
            return facts;
        }

        var file = new FileInfo(path);
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0 ? (FileKind.Regular, file.Length, StampOf(file.LastWriteTimeUtc)) : (FileKind.Special, 0, 0);
    }

    private static long StampOf(DateTime time) => time.Ticks - DateTime.UnixEpoch.Ticks;

    // A FIFO has no attribute of its own in .NET; its length is 0, so only empty files cost the extra question.
    private static bool IsRegular(string path, long length) => length > 0 || UnixFile.IsRegular(path);
}
