using System.Collections.Immutable;
using HemaSite.Diagnostics.Rules;
using HemaSite.Pictures.Headers;

namespace HemaSite.Pictures;

/// <summary>
/// Judges a picture by its headers alone, before anything decodes it: whether it is whole, what it really is, how large it
/// would become in memory, and whether it tells where it was taken.
/// </summary>
public static class PictureInspector
{
    /// <summary>The largest picture file that is taken, in bytes.</summary>
    public const long LargestFile = 20 << 20;

    private const long MostPixels = 50_000_000;

    /// <summary>What a picture is, and its faults.</summary>
    /// <param name="extension">The extension of its name, with the dot, in lower case.</param>
    /// <param name="bytes">The whole file.</param>
    public static PictureReport Inspect(string extension, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return new(null, [new(PictureRules.Empty)]);
        }

        if (PictureKind.Of(bytes) is not { } kind)
        {
            return new(null, [new(PictureRules.NotPicture)]);
        }

        if (kind == "SVG")
        {
            return new(PictureFile.Of(kind, SvgSize.Read(bytes), bytes), extension == ".svg" ? SvgCheck.Inspect(bytes) : [new(PictureRules.WrongType, kind), .. SvgCheck.Inspect(bytes)]);
        }

        var facts = kind switch
        {
            "JPEG" => JpegHeader.Read(bytes),
            "PNG" => PngHeader.Read(bytes),
            "WEBP" => WebpHeader.Read(bytes),
            "GIF" => GifHeader.Read(bytes),
            _ => AvifHeader.Read(bytes),
        };
        var faults = FaultsOf(facts, kind, KindOf(extension));
        return new(PictureFile.Of(kind, facts, bytes), faults);
    }

    private static ImmutableArray<PictureFault> FaultsOf(PictureFacts facts, string kind, string expected)
    {
        var faults = ImmutableArray.CreateBuilder<PictureFault>();
        if (facts.Width * facts.Height > MostPixels)
        {
            faults.Add(new(PictureRules.TooManyPixels, $"{facts.Width} × {facts.Height}"));
        }
        else if (facts.IsTruncated || (kind != "AVIF" && facts.Width * facts.Height == 0))
        {
            faults.Add(new(PictureRules.Truncated));
        }
        else if (facts.IsDamaged)
        {
            faults.Add(new(PictureRules.Undecodable));
        }

        if (kind != expected)
        {
            faults.Add(new(PictureRules.WrongType, kind));
        }

        if (facts.HasPlace)
        {
            faults.Add(new(PictureRules.Place));
        }

        if (facts.HasTrailingBytes)
        {
            faults.Add(new(PictureRules.TrailingBytes));
        }

        return faults.ToImmutable();
    }

    private static string KindOf(string extension) => extension switch
    {
        ".jpg" or ".jpeg" => "JPEG",
        _ => extension.TrimStart('.').ToUpperInvariant(),
    };
}
