using System.Buffers;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Markdown.Reading;

/// <summary>Refuses texts that would take the Markdown parser very long or make it give up, by one cheap pass before it runs.</summary>
/// <remarks>The bounds come from measurements of the parser: its time grows with the square of what is counted here.</remarks>
internal sealed class BodyLimits(string body)
{
    public const int MaxDepth = 64;
    private const int MaxBytes = 1 << 20;
    private const int MaxLineBytes = 64 << 10;
    private const int MaxOpenEmphasis = 1000;
    private const int MaxLinks = 2000;
    private const int MaxTags = 10_000;
    private const int MaxDeclarations = 500;
    private const int MaxCells = 100_000;
    private static readonly SearchValues<char> Counted = SearchValues.Create("*_~\\{[]<:");
    private readonly Dictionary<string, int> counts = [];
    private (int At, string What, int Limit)? slow;
    private (int At, string What, int Limit)? manyBrackets;
    private int openings;
    private int? deepAt;
    private (int At, long Cells)? table;
    private (int At, int Bytes)? longLine;
    private int brackets;
    private int emphasis;
    private int columns;
    private int rows;
    private int notices;

    /// <summary>The complaint about the first bound that the text breaks, or null.</summary>
    public Diagnostic? Check(SourceText source, int bodyStart)
    {
        var position = 0;
        while (Lines.Next(body, ref position, out var line))
        {
            Line(line.Start.Value, line.End.Value);
        }

        SourceSpan At(int offset) => source.Span(bodyStart + offset, Math.Min(1, body.Length - offset));
        // Thousands of "[" nest rather than link: they are named only when nothing else is wrong.
        if ((slow ?? (deepAt is null ? manyBrackets : null)) is { } s)
        {
            return MarkdownRules.TooSlow.At(At(s.At), $"{s.Limit}", s.What);
        }

        if (deepAt is { } deep)
        {
            return MarkdownRules.TooDeep.At(At(deep), $"{MaxDepth}");
        }

        if (table is { } cells)
        {
            return MarkdownRules.OutputTooLarge.At(At(cells.At), $"{cells.Cells}");
        }

        var bytes = Encoding.UTF8.GetByteCount(body);
        return bytes > MaxBytes ? MarkdownRules.TooLarge.At(At(0), $"{bytes >> 10}", $"{MaxBytes >> 10}")
            : longLine is { } l ? MarkdownRules.LineTooLarge.At(At(l.At), $"{l.Bytes >> 10}", $"{MaxLineBytes >> 10}")
            : null;
    }

    private void Line(int start, int end)
    {
        var line = body.AsSpan(start, end - start);
        if (line.IsWhiteSpace())
        {
            (brackets, emphasis, columns, rows) = (0, 0, 0, 0);
        }

        if (line.Length * 3 > MaxLineBytes && longLine is null && Encoding.UTF8.GetByteCount(line) is > MaxLineBytes and var bytes)
        {
            longLine = (start, bytes);
        }

        Table(line, start);
        Notice(line.Trim(" \t"), start);
        var at = Prefix(line, start);
        Heading(line, start);

        var braces = 0;
        while (at < end)
        {
            var next = body.AsSpan(at, end - at).IndexOfAny(Counted);
            if (next < 0)
            {
                break;
            }

            at += next;
            var c = body[at];
            if (c == '{' && ++braces > MaxLinks)
            {
                slow ??= (at, "{", MaxLinks);
            }

            at += c is '*' or '_' or '~' ? Emphasis(at, end) : c == '\\' ? 2 : Mark(c, at, end);
        }
    }

    // ":::note" opens a box in those that are open, ":::" closes all of them.
    private void Notice(ReadOnlySpan<char> words, int start)
    {
        if (words.StartsWith(":::"))
        {
            notices = words.TrimStart(':').IsEmpty ? 0 : notices + 1;
            Deeper(notices, start);
        }
    }

    // A heading begins with # or has a line of = or - under it.
    private void Heading(ReadOnlySpan<char> line, int start)
    {
        var words = line.Trim(" \t");
        if (words.StartsWith("#") || (words.Length > 0 && words.IndexOfAnyExcept('=') < 0))
        {
            Count("#", start, MaxLinks);
        }
        else if (words.Length > 0 && words.IndexOfAnyExcept('-') < 0)
        {
            Count("---", start, MaxLinks);
        }
    }

    // Quote marks and list marks at the beginning of a line open one level each.
    private int Prefix(ReadOnlySpan<char> line, int start)
    {
        var depth = 0;
        var at = 0;
        while (at < line.Length)
        {
            var rest = line[at..];
            var digits = rest.Length - rest.TrimStart("0123456789").Length;
            var mark = rest[0] == '>' ? 1
                : rest[0] is '-' or '*' or '+' && rest.Length > 1 && rest[1] is ' ' or '\t' ? 2
                : digits is > 0 and < 10 && digits + 1 < rest.Length && rest[digits] is '.' or ')' && rest[digits + 1] == ' ' ? digits + 2
                : 0;
            if (mark == 0 && rest[0] is not (' ' or '\t'))
            {
                break;
            }

            at += mark == 0 ? 1 : mark;
            depth += mark == 0 ? 0 : 1;
            if (depth > MaxDepth)
            {
                deepAt ??= start + at - mark;
            }
        }

        return start + Math.Min(at, line.Length);
    }

    private int Mark(char c, int at, int end)
    {
        var next = at + 1 < end ? body[at + 1] : '\0';
        switch (c)
        {
            case '[':
                manyBrackets ??= ++openings > 2 * MaxLinks ? (at, "[", 2 * MaxLinks) : null;
                Deeper(++brackets, at);
                break;
            case ']':
                brackets = Math.Max(0, brackets - 1);
                if (next == '(')
                {
                    Count("](", at, MaxLinks);
                }

                break;
            case '<':
                Count("<", at, MaxTags);
                if (next is '!' or '?')
                {
                    Count("<" + next, at, MaxDeclarations);
                }

                break;
            case ':' when next == '/' && at + 2 < end && body[at + 2] == '/':
                Count("://", at, MaxLinks);
                break;
            default:
                break;
        }

        return 1;
    }

    private int Emphasis(int at, int end)
    {
        var run = at;
        while (run < end && body[run] == body[at])
        {
            run++;
        }

        var before = at == 0 || char.IsWhiteSpace(body[at - 1]);
        var after = run >= end || char.IsWhiteSpace(body[run]);
        if (!before && emphasis > 0)
        {
            emphasis--;
        }
        else if (!after)
        {
            deepAt ??= ++emphasis > MaxOpenEmphasis ? at : null;
        }

        return run - at;
    }

    private void Table(ReadOnlySpan<char> line, int start)
    {
        if (columns > 0)
        {
            var cells = (long)columns * ++rows;
            table ??= cells > MaxCells ? (start, cells) : null;
        }
        else if (line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0)
        {
            columns = line.Count('|');
        }

        if (table is { } first && columns > 0)
        {
            table = (first.At, Math.Max(first.Cells, (long)columns * rows));
        }
    }

    private void Deeper(int depth, int at)
    {
        if (depth > MaxDepth)
        {
            deepAt ??= at;
        }
    }

    private void Count(string what, int at, int limit)
    {
        var count = counts[what] = counts.GetValueOrDefault(what) + 1;
        if (count > limit)
        {
            slow ??= (at, what, limit);
        }
    }
}
