namespace HemaSite.Pictures.Metadata;

/// <summary>Takes comments and the data of programs out of a GIF; what is seen stays bit for bit.</summary>
internal static class GifMetadata
{
    private const int HeaderLength = 13;
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte CommentLabel = 0xFE;
    private const byte ApplicationLabel = 0xFF;

    /// <summary>Keeps all else but what lies behind the end of the picture; everything where its blocks are out of order.</summary>
    public static void Strip(ReadOnlySpan<byte> bytes, ref KeptParts parts)
    {
        var at = HeaderLength + TableSize(bytes, 10);
        if (at > bytes.Length)
        {
            parts.KeepAll();
            return;
        }

        parts.Add(bytes[..at]);
        while (at < bytes.Length && bytes[at] is Extension or Image)
        {
            var end = EndOf(bytes, at);
            if (end < 0)
            {
                parts.KeepAll();
                return;
            }

            parts.Add(bytes[at] == Image || IsSeen(bytes[at..end]) ? bytes[at..end] : []);
            at = end;
        }

        parts.Add([Trailer]);
    }

    // How often an animation repeats is the one note of programs that changes what is seen.
    private static bool IsSeen(ReadOnlySpan<byte> extension) => extension[1] switch
    {
        CommentLabel => false,
        ApplicationLabel => extension.Length > 14 && (extension[3..].StartsWith("NETSCAPE2.0"u8) || extension[3..].StartsWith("ANIMEXTS1.0"u8)),
        _ => true,
    };

    private static int EndOf(ReadOnlySpan<byte> bytes, int at)
    {
        var next = at + 2;
        if (bytes[at] == Image)
        {
            next = at + 10 > bytes.Length ? bytes.Length : at + 11 + TableSize(bytes, at + 9);
        }

        // Blocks of data, each with its length in front; one of length 0 ends them.
        while (next < bytes.Length)
        {
            var length = bytes[next];
            next += length + 1;
            if (length == 0)
            {
                return Math.Min(next, bytes.Length);
            }
        }

        return -1;
    }

    private static int TableSize(ReadOnlySpan<byte> bytes, int flags) =>
        flags < bytes.Length && (bytes[flags] & 0x80) != 0 ? 3 << ((bytes[flags] & 7) + 1) : 0;
}
