using System.Buffers.Binary;
using HemaSite.Pictures.Headers;

namespace HemaSite.Pictures.Metadata;

/// <summary>Takes out of a JPEG every segment that tells about its author, camera or place; what is seen stays bit for bit.</summary>
internal static class JpegMetadata
{
    private const byte App0 = 0xE0;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte Comment = 0xFE;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const int PlainJfif = 14;

    /// <summary>Keeps all else; what lies behind the end of the picture (second pictures, previews) goes too.</summary>
    public static void Strip(ReadOnlySpan<byte> bytes, ref KeptParts parts)
    {
        parts.Add(bytes[..2]);
        var (at, isInScan) = (2, false);
        while (JpegHeader.NextMarker(bytes, at) is var found and >= 0)
        {
            if (isInScan)
            {
                parts.Add(bytes[at..found]);
            }

            var marker = bytes[found + 1];
            if (marker == EndOfImage)
            {
                break;
            }

            if (found + 4 > bytes.Length)
            {
                return;
            }

            var length = Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(bytes[(found + 2)..]));
            var end = Math.Min(bytes.Length, found + 2 + length);
            Keep(marker, bytes[found..end], ref parts);
            (at, isInScan) = (end, marker == StartOfScan);
        }

        parts.Add([0xFF, EndOfImage]);
    }

    // The colour profile and Adobe's colour mark change what is seen; JFIF names the density and may carry a preview.
    private static void Keep(byte marker, ReadOnlySpan<byte> segment, ref KeptParts parts)
    {
        var content = segment[4..];
        if (marker == App0 && content.StartsWith("JFIF\0"u8) && content.Length >= PlainJfif)
        {
            parts.Add([0xFF, App0, 0, PlainJfif + 2]);
            parts.Add(content[..(PlainJfif - 2)]);
            parts.Add([0, 0]);
            return;
        }

        var isKept = marker switch
        {
            App2 => content.StartsWith("ICC_PROFILE\0"u8),
            App14 => content.StartsWith("Adobe"u8),
            Comment => false,
            >= App0 and <= 0xEF => false,
            _ => true,
        };
        parts.Add(isKept ? segment : []);
    }
}
