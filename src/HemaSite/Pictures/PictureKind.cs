namespace HemaSite.Pictures;

/// <summary>Tells what a file is by its first bytes, whatever its name says.</summary>
internal static class PictureKind
{
    /// <summary>JPEG, PNG, GIF, WEBP, AVIF or SVG; null for anything else.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return "JPEG";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]))
        {
            return "PNG";
        }

        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
        {
            return "GIF";
        }

        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
        {
            return "WEBP";
        }

        if (bytes.Length >= 12 && bytes[4..].StartsWith("ftypavi"u8))
        {
            return "AVIF";
        }

        return SvgCheck.IsSvg(bytes) ? "SVG" : null;
    }
}
