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

    /// <summary>The picture without them; what lies behind its end (second pictures, previews) goes too.</summary>
    public static byte[] Strip(ReadOnlySpan<byte> bytes)
    {
        var output = new MemoryStream(bytes.Length);
        output.Write(bytes[..2]);
        var (at, isInScan) = (2, false);
        while (JpegHeader.NextMarker(bytes, at) is var found and >= 0)
        {
            if (isInScan)
            {
                output.Write(bytes[at..found]);
            }

            var marker = bytes[found + 1];
            if (marker == EndOfImage)
            {
                break;
            }

            if (found + 4 > bytes.Length)
            {
                return output.ToArray();
            }

            var length = Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(bytes[(found + 2)..]));
            var end = Math.Min(bytes.Length, found + 2 + length);
            Keep(output, marker, bytes[found..end]);
            (at, isInScan) = (end, marker == StartOfScan);
        }

        output.Write([0xFF, EndOfImage]);
        return output.ToArray();
    }

    // The colour profile and Adobe's colour mark change what is seen; JFIF names the density and may carry a preview.
    private static void Keep(MemoryStream output, byte marker, ReadOnlySpan<byte> segment)
    {
        var content = segment[4..];
        if (marker == App0 && content.StartsWith("JFIF\0"u8) && content.Length >= PlainJfif)
        {
            output.Write([0xFF, App0, 0, PlainJfif + 2]);
            output.Write(content[..(PlainJfif - 2)]);
            output.Write([0, 0]);
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
        output.Write(isKept ? segment : []);
    }
}
