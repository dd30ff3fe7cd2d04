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
    public static ReadOnlyMemory<byte>? Strip(string kind, ReadOnlySpan<byte> bytes)
    {
        var parts = new KeptParts(bytes, onlyCompares: false);
        Collect(kind, bytes, ref parts);
        return parts.Differs ? parts.Kept : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>Whether a picture has such data; copies nothing.</summary>
    /// <param name="kind">What the file is by its first bytes.</param>
    /// <param name="bytes">The whole file.</param>
    public static bool HasAny(string kind, ReadOnlySpan<byte> bytes)
    {
        var parts = new KeptParts(bytes, onlyCompares: true);
        Collect(kind, bytes, ref parts);
        return parts.Differs;
    }

    private static void Collect(string kind, ReadOnlySpan<byte> bytes, ref KeptParts parts)
    {
        switch (kind)
        {
            case "JPEG":
                JpegMetadata.Strip(bytes, ref parts);
                break;
            case "PNG":
                PngMetadata.Strip(bytes, ref parts);
                break;
            case "WEBP":
                WebpMetadata.Strip(bytes, ref parts);
                break;
            case "GIF":
                GifMetadata.Strip(bytes, ref parts);
                break;
            case "SVG":
                SvgMetadata.Strip(bytes, ref parts);
                break;
            default:
                parts.KeepAll();
                break;
        }

        parts.End();
    }
}
