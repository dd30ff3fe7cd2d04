namespace HemaSite.Files;

/// <summary>A tree that is listed once: everybody who works on it sees the same files.</summary>
public sealed class ListedTree(IFileTree tree) : IFileTree
{
    private readonly Lazy<IReadOnlyList<FileEntry>> entries = new(tree.List);

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List() => entries.Value;

    /// <inheritdoc/>
    public byte[] Read(FilePath path) => tree.Read(path);
}
