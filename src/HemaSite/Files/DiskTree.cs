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

    /// <summary>Whether the folder exists.</summary>
    public bool IsThere => Directory.Exists(Root);

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List()
    {
        var entries = new List<FileEntry>();
        Walk(new DirectoryInfo(Root), FilePath.Root, entries);
        entries.Sort((a, b) => a.Path.CompareTo(b.Path));
        return entries;
    }

    /// <inheritdoc/>
    public byte[] Read(FilePath path)
    {
        using var file = UnixFile.OpenRead(Path.Combine(Root, path.Value));
        var length = RandomAccess.GetLength(file);
        var bytes = new byte[length];
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

    private void Walk(DirectoryInfo folder, FilePath path, List<FileEntry> entries)
    {
        var isEmpty = true;
        foreach (var item in folder.EnumerateFileSystemInfos("*", Everything))
        {
            // Dot names (.git, .DS_Store, .env) are nobody's content.
            if (item.Name.StartsWith('.') || item.FullName == exclude)
            {
                continue;
            }

            isEmpty = false;
            if (!FilePath.IsSafe(item.Name) || item.Name.Contains('\uFFFD', StringComparison.Ordinal))
            {
                entries.Add(new(path / item.Name.Replace('\\', '\uFFFD'), 0, FileKind.Unnameable));
                continue;
            }

            var here = path / item.Name;
            if (item.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                entries.Add(new(here, 0, FileKind.Link));
            }
            else if (item is DirectoryInfo child)
            {
                Walk(child, here, entries);
            }
            else
            {
                var length = ((FileInfo)item).Length;
                entries.Add(new(here, length, IsRegular(item.FullName, length) ? FileKind.Regular : FileKind.Special)
                {
                    Stamp = item.LastWriteTimeUtc.Ticks - DateTime.UnixEpoch.Ticks,
                });
            }
        }

        if (isEmpty && !path.IsRoot)
        {
            entries.Add(new(path, 0, FileKind.EmptyFolder));
        }
    }

    // A FIFO has no attribute of its own in .NET; its length is 0, so only empty files cost the extra question.
    private static bool IsRegular(string path, long length) => length > 0 || UnixFile.IsRegular(path);
}
