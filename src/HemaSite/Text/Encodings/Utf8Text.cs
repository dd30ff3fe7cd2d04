using System.Text;

namespace HemaSite.Text.Encodings;

/// <summary>Text that was put together piece by piece, as the bytes of a file.</summary>
internal static class Utf8Text
{
    /// <summary>The bytes, without the whole text or all bytes being copied once more: of a large site such files are megabytes.</summary>
    public static byte[] ToUtf8(this StringBuilder text)
    {
        var (encoder, length) = (Encoding.UTF8.GetEncoder(), 0);
        foreach (var piece in text.GetChunks())
        {
            // A letter of two halves may be cut: the encoder keeps the first one for the next piece.
            length += encoder.GetBytes(piece.Span, new byte[encoder.GetByteCount(piece.Span, flush: false)], flush: false);
        }

        var (bytes, at) = (new byte[length + encoder.GetByteCount([], flush: true)], 0);
        encoder.Reset();
        foreach (var piece in text.GetChunks())
        {
            at += encoder.GetBytes(piece.Span, bytes.AsSpan(at), flush: false);
        }

        encoder.GetBytes([], bytes.AsSpan(at), flush: true);
        return bytes;
    }
}
