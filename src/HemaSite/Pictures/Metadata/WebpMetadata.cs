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

    /// <summary>The picture without them, and without what lies behind its end.</summary>
    public static byte[] Strip(ReadOnlySpan<byte> bytes)
    {
        var output = new MemoryStream(bytes.Length);
        output.Write(bytes[..HeaderLength]);
        var end = Math.Min(bytes.Length, BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L);
        for (var at = (long)HeaderLength; at + ChunkHeader <= end;)
        {
            var chunk = bytes[(int)at..(int)end];
            var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            var size = Math.Min(chunk.Length, ChunkHeader + length + (length & 1));
            if (Seen.Contains(System.Text.Encoding.ASCII.GetString(chunk[..4])))
            {
                Write(output, chunk[..(int)size]);
            }

            at += size;
        }

        var whole = output.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(whole.AsSpan(4), (uint)(whole.Length - 8));
        return whole;
    }

    private static void Write(MemoryStream output, ReadOnlySpan<byte> chunk)
    {
        if (!chunk.StartsWith("VP8X"u8) || chunk.Length <= ChunkHeader)
        {
            output.Write(chunk);
            return;
        }

        var copy = chunk.ToArray();
        copy[ChunkHeader] = (byte)(copy[ChunkHeader] & ~(ExifFlag | XmpFlag));
        output.Write(copy);
    }
}
