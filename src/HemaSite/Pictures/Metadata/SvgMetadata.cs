namespace HemaSite.Pictures.Metadata;

/// <summary>Takes the metadata element (author, programs, history) out of an SVG drawing.</summary>
internal static class SvgMetadata
{
    /// <summary>The drawing without it.</summary>
    public static byte[] Strip(ReadOnlySpan<byte> bytes)
    {
        var output = new MemoryStream(bytes.Length);
        while (bytes.IndexOf("<metadata"u8) is var start and >= 0 && bytes[start..].IndexOf("</metadata>"u8) is var length and >= 0)
        {
            output.Write(bytes[..start]);
            bytes = bytes[(start + length + "</metadata>"u8.Length)..];
        }

        output.Write(bytes);
        return output.ToArray();
    }
}
