using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Packing;

/// <summary>
/// A built site with a Brotli and a gzip copy beside each text, for web servers that hand out ready ones. What the target has
/// already is not compressed again.
/// </summary>
public sealed class PackedSite : ISiteFiles
{
    private const int LeastSize = 256;
    private const int BrotliQuality = 9;
    private const int BrotliWindow = 22;

    private readonly BuiltSite site;
    private readonly ConcurrentDictionary<FilePath, byte[]> packed = new();

    private PackedSite(BuiltSite site) => (this.site, Manifest) = (site, site.Manifest);

    /// <summary>The list of its files, the compressed ones among them.</summary>
    public Manifest Manifest { get; private set; }

    /// <summary>Compresses the texts of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="target">What the target shows now: copies of unchanged texts are taken from there.</param>
    public static PackedSite Of(BuiltSite site, Manifest? target)
    {
        var result = new PackedSite(site);
        var known = target?.ByPath() ?? FrozenDictionary<FilePath, PublishedFile>.Empty;
        var hasCopies = known.Keys.Any(path => path.Extension == ".gz" && known.ContainsKey(new(path.Value[..^3])));
        var copies = new ConcurrentBag<PublishedFile>();
        Parallel.ForEach(site.Manifest.Files.Where(IsWorthwhile), file =>
        {
            if (hasCopies && known.TryGetValue(file.Path, out var same) && same == file)
            {
                Take(known, Named(file.Path, ".br"), copies);
                Take(known, Named(file.Path, ".gz"), copies);
                return;
            }

            var bytes = site.Read(file.Path);
            result.Add(Named(file.Path, ".br"), Brotli(bytes), bytes.Length, copies);
            result.Add(Named(file.Path, ".gz"), Gzip(bytes), bytes.Length, copies);
        });
        result.Manifest = site.Manifest with { Files = [.. site.Manifest.Files.Concat(copies).OrderBy(file => file.Path)] };
        return result;
    }

    /// <summary>What a site holds beside the compressed copies of its texts.</summary>
    public static Manifest WithoutCopies(Manifest manifest)
    {
        var paths = manifest.Files.Select(file => file.Path).ToHashSet();
        return manifest with { Files = [.. manifest.Files.Where(file => !(file.Path.Extension is ".br" or ".gz" && paths.Contains(new(file.Path.Value[..^3]))))] };
    }

    /// <inheritdoc/>
    public Stream Open(PublishedFile file) =>
        packed.TryGetValue(file.Path, out var bytes) ? new MemoryStream(bytes, writable: false)
        : file.Path.Extension is ".br" or ".gz" && Original(file.Path) is { } original ? new MemoryStream(Pack(file.Path.Extension, site.Read(original)), writable: false)
        : site.Open(file);

    private FilePath? Original(FilePath copy)
    {
        var path = new FilePath(copy.Value[..^3]);
        return site.Manifest.Files.Any(file => file.Path == path) ? path : null;
    }

    private void Add(FilePath path, byte[] bytes, int size, ConcurrentBag<PublishedFile> copies)
    {
        if (bytes.Length < size)
        {
            packed[path] = bytes;
            copies.Add(new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
    }

    private static void Take(FrozenDictionary<FilePath, PublishedFile> known, FilePath path, ConcurrentBag<PublishedFile> copies)
    {
        if (known.TryGetValue(path, out var copy))
        {
            copies.Add(copy);
        }
    }

    private static bool IsWorthwhile(PublishedFile file) =>
        file.Size >= LeastSize && FileTypes.IsText(file.Path) && FileTypes.CacheOf(file.Path) != CacheClass.Server;

    private static FilePath Named(FilePath path, string extension) => new(path.Value + extension);

    private static byte[] Pack(string extension, byte[] bytes) => extension == ".br" ? Brotli(bytes) : Gzip(bytes);

    private static byte[] Brotli(byte[] bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var length, BrotliQuality, BrotliWindow) ? buffer[..length] : bytes;
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var stream = new GZipStream(result, CompressionLevel.SmallestSize))
        {
            stream.Write(bytes);
        }

        return result.ToArray();
    }
}
