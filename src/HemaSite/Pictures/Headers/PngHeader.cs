using System.Buffers.Binary;
using HemaSite.Files.Sums;

namespace HemaSite.Pictures.Headers;

/// <summary>Walks the chunks of a PNG: its size, its checksums, its Exif block and its end.</summary>
internal static class PngHeader
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;

    /// <summary>What the chunks say.</summary>
    public static PictureFacts Read(ReadOnlySpan<byte> bytes)
    {
        var facts = default(PictureFacts);
        var (hasData, isPacked) = (false, false);
        var at = (long)SignatureLength;
        while (at + ChunkOverhead <= bytes.Length)
        {
            var chunk = bytes[(int)at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (at + ChunkOverhead + length > bytes.Length)
            {
                break;
            }

            var name = chunk[4..8];
            var data = chunk.Slice(8, (int)length);
            facts = WithChunk(facts, name, data, isWhole: Crc.Of(chunk.Slice(4, (int)length + 4)) == BinaryPrimitives.ReadUInt32BigEndian(chunk[((int)length + 8)..]));
            if (name.SequenceEqual("IDAT"u8) && length > 0 && !hasData)
            {
                (hasData, isPacked) = (true, length == 1 || IsPacked(data));
            }
            else if (name.SequenceEqual("IEND"u8))
            {
                return facts with { IsTruncated = !isPacked, HasTrailingBytes = at + ChunkOverhead + length < bytes.Length };
            }

            at += ChunkOverhead + length;
        }

        return facts with { IsTruncated = true };
    }

    // Browsers stop at a critical chunk with a wrong checksum and pass over any other (a small first letter).
    private static PictureFacts WithChunk(PictureFacts facts, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data, bool isWhole)
    {
        facts = isWhole || !char.IsAsciiLetterUpper((char)name[0]) ? facts : facts with { IsDamaged = true };
        return name.SequenceEqual("IHDR"u8) && data.Length >= 8
            ? facts with { Width = BinaryPrimitives.ReadUInt32BigEndian(data), Height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]) }
            : name.SequenceEqual("eXIf"u8) ? facts with { HasPlace = ExifPlace.IsIn(data), Orientation = ExifOrientation.In(data) }
            : name.SequenceEqual("acTL"u8) ? facts with { IsLeftAlone = true }
            : facts;
    }

    // How zlib begins (RFC 1950): the method in the low half of the first byte, and both bytes together divisible by 31.
    private static bool IsPacked(ReadOnlySpan<byte> data) => (data[0] & 0x0F) == 8 && BinaryPrimitives.ReadUInt16BigEndian(data) % 31 == 0;
}
