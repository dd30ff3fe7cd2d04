namespace HemaSite.Files;

/// <summary>A tree that is listed once: everybody who works on it sees the same files.</summary>
public sealed class ListedTree(IFileTree tree) : IFileTree
{
    private readonly Lazy<IReadOnlyList<FileEntry>> entries = new(tree.List);

    /// <summary>The folder of the disk that is listed; null when the tree is another thing.</summary>
    public DiskTree? Disk => tree as DiskTree;

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List() => entries.Value;

    /// <inheritdoc/>
    public byte[] Read(FilePath path) => tree.Read(path);
}
