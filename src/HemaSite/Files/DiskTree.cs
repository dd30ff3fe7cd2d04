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

    /// <summary>
    /// Loops over folders and files are as wide as the machine. A loop without a width hands a share to the pool even on one core, and then waits
    /// for it: half a second, when the pool's only thread waits for the same listing.
    /// </summary>
#pragma warning disable RS0030 // How many threads are at work never shows in the output.
    internal static ParallelOptions AllCores => new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
#pragma warning restore RS0030

    /// <summary>Whether the folder exists.</summary>
    public bool IsThere => Directory.Exists(Root);

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List()
    {
        var root = new Folder(FilePath.Root);
        var all = new List<Folder>();
        IReadOnlyList<Folder> level = [root];
        while (level.Count > 0)
        {
            // One level of folders after another, the folders of a level side by side: of a large site they are thousands.
            var here = level;
            InParallel(here.Count, i => Look(here[i]));
            all.AddRange(here);
            level = [.. here.SelectMany(folder => folder.Below)];
        }

        InParallel(all.Count, i => all[i].Sort());
        var entries = new List<FileEntry>();
        root.AddTo(entries);
        return entries;
    }

    /// <summary>The entries directly below the root by name, all folders called empty, in order.</summary>
    public IReadOnlyList<FileEntry> Top()
    {
        var root = new Folder(FilePath.Root);
        Look(root);
        return [.. root.Entries.OrderBy(entry => entry.Path)];
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
            Parallel.For(0, count, AllCores, look);
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions is [var first, ..])
        {
            ExceptionDispatchInfo.Throw(first);
        }
    }

    private void Look(Folder folder)
    {
        var place = folder.Path.IsRoot ? Root : Path.Combine(Root, folder.Path.Value);

        // Dot names (.git, .DS_Store, .env) are nobody's content.
        var entries = new FileSystemEnumerable<FileEntry>(place, (ref entry) => EntryOf(folder.Path, ref entry), Everything)
        {
            ShouldIncludePredicate = (ref entry) => entry.FileName[0] != '.' && (exclude is null || !IsExcluded(ref entry)),
        };
        foreach (var entry in entries)
        {
            folder.Add(entry);
        }
    }

    private bool IsExcluded(ref FileSystemEntry entry) => exclude!.AsSpan().EndsWith(entry.FileName) && entry.ToFullPath() == exclude;

    // A folder is called empty until it is looked into.
    private FileEntry EntryOf(FilePath folder, ref FileSystemEntry entry)
    {
        if (!FilePath.IsSafe(entry.FileName) || entry.FileName.Contains('\uFFFD'))
        {
            return new(folder / entry.FileName.ToString().Replace('\\', '\uFFFD'), 0, FileKind.Unnameable);
        }

        var (kind, size, stamp) = UnixFacts.Look(entry.Directory, entry.FileName, TellsWriting) is { } facts ? facts
            : (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? (FileKind.Link, 0, 0)
            : entry.IsDirectory ? (FileKind.EmptyFolder, 0, 0)
            : (FileKind.Regular, entry.Length, StampOf(entry.LastWriteTimeUtc.UtcDateTime));
        return new(folder.Combine(entry.FileName), size, kind) { Stamp = kind == FileKind.Regular ? stamp : 0 };
    }

    private (FileKind Kind, long Size, long Stamp) FactsOf(string path)
    {
        if (UnixFacts.Look(Path.GetDirectoryName(path.AsSpan()), Path.GetFileName(path.AsSpan()), TellsWriting) is { } facts)
        {
            return facts;
        }

        var file = new FileInfo(path);
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0 ? (FileKind.Regular, file.Length, StampOf(file.LastWriteTimeUtc)) : (FileKind.Special, 0, 0);
    }

    private static long StampOf(DateTime time) => time.Ticks - DateTime.UnixEpoch.Ticks;

    /// <summary>A folder while the tree is listed.</summary>
    private sealed class Folder(FilePath path)
    {
        private readonly List<(FileEntry Entry, Folder? Folder)> children = [];

        public FilePath Path => path;

        public IEnumerable<FileEntry> Entries => children.Select(child => child.Entry);

        public IEnumerable<Folder> Below => children.Select(child => child.Folder).OfType<Folder>();

        public void Add(FileEntry entry) => children.Add((entry, entry.Kind == FileKind.EmptyFolder ? new(entry.Path) : null));

        /// <summary>Orders the children so that all paths below them are in order; once it is known which folders are empty.</summary>
        public void Sort() => children.Sort(Compare);

        public void AddTo(List<FileEntry> entries)
        {
            foreach (var (entry, folder) in children)
            {
                if (folder is { children.Count: > 0 })
                {
                    folder.AddTo(entries);
                }
                else
                {
                    entries.Add(entry);
                }
            }
        }

        // The paths below a folder bear its name and a slash: "a-b" comes before "a/c".
        private static int Compare((FileEntry Entry, Folder? Folder) a, (FileEntry Entry, Folder? Folder) b)
        {
            var (first, second) = (a.Entry.Path.Value, b.Entry.Path.Value);
            var length = Math.Min(first.Length, second.Length);
            var order = string.CompareOrdinal(first, 0, second, 0, length);
            return order != 0 ? order : After(first, length, a.Folder) - After(second, length, b.Folder);
        }

        private static int After(string path, int length, Folder? folder) =>
            path.Length > length ? path[length] : folder is { children.Count: > 0 } ? '/' : -1;
    }
}
