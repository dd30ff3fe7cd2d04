using System.Net;
using System.Text;

namespace HemaSite.Html;

/// <summary>Takes the words out of a piece of HTML.</summary>
public static class HtmlText
{
    /// <summary>The text nodes with a blank between blocks and every run of white space made one blank.</summary>
    public static string Of(string html)
    {
        var raw = new StringBuilder(html.Length);
        var scanner = new HtmlScanner(html, 0, html.Length);
        while (scanner.Next(out var token))
        {
            if (token.Kind == HtmlTokenKind.Text)
            {
                var piece = html.AsSpan(token.Start, token.End - token.Start);
                raw.Append(piece.Contains('&') ? WebUtility.HtmlDecode(piece.ToString()) : piece);
            }
            else if (token.Name == "br" || (token.Name.Length > 0 && !AllowedMarkup.IsTextLevel(token.Name) && token.Name != "img"))
            {
                raw.Append(' ');
            }
        }

        return Collapse(raw);
    }

    /// <summary>How many words a plain text has.</summary>
    public static int CountWords(string text)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            count += letter && !inside ? 1 : 0;
            inside = letter || (inside && !char.IsWhiteSpace(c));
        }

        return count;
    }

    private static string Collapse(StringBuilder raw)
    {
        var result = new StringBuilder(raw.Length);
        var blank = false;
        foreach (var chunk in raw.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                // A no-break space is part of the writer's text; only the blanks HTML folds are folded.
                if (c is ' ' or '\t' or '\n' or '\r' or '\f')
                {
                    blank = result.Length > 0;
                    continue;
                }

                if (blank)
                {
                    result.Append(' ');
                    blank = false;
                }

                result.Append(c);
            }
        }

        return result.ToString();
    }
}
