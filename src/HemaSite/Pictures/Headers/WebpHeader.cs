using System.Buffers.Binary;

namespace HemaSite.Pictures.Headers;

/// <summary>Walks the chunks of a WebP file: its size, its Exif block and its end.</summary>
internal static class WebpHeader
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;
    private const byte AnimationFlag = 0x02;

    /// <summary>What the chunks say.</summary>
    public static PictureFacts Read(ReadOnlySpan<byte> bytes)
    {
        var end = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L;
        var facts = new PictureFacts(0, 0, end > bytes.Length, false, end + (end & 1) < bytes.Length);
        var holdsImage = false;
        for (var at = (long)HeaderLength; at + ChunkHeader <= Math.Min(end, bytes.Length);)
        {
            var chunk = bytes[(int)at..];
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            var data = chunk[ChunkHeader..][..(int)Math.Min(length, (uint)(chunk.Length - ChunkHeader))];
            holdsImage |= chunk.StartsWith("VP8 "u8) || chunk.StartsWith("VP8L"u8) || chunk.StartsWith("ANMF"u8);
            if (chunk.StartsWith("VP8X"u8) && data.Length >= 10)
            {
                facts = facts with { Width = 1 + Triple(data[4..]), Height = 1 + Triple(data[7..]), IsLeftAlone = (data[0] & AnimationFlag) != 0 };
            }
            else if (chunk.StartsWith("VP8 "u8) && data.Length >= 10)
            {
                facts = Grown(facts, BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
            }
            else if (chunk.StartsWith("VP8L"u8) && data.Length >= 5)
            {
                var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
                facts = Grown(facts, 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
            }
            else if (chunk.StartsWith("EXIF"u8))
            {
                var exif = data.StartsWith("Exif\0\0"u8) ? data[6..] : data;
                facts = facts with { HasPlace = ExifPlace.IsIn(exif), Orientation = ExifOrientation.In(exif) };
            }

            at += ChunkHeader + length + (length & 1);
        }

        return holdsImage ? facts : facts with { IsTruncated = true };
    }

    private static PictureFacts Grown(PictureFacts facts, long width, long height) =>
        facts with { Width = Math.Max(facts.Width, width), Height = Math.Max(facts.Height, height) };

    private static long Triple(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
