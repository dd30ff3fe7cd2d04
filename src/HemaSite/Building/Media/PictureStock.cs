using System.Collections.Concurrent;
using System.Security.Cryptography;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Pictures;

namespace HemaSite.Building.Media;

/// <summary>What is known of each picture of a site from its header, and a key that names its bytes. A picture is read when somebody first asks.</summary>
/// <param name="tree">Where the pictures lie.</param>
/// <param name="tooLarge">Pictures that are not even read.</param>
/// <param name="needsKeys">Whether versions will be made, which are named after the bytes.</param>
internal sealed class PictureStock(IFileTree tree, IReadOnlySet<FilePath> tooLarge, bool needsKeys)
{
    private readonly ConcurrentDictionary<FilePath, Lazy<(PictureReport Report, string Key)>> pictures = new();

    /// <summary>What an inspection of a picture finds.</summary>
    /// <exception cref="IOException">It could not be read.</exception>
    public PictureReport Look(FilePath file) => Known(file).Report;

    /// <summary>A picture and its key; null for files that hold none.</summary>
    /// <exception cref="IOException">It could not be read.</exception>
    public (PictureFile Picture, string Key)? Find(FilePath file) => Known(file) is ({ Picture: { } picture }, var key) ? (picture, key) : null;

    /// <summary>The bytes of a picture.</summary>
    public byte[] Read(FilePath file) => tree.Read(file);

    private (PictureReport Report, string Key) Known(FilePath file) =>
        pictures.GetOrAdd(file, static (path, stock) => new(() => stock.Inspect(path)), this).Value;

    private (PictureReport Report, string Key) Inspect(FilePath file)
    {
        if (tooLarge.Contains(file) || !new MediaFile(file, 0).IsPicture)
        {
            return (new(null, []), "");
        }

        var bytes = tree.Read(file);
        var report = PictureInspector.Inspect(file.Extension, bytes);
        return (report, needsKeys && report.Picture is not null ? Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)) : "");
    }
}
