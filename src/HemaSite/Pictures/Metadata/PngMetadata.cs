using System.Buffers.Binary;

namespace HemaSite.Pictures.Metadata;

/// <summary>Takes out of a PNG the chunks that hold texts, times and Exif data; what is seen stays bit for bit.</summary>
internal static class PngMetadata
{
    private const int ChunkOverhead = 12;

    // Chunks with a small first letter that change what is seen: colours, transparency, density, animation.
    private static readonly string[] Seen =
        ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT"];

    // Texts, the two last packed: a few kilobytes may hold as many megabytes as anyone likes.
    private static readonly string[] Texts = ["tEXt", "zTXt", "iTXt"];

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Keeps all else but what lies behind the end of the picture.</summary>
    public static void Strip(ReadOnlySpan<byte> bytes, ref KeptParts parts) => Keep(bytes, name => char.IsAsciiLetterUpper(name[0]) || Seen.Contains(name), ref parts);

    /// <summary>
    /// The picture as a decoder should get it: a PNG without texts, which a decoder would unpack for nothing; its Exif data, which may tell
    /// how it is turned, stays. Any other file as it is.
    /// </summary>
    public static byte[] WithoutTexts(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(Signature))
        {
            return bytes;
        }

        var parts = new KeptParts(bytes, onlyCompares: false);
        Keep(bytes, name => !Texts.Contains(name), ref parts);
        parts.End();
        return parts.Differs ? parts.Kept.ToArray() : bytes;
    }

    private static void Keep(ReadOnlySpan<byte> bytes, Func<string, bool> isKept, ref KeptParts parts)
    {
        parts.Add(Signature);
        var at = (long)Signature.Length;
        while (at + ChunkOverhead <= bytes.Length)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]) + ChunkOverhead;
            if (size < ChunkOverhead || at + size > bytes.Length)
            {
                break;
            }

            var chunk = bytes.Slice((int)at, (int)size);
            var name = System.Text.Encoding.ASCII.GetString(chunk[4..8]);
            if (isKept(name))
            {
                parts.Add(chunk);
            }

            at += size;
            if (name == "IEND")
            {
                break;
            }
        }
    }
}
