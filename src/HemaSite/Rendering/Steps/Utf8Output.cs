using System.Buffers;
using System.Text;
using HemaSite.Html;

namespace HemaSite.Rendering.Steps;

/// <summary>A page as UTF-8 bytes while it grows; reused from page to page, so that its room is found only once.</summary>
internal sealed class Utf8Output
{
    private const int BytesPerChar = 3;
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    /// <summary>Bytes beyond which a page is a mistake of its template; the engine says so in its author's words.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private byte[] bytes = new byte[64 * 1024];

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Forgets everything.</summary>
    public void Clear() => Length = 0;

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    /// <summary>Appends markup as it is.</summary>
    public void Append(ReadOnlySpan<char> markup) =>
        Length += Encoding.UTF8.GetBytes(markup, Room(markup.Length * BytesPerChar));

    /// <summary>Appends text so that HTML shows it as it is.</summary>
    public void AppendEscaped(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            Append(text);
            return;
        }

        var escaped = new StringBuilder(text.Length + 16).AppendEscaped(text);
        foreach (var chunk in escaped.GetChunks())
        {
            Append(chunk.Span);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Written);

    private Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
        {
            if (Length > Longest)
            {
                throw new InvalidOperationException("a page grows beyond its limit");
            }

            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        }

        return bytes.AsSpan(Length);
    }
}
