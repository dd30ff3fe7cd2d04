namespace HemaSite.Yaml;

/// <summary>Finds lines, quotes and keys in the text of a block that the parser has refused.</summary>
internal readonly struct YamlLines(string text)
{
    /// <summary>A line at the left edge of the form `word: …`: where one stands, an open quote or bracket was most likely forgotten.</summary>
    public bool LooksLikeKey(int line)
    {
        var i = line;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.'))
        {
            i++;
        }

        return i > line && i < text.Length && text[i] == ':' && (i + 1 == text.Length || text[i + 1] is ' ' or '\t' or '\n' or '\r');
    }

    /// <summary>Where a line opens more levels than so many, by brackets or by "- " and "? " at its beginning, or -1. Quotes are not looked at.</summary>
    public static int Deeper(ReadOnlySpan<char> line, int levels)
    {
        var (depth, inPrefix) = (0, true);
        for (var i = 0; i < line.Length; i++)
        {
            var opens = line[i] is '[' or '{' || (inPrefix && line[i] is '-' or '?' && i + 1 < line.Length && line[i + 1] is ' ' or '\t');
            inPrefix &= opens || line[i] is ' ' or '\t';
            depth += opens ? 1 : line[i] is ']' or '}' ? -1 : 0;
            if (depth > levels)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the quote opened at a place closes, or -1.</summary>
    public int QuoteEnd(int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[open] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[open])
            {
                if (text[open] == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
                {
                    i++;
                    continue;
                }

                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the bracket opened at a place closes, with whatever bracket; -1 when a key begins a line before that.</summary>
    public int BracketEnd(int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' && LooksLikeKey(i + 1))
            {
                return -1;
            }

            if (text[i] is '\'' or '"' && text[i - 1] is ' ' or ',' or '[' or '{')
            {
                i = QuoteEnd(i) is var close && close < 0 ? text.Length : close;
                continue;
            }

            if (text[i] == '#' && text[i - 1] is ' ' or '\t' or '\n' or '\r')
            {
                i = LineEnd(i) - 1;
                continue;
            }

            depth += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first comma between two brackets with nothing before it: "[a, , b]", "[, a]"; -1 when there is none.</summary>
    public int EmptyItem(int open, int close)
    {
        var isEmpty = true;
        for (var i = open + 1; i < close; i++)
        {
            if (text[i] == ',' && isEmpty)
            {
                return i;
            }

            if (text[i] is '\'' or '"' && isEmpty)
            {
                (i, isEmpty) = (QuoteEnd(i) is var end && end < 0 ? close : end, false);
            }
            else
            {
                isEmpty = text[i] is ',' or '[' or '{' || (isEmpty && char.IsWhiteSpace(text[i]));
            }
        }

        return -1;
    }

    /// <summary>Where the colon that ends a key stands in a line, or -1.</summary>
    public int Colon(int content, int end)
    {
        var i = text[content] is '\'' or '"' && QuoteEnd(content) is var close && close >= 0 && close < end ? close + 1 : content;
        for (; i < end; i++)
        {
            if (text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t'))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first place that is not the given blank.</summary>
    public int Skip(int from, int end, char blank)
    {
        while (from < end && text[from] == blank)
        {
            from++;
        }

        return from;
    }

    /// <summary>The first place that is no blank and no tab.</summary>
    public int SkipBlanks(int from, int end)
    {
        while (from < end && text[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }

    /// <summary>Whether | or > begins a text over several lines: only a sign, a digit and a comment may follow in its line.</summary>
    public bool IsBlockHead(int mark, int end)
    {
        var rest = text.AsSpan(mark + 1, end - mark - 1).TrimStart("+-0123456789").TrimStart(" \t");
        return rest.IsEmpty || rest[0] == '#';
    }

    /// <summary>Where the line ends, without its line end.</summary>
    public int LineEnd(int from) => text.AsSpan(from).IndexOfAny('\n', '\r') is var length && length < 0 ? text.Length : from + length;

    /// <summary>Where the next line begins.</summary>
    public int NextLine(int end) => end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
}
