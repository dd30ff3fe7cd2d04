using System.Buffers;
using System.Text;

namespace HemaSite.Text.Encodings;

/// <summary>Text that was put together piece by piece, as the bytes of a file.</summary>
internal static class Utf8Text
{
    /// <summary>The bytes, without the whole text being copied into one string first: of a large site such files are megabytes.</summary>
    public static byte[] ToUtf8(this StringBuilder text)
    {
        var bytes = new ArrayBufferWriter<byte>(Math.Max(1, text.Length));
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var piece in text.GetChunks())
        {
            encoder.Convert(piece.Span, bytes, flush: false, out _, out _);
        }

        encoder.Convert([], bytes, flush: true, out _, out _);
        return bytes.WrittenSpan.ToArray();
    }
}
