namespace HemaSite.Pictures.Metadata;

/// <summary>
/// Takes out of a picture what readers do not see and owners may not want to tell: Exif with place, camera and preview, XMP, IPTC,
/// comments. Works on the parts of the file without decoding it, so nothing that is seen changes.
/// </summary>
public static class MetadataStripper
{
    /// <summary>The picture without such data; null when it has none, so that the file can be copied as it is.</summary>
    /// <param name="kind">What the file is by its first bytes: JPEG, PNG, WEBP, GIF or SVG.</param>
    /// <param name="bytes">The whole file.</param>
    public static byte[]? Strip(string kind, ReadOnlySpan<byte> bytes)
    {
        var stripped = kind switch
        {
            "JPEG" => JpegMetadata.Strip(bytes),
            "PNG" => PngMetadata.Strip(bytes),
            "WEBP" => WebpMetadata.Strip(bytes),
            "GIF" => GifMetadata.Strip(bytes),
            "SVG" => SvgMetadata.Strip(bytes),
            _ => null,
        };
        return stripped is null || bytes.SequenceEqual(stripped) ? null : stripped;
    }
}
