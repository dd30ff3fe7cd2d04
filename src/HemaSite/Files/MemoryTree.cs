using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HemaSite.Files;

/// <summary>A tree held in memory: for tests, and for a site that is about to be written.</summary>
public sealed class MemoryTree(IReadOnlyDictionary<FilePath, byte[]> files) : IFileTree
{
    /// <summary>Makes a tree of texts, each written as UTF-8.</summary>
    public static MemoryTree Of(params IEnumerable<(string Path, string Text)> files) =>
        new(files.ToDictionary(file => new FilePath(file.Path), file => Encoding.UTF8.GetBytes(file.Text)));

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List() =>
        [.. files.OrderBy(file => file.Key).Select(file => new FileEntry(file.Key, file.Value.Length, FileKind.Regular)
        {
            Stamp = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(file.Value)) | long.MinValue,
        })];

    /// <inheritdoc/>
    public byte[] Read(FilePath path) =>
        files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(path.Value);
}
