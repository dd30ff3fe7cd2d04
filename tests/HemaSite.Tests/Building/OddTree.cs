using HemaSite.Files;

namespace HemaSite.Tests.Building;

/// <summary>A tree in another order, or with other kinds of entries, than the one it stands before.</summary>
public sealed class OddTree(IFileTree tree, Func<IReadOnlyList<FileEntry>, IEnumerable<FileEntry>> change) : IFileTree
{
    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List() => [.. change(tree.List())];

    /// <inheritdoc/>
    public byte[] Read(FilePath path) => tree.Read(path);
}
