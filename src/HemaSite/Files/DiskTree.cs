namespace HemaSite.Files;

/// <summary>A folder of the disk. Never follows a symbolic link and never opens anything but regular files.</summary>
/// <param name="root">The folder's full path.</param>
/// <param name="exclude">A folder that is passed over: the output, when it lies inside.</param>
public sealed class DiskTree(string root, string? exclude = null) : IFileTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Whether the folder exists.</summary>
    public bool IsThere => Directory.Exists(root);

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List()
    {
        var entries = new List<FileEntry>();
        Walk(new DirectoryInfo(root), FilePath.Root, entries);
        entries.Sort((a, b) => a.Path.CompareTo(b.Path));
        return entries;
    }

    /// <inheritdoc/>
    public byte[] Read(FilePath path) => File.ReadAllBytes(Path.Combine(root, path.Value));

    private void Walk(DirectoryInfo folder, FilePath path, List<FileEntry> entries)
    {
        var isEmpty = true;
        foreach (var item in folder.EnumerateFileSystemInfos("*", Everything))
        {
            // Dot names (.git, .DS_Store, .env) are nobody's content. A name with a backslash cannot be a path of a tree.
            if (item.Name.StartsWith('.') || !FilePath.IsSafe(item.Name) || item.FullName == exclude)
            {
                continue;
            }

            isEmpty = false;
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
