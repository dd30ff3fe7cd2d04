using System.Buffers.Binary;

namespace HemaSite.Pictures.Metadata;

/// <summary>Takes Exif, XMP and unknown chunks out of a WebP file; what is seen stays bit for bit.</summary>
internal static class WebpMetadata
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly string[] Seen = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>Keeps all else but what lies behind the end of the picture.</summary>
    public static void Strip(ReadOnlySpan<byte> bytes, ref KeptParts parts)
    {
        parts.Add(bytes[..HeaderLength]);
        var end = Math.Min(bytes.Length, BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L);
        for (var at = (long)HeaderLength; at + ChunkHeader <= end;)
        {
            var chunk = bytes[(int)at..(int)end];
            var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            var size = Math.Min(chunk.Length, ChunkHeader + length + (length & 1));
            if (Seen.Contains(System.Text.Encoding.ASCII.GetString(chunk[..4])))
            {
                Add(chunk[..(int)size], ref parts);
            }

            at += size;
        }

        Span<byte> written = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(written, (uint)(parts.Length - 8));
        parts.Replace(4, written);
    }

    private static void Add(ReadOnlySpan<byte> chunk, ref KeptParts parts)
    {
        if (!chunk.StartsWith("VP8X"u8) || chunk.Length <= ChunkHeader)
        {
            parts.Add(chunk);
            return;
        }

        var copy = chunk.ToArray();
        copy[ChunkHeader] = (byte)(copy[ChunkHeader] & ~(ExifFlag | XmpFlag));
        parts.Add(copy);
    }
}
