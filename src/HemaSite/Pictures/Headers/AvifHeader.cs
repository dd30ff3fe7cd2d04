using System.Buffers.Binary;

namespace HemaSite.Pictures.Headers;

/// <summary>Reads the size of an AVIF picture from its "ispe" property and checks that its top boxes are whole.</summary>
internal static class AvifHeader
{
    /// <summary>What the boxes say.</summary>
    public static PictureFacts Read(ReadOnlySpan<byte> bytes)
    {
        var (width, height) = (0L, 0L);
        if (bytes.IndexOf("ispe"u8) is >= 0 and var at && at + 16 <= bytes.Length)
        {
            width = BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]);
            height = BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 12)..]);
        }

        return new(width, height, IsTruncated(bytes), false, false)
        {
            IsLeftAlone = bytes[4..].StartsWith("ftypavis"u8) || bytes.IndexOf("irot"u8) >= 0 || bytes.IndexOf("imir"u8) >= 0,
            HasSealedMetadata = bytes.IndexOf("Exif"u8) >= 0 || bytes.IndexOf("application/rdf+xml"u8) >= 0,
        };
    }

    // A size of 0 means "to the end", 1 a 64-bit size, which no picture of a news site needs.
    private static bool IsTruncated(ReadOnlySpan<byte> bytes)
    {
        var at = 0L;
        while (at + 8 <= bytes.Length)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            if (size < 8)
            {
                return size > 1;
            }

            at += size;
        }

        return at > bytes.Length;
    }
}
