using System.Buffers.Binary;

namespace HemaSite.Pictures.Headers;

/// <summary>Walks the segments of a JPEG: its size, its Exif block and its end.</summary>
internal static class JpegHeader
{
    private const byte EndOfImage = 0xD9;
    private const byte App1 = 0xE1;

    /// <summary>What the segments say.</summary>
    public static PictureFacts Read(ReadOnlySpan<byte> bytes)
    {
        var facts = default(PictureFacts);
        var at = 2;
        while (NextMarker(bytes, at) is var found and >= 0)
        {
            var marker = bytes[found + 1];
            if (marker == EndOfImage)
            {
                return facts with { HasTrailingBytes = HoldsForeignCode(bytes[(found + 2)..]) };
            }

            if (found + 4 > bytes.Length || found + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(found + 2)..]) > bytes.Length)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(found + 2)..]);
            var segment = length >= 2 ? bytes.Slice(found + 4, length - 2) : [];
            if (IsFrame(marker) && segment.Length >= 5)
            {
                facts = facts with
                {
                    Height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]),
                    Width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]),
                };
            }
            else if (marker == App1 && segment.StartsWith("Exif\0\0"u8))
            {
                facts = facts with
                {
                    HasPlace = facts.HasPlace || ExifPlace.IsIn(segment[6..]),
                    Orientation = facts.Orientation > 0 ? facts.Orientation : ExifOrientation.In(segment[6..]),
                };
            }

            at = found + 2 + Math.Max(2, (int)length);
        }

        return facts with { IsTruncated = true };
    }

    /// <summary>Where the next marker begins, or -1.</summary>
    // Inside a scan FF 00 is data and FF D0–D7 are restarts; every other marker ends the scan.
    public static int NextMarker(ReadOnlySpan<byte> bytes, int from)
    {
        for (var at = from; at + 1 < bytes.Length; at++)
        {
            var step = bytes[at..].IndexOf((byte)0xFF);
            if (step < 0 || at + step + 1 >= bytes.Length)
            {
                return -1;
            }

            at += step;
            if (bytes[at + 1] is not (0x00 or 0x01 or 0xFF or (>= 0xD0 and <= 0xD8)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // Telephones put second pictures and previews after the first one; archives and scripts are another matter.
    private static bool HoldsForeignCode(ReadOnlySpan<byte> rest) =>
        rest.StartsWith("PK\x03\x04"u8) || rest.IndexOf("<?php"u8) >= 0 || rest.IndexOf("<script"u8) >= 0 || rest.IndexOf("<html"u8) >= 0;
}
