using System.Buffers;
using System.Net;
using HemaSite.Html.Scanning;

namespace HemaSite.Html;

/// <summary>Takes the words out of a piece of HTML.</summary>
public static class HtmlText
{
    private const int LetterOrDigit = 1;
    private const int WhiteSpace = 2;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, '\u0500').Select(code => KindOf((char)code))];
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\f");

    /// <summary>The text nodes with a blank between blocks and every run of white space made one blank.</summary>
    public static string Of(string html)
    {
        // Nothing grows: the shortest way to write two characters as an entity is longer than two.
        var letters = ArrayPool<char>.Shared.Rent(html.Length + 1);
        var (length, isBetween) = (0, false);
        var scanner = new HtmlScanner(html, 0, html.Length);
        while (scanner.Next(out var token))
        {
            if (token.Kind == HtmlTokenKind.Text)
            {
                var piece = html.AsSpan(token.Start, token.End - token.Start);
                Append(piece.Contains('&') ? WebUtility.HtmlDecode(piece.ToString()) : piece, letters, ref length, ref isBetween);
            }
            else if (token.Name == "br" || (token.Name.Length > 0 && !AllowedMarkup.IsTextLevel(token.Name) && token.Name != "img"))
            {
                isBetween = length > 0;
            }
        }

        var text = new string(letters, 0, length);
        ArrayPool<char>.Shared.Return(letters);
        return text;
    }

    // A no-break space is part of the writer's text; only the blanks HTML folds are folded.
    private static void Append(ReadOnlySpan<char> piece, char[] letters, ref int length, ref bool isBetween)
    {
        while (!piece.IsEmpty)
        {
            var word = piece.IndexOfAny(Blanks) is >= 0 and var blank ? piece[..blank] : piece;
            if (word.Length > 0)
            {
                if (isBetween)
                {
                    letters[length++] = ' ';
                }

                word.CopyTo(letters.AsSpan(length));
                (length, isBetween) = (length + word.Length, false);
            }

            isBetween |= word.Length < piece.Length && length > 0;
            piece = piece[Math.Min(piece.Length, word.Length + 1)..];
        }
    }

    /// <summary>How many words a plain text has.</summary>
    public static int CountWords(string text)
    {
        // Without branches: a letter that is not inside a word begins one, which goes on to the next white space.
        var (count, inside) = (0, 0);
        foreach (var c in text)
        {
            int kind = c < Kinds.Length ? Kinds[c] : KindOf(c);
            count += kind & ~inside & LetterOrDigit;
            inside = (kind | inside) & ~(kind >> 1) & LetterOrDigit;
        }

        return count;
    }

    private static byte KindOf(char c) => char.IsLetterOrDigit(c) ? (byte)LetterOrDigit : char.IsWhiteSpace(c) ? (byte)WhiteSpace : (byte)0;
}
