using System.Text;

namespace HemaSite.Markdown.Finishing;

/// <summary>Shortens plain text for descriptions and results of a search.</summary>
public static class Excerpt
{
    /// <summary>The text on one line, cut after a whole word with an ellipsis when it is longer than the limit.</summary>
    public static string Of(string text, int limit)
    {
        var line = OnOneLine(text, limit + 1);
        if (line.Length <= limit)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', limit);
        var words = line[..(space > 0 ? space : limit)].TrimEnd(',', ';', ':', ' ', '–', '—', '-');

        // A whole sentence keeps its full stop, and the text may have been cut there before.
        return words switch
        {
            [.., '…'] => words,
            [.., '.' or '!' or '?'] => words + " …",
            _ => words + "…",
        };
    }

    // The words with one blank between them, no further than the limit: whole posts are long, descriptions short.
    private static string OnOneLine(string text, int limit)
    {
        var line = new StringBuilder(limit);
        var isBetween = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                isBetween = line.Length > 0;
                continue;
            }

            if (isBetween)
            {
                line.Append(' ');
                isBetween = false;
            }

            line.Append(letter);
            if (line.Length >= limit)
            {
                break;
            }
        }

        return line.Length > limit ? line.ToString(0, limit) : line.ToString();
    }
}
