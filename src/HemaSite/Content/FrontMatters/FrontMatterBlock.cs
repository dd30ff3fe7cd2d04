using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Content.FrontMatters;

/// <summary>Where the block at the head of a page stands: between its --- lines, and where the body begins.</summary>
internal readonly record struct FrontMatterBlock(int Start, int Length, int BodyStart)
{
    private const string Dashes = "-–—‐‑−";

    /// <summary>Finds the block. Null means that there is none, or a broken one (then a complaint says so and <paramref name="broken"/> is true).</summary>
    public static FrontMatterBlock? Find(SourceText source, Complaints complaints, out bool broken)
    {
        var text = source.Content;
        var first = 0;
        while (first < text.Length && text.AsSpan(first, LineEnd(text, first) - first).IsWhiteSpace())
        {
            first = NextLine(text, first);
        }

        var opening = text.AsSpan(first, LineEnd(text, first) - first).TrimEnd();
        broken = opening is not "---" && Wrong(opening) is not null;
        if (opening is not "---")
        {
            if (Wrong(opening) is { } rule)
            {
                complaints.Add(rule.At(source.Span(first, opening.Length), Shown(opening)));
            }

            return null;
        }

        var start = NextLine(text, first);
        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            if (text.AsSpan(line, LineEnd(text, line) - line).TrimEnd() is "---" or "...")
            {
                if (first > 0)
                {
                    complaints.Add(FrontMatterRules.LeadingBlank.At(source.Span(0, 0)));
                }

                return new(start, line - start, NextLine(text, line));
            }
        }

        complaints.Add(FrontMatterRules.Unclosed.At(source.Span(first, 3)));
        broken = true;
        return null;
    }

    /// <summary>
    /// Whether keys and a third --- follow right under the closing line: then the block was closed too early. A blank line ends the search,
    /// and text over --- is a heading of Markdown, so the line must begin with a known key.
    /// </summary>
    public bool IsClosedEarly(SourceText source)
    {
        var text = source.Content;
        var line = BodyStart;
        var colon = line < text.Length ? text.AsSpan(line, LineEnd(text, line) - line).IndexOf(':') : -1;
        if (colon <= 0 || !KnownKeys.Page.Contains(text.Substring(line, colon)))
        {
            return false;
        }

        for (; line < text.Length; line = NextLine(text, line))
        {
            var content = text.AsSpan(line, LineEnd(text, line) - line).TrimEnd();
            if (content.IsEmpty || content is "---")
            {
                return !content.IsEmpty;
            }
        }

        return false;
    }

    /// <summary>
    /// Where a second block opens under the first, or -1. Dashes alone are a line across the page: lines of keys must follow, a known one
    /// among them, and dashes that close them.
    /// </summary>
    public int SecondBlock(SourceText source)
    {
        var text = source.Content;
        var start = BodyStart;
        while (start < text.Length && text.AsSpan(start, LineEnd(text, start) - start).IsWhiteSpace())
        {
            start = NextLine(text, start);
        }

        if (start >= text.Length || text.AsSpan(start, LineEnd(text, start) - start).TrimEnd() is not "---")
        {
            return -1;
        }

        var hasKnown = false;
        for (var line = NextLine(text, start); line < text.Length; line = NextLine(text, line))
        {
            var content = text.AsSpan(line, LineEnd(text, line) - line).TrimEnd();
            if (content is "---")
            {
                return hasKnown ? start : -1;
            }

            var colon = content.IndexOf(':');
            var isKey = colon > 0 && (colon + 1 == content.Length || content[colon + 1] == ' ') && content[..colon].IndexOfAny(" \t") < 0;
            hasKnown |= isKey && KnownKeys.Page.Contains(content[..colon].ToString());
            if (!isKey && (content.IsEmpty || content[0] is not (' ' or '-' or '#')))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The line that closes the block.</summary>
    public SourceSpan ClosingLine(SourceText source) => source.Span(Start + Length, 3);

    private static Rule? Wrong(ReadOnlySpan<char> line) =>
        line is "+++" ? FrontMatterRules.Toml
        : !line.IsEmpty && line.TrimStart(Dashes).IsEmpty ? FrontMatterRules.WrongDashes
        : null;

    private static string Shown(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, 20)].ToString();

    private static int LineEnd(string text, int line)
    {
        var length = text.AsSpan(line).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : line + length;
    }

    private static int NextLine(string text, int line)
    {
        var end = LineEnd(text, line);
        return Math.Min(text.Length, end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1));
    }
}
