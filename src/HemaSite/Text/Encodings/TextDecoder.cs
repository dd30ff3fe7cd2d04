using System.Buffers;
using System.Text;
using System.Text.Unicode;
using HemaSite.Files;

namespace HemaSite.Text.Encodings;

/// <summary>
/// Reads a file's bytes as UTF-8, with or without a byte order mark, and takes nothing for granted: other bytes are not papered over
/// but reported with the encoding they probably are in. Never throws.
/// </summary>
public static class TextDecoder
{
    private const int SampleLength = 4096;

    /// <summary>The text of a file, with the problem that keeps it from being used, if there is one.</summary>
    public static DecodedText Decode(FilePath path, ReadOnlySpan<byte> bytes)
    {
        if (Utf16Guess.Find(bytes[..Math.Min(bytes.Length, SampleLength)]) is { } utf16)
        {
            return Whole(path, utf16.Decode(bytes), EncodingFault.OtherEncoding, utf16.Name);
        }

        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var body = bytes[mark..];
        if (FileSignature.Find(body) is { } format)
        {
            return Whole(path, Encoding.UTF8.GetString(body), EncodingFault.NotText, format);
        }

        var text = ArrayPool<char>.Shared.Rent(body.Length);
        // As if more could follow: so a letter cut off at the end is told from a wrong one.
        var status = Utf8.ToUtf16(body, text, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: false);
        var known = status == OperationStatus.Done ? new DecodedText(new(path, new string(text, 0, written)), null) : null;
        ArrayPool<char>.Shared.Return(text);
        return known ?? Diagnose(path, body, mark, read, written, status);
    }

    private static DecodedText Diagnose(FilePath path, ReadOnlySpan<byte> body, int mark, int badByte, int badChar, OperationStatus status)
    {
        var (letters, slips) = CountSequences(body);
        if (slips > letters && ControlShare(body) > 0.05)
        {
            return Whole(path, Encoding.UTF8.GetString(body), EncodingFault.NotText, null);
        }

        if (slips > letters && slips > 1 && LegacyEncoding.Guess(body) is { } legacy)
        {
            // One byte is one letter there, so the two offsets are the same.
            var readable = new SourceText(path, legacy.Decode(body));
            return new(readable, new(EncodingFault.OtherEncoding, legacy.Name, mark + badByte, readable.Span(badByte, 1)));
        }

        var fault = status == OperationStatus.NeedMoreData ? EncodingFault.TruncatedLetter
            : body[badByte] == 0xED && badByte + 1 < body.Length && body[badByte + 1] >= 0xA0 ? EncodingFault.Surrogate
            : EncodingFault.BadByte;
        var text = new SourceText(path, Encoding.UTF8.GetString(body));
        return new(text, new(fault, null, mark + badByte, text.Span(badChar, 1)));
    }

    private static DecodedText Whole(FilePath path, string content, EncodingFault fault, string? name)
    {
        var text = new SourceText(path, content);
        return new(text, new(fault, name, 0, text.Span(0, 0)));
    }

    // How many letters beyond ASCII are well formed, and how many times the bytes are not.
    private static (int Letters, int Slips) CountSequences(ReadOnlySpan<byte> body)
    {
        var (letters, slips) = (0, 0);
        while (!body.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(body, out _, out var length);
            letters += status == OperationStatus.Done && length > 1 ? 1 : 0;
            slips += status == OperationStatus.Done ? 0 : 1;
            body = body[length..];
        }

        return (letters, slips);
    }

    private static double ControlShare(ReadOnlySpan<byte> body)
    {
        var controls = 0;
        foreach (var value in body)
        {
            controls += value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') ? 1 : 0;
        }

        return (double)controls / body.Length;
    }
}
