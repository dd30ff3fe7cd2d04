using System.Collections.Concurrent;
using System.Security.Cryptography;
using HemaSite.Files;
using HemaSite.Pictures;

namespace HemaSite.Building.Media;

/// <summary>What is known of each picture of a site from its header, and a key that names its bytes.</summary>
/// <param name="tree">Where the pictures lie.</param>
/// <param name="needsKeys">Whether versions will be made, which are named after the bytes.</param>
internal sealed class PictureStock(IFileTree tree, bool needsKeys)
{
    private readonly ConcurrentDictionary<FilePath, (PictureFile Picture, string Key)> pictures = new();

    /// <summary>Notes a picture that was inspected.</summary>
    public void Add(FilePath file, PictureFile picture, ReadOnlySpan<byte> bytes) =>
        pictures[file] = (picture, needsKeys ? Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)) : "");

    /// <summary>A picture and its key; null for files that hold none or were not inspected.</summary>
    public (PictureFile Picture, string Key)? Find(FilePath file) => pictures.TryGetValue(file, out var found) ? found : null;

    /// <summary>The bytes of a picture.</summary>
    public byte[] Read(FilePath file) => tree.Read(file);
}
