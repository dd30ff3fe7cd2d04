using System.Buffers.Binary;

namespace HemaSite.Pictures.Metadata;

/// <summary>Takes out of a PNG the chunks that hold texts, times and Exif data; what is seen stays bit for bit.</summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;

    // Chunks with a small first letter that change what is seen: colours, transparency, density, animation.
    private static readonly string[] Seen =
        ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT"];

    /// <summary>The picture without them, and without what lies behind its end.</summary>
    public static byte[] Strip(ReadOnlySpan<byte> bytes)
    {
        var output = new MemoryStream(bytes.Length);
        output.Write(bytes[..SignatureLength]);
        var at = (long)SignatureLength;
        while (at + ChunkOverhead <= bytes.Length)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]) + ChunkOverhead;
            if (size < ChunkOverhead || at + size > bytes.Length)
            {
                break;
            }

            var chunk = bytes.Slice((int)at, (int)size);
            var name = System.Text.Encoding.ASCII.GetString(chunk[4..8]);
            if (char.IsAsciiLetterUpper(name[0]) || Seen.Contains(name))
            {
                output.Write(chunk);
            }

            at += size;
            if (name == "IEND")
            {
                break;
            }
        }

        return output.ToArray();
    }
}
