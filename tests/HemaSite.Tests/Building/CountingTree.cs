using System.Collections.Concurrent;
using HemaSite.Files;

namespace HemaSite.Tests.Building;

/// <summary>A tree that counts how often each of its files is read.</summary>
public sealed class CountingTree(IFileTree tree) : IFileTree
{
    private readonly ConcurrentDictionary<FilePath, int> reads = new();

    public IReadOnlyDictionary<FilePath, int> Reads => reads;

    public IReadOnlyList<FileEntry> List() => tree.List();

    public byte[] Read(FilePath path)
    {
        reads.AddOrUpdate(path, 1, (_, count) => count + 1);
        return tree.Read(path);
    }
}
