using System.Security.Cryptography;
using HemaSite.Files;
using HemaSite.Output.Manifests;

namespace HemaSite.Publishing.Stores;

/// <summary>Small files of our own at a target: manifests and notes.</summary>
internal static class Texts
{
    /// <summary>Writes one.</summary>
    public static void Write(IFileStore store, string path, byte[] bytes)
    {
        using var content = new MemoryStream(bytes, writable: false);
        store.Write(path, content, Describe(new(path), bytes));
    }

    /// <summary>The manifest that stands there; null when there is none of ours.</summary>
    public static Manifest? ReadManifest(IFileStore store, string path) => store.Read(path) is { } bytes ? Manifest.Read(bytes) : null;

    /// <summary>Size and hash of bytes.</summary>
    public static PublishedFile Describe(FilePath path, ReadOnlySpan<byte> bytes) =>
        new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
