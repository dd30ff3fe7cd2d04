using System.Text;

namespace HemaSite.Text.Encodings;

/// <summary>Recognises text in UTF-16 or UTF-32 by its mark, and UTF-16 without one by the zero and Cyrillic high bytes in every second place.</summary>
internal sealed record Utf16Guess(string Name, Encoding Encoding, int MarkLength)
{
    /// <summary>The encoding of a file that starts with these bytes, or null when it is neither.</summary>
    internal static Utf16Guess? Find(ReadOnlySpan<byte> sample) => sample switch
    {
        [0xFF, 0xFE, 0, 0, ..] => new("UTF-32 LE", new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
        [0, 0, 0xFE, 0xFF, ..] => new("UTF-32 BE", new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => new("UTF-16 LE", Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => new("UTF-16 BE", Encoding.BigEndianUnicode, 2),
        _ => ByHighBytes(sample),
    };

    /// <summary>The text without its mark; what cannot be read is U+FFFD.</summary>
    internal string Decode(ReadOnlySpan<byte> bytes) => Encoding.GetString(bytes[MarkLength..]);

    // ASCII in UTF-16 has NUL as its high byte and Cyrillic has 04; low bytes are spread. A stray NUL in UTF-8 is far from that.
    private static Utf16Guess? ByHighBytes(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < 4 || !sample.Contains((byte)0))
        {
            return null;
        }

        Span<int> high = stackalloc int[2];
        for (var i = 0; i < sample.Length; i++)
        {
            high[i % 2] += sample[i] is 0 or 4 or 0x20 or 0x21 ? 1 : 0;
        }

        var enough = sample.Length / 2 * 9 / 10;
        return (high[0] > enough, high[1] > enough) switch
        {
            (false, true) => new("UTF-16 LE", Encoding.Unicode, 0),
            (true, false) => new("UTF-16 BE", Encoding.BigEndianUnicode, 0),
            _ => null,
        };
    }
}
