namespace HemaSite.Pictures.Metadata;

/// <summary>Takes the metadata element (author, programs, history) out of an SVG drawing.</summary>
internal static class SvgMetadata
{
    /// <summary>Keeps all else.</summary>
    public static void Strip(ReadOnlySpan<byte> bytes, ref KeptParts parts)
    {
        while (bytes.IndexOf("<metadata"u8) is var start and >= 0 && bytes[start..].IndexOf("</metadata>"u8) is var length and >= 0)
        {
            parts.Add(bytes[..start]);
            bytes = bytes[(start + length + "</metadata>"u8.Length)..];
        }

        parts.Add(bytes);
    }
}
