using HemaSite.Diagnostics.Rules;
using HemaSite.Markdown.Bodies;

namespace HemaSite.Markdown.Reading;

/// <summary>Finds the lines that end the summary before Markdown can take them for the underline of a heading.</summary>
internal sealed class SummaryBreaks(BodyReader reader, BodyContext context, string text, Fences fences)
{
    private const string Blanks = " \t\u00a0";
    private readonly string delimiter = context.Summary.Delimiter;
    private readonly List<int> breaks = [];
    private readonly List<(int At, int Length)> rules = [];
    private int inCode = -1;
    private int nearly = -1;

    /// <summary>Puts marks over the breaks and returns where they stand.</summary>
    public IReadOnlyList<int> Replace(char[] target)
    {
        if (delimiter.Length == 0)
        {
            return breaks;
        }

        var position = 0;
        var previous = ReadOnlySpan<char>.Empty;
        while (Lines.Next(text, ref position, out var range))
        {
            var line = text.AsSpan(range);
            Line(line, range.Start.Value, previous, target, position);
            previous = line;
        }

        if (breaks.Count == 0)
        {
            Missing();
        }

        return breaks;
    }

    private void Line(ReadOnlySpan<char> line, int start, ReadOnlySpan<char> previous, char[] target, int next)
    {
        var word = line.Trim(Blanks);
        var quoted = word.StartsWith(">");
        word = word.TrimStart("> \t");
        if (word is "---" || IsNearly(word, previous) || IsMore(word))
        {
            rules.Add((start, word.Length));
            nearly = nearly < 0 && word is not "---" ? rules.Count - 1 : nearly;
        }

        if (AtEdge(word) is >= 0 and var edge)
        {
            rules.Add((start + line.IndexOf(word, StringComparison.Ordinal) + edge, delimiter.Length));
            nearly = nearly < 0 ? rules.Count - 1 : nearly;
        }

        var escaped = word.Length == delimiter.Length + 1 && word[0] == '\\';
        if (!word[(escaped ? 1 : 0)..].SequenceEqual(delimiter))
        {
            return;
        }

        var at = start + line.IndexOf(word, StringComparison.Ordinal);
        if (fences.Find(start, out var fence))
        {
            inCode = inCode < 0 && HasMoreInside(fence) ? at : inCode;
            return;
        }

        if (!quoted && line.Length - line.TrimStart(' ').Length > 3)
        {
            return;
        }

        target.AsSpan(at, word.Length).Fill(Marks.Break);
        breaks.Add(at);
        if (!quoted && (escaped || start + line.Length > at + word.Length || IsTextAbove(previous) || IsTextBelow(next)))
        {
            reader.Complain(MarkdownRules.BreakUntidy, at, word.Length, word.ToString());
        }
    }

    // "The summary. ===" on one line.
    private int AtEdge(ReadOnlySpan<char> word) =>
        word.Length <= delimiter.Length + 1 ? -1
        : word.EndsWith(delimiter, StringComparison.Ordinal) && word[^(delimiter.Length + 1)] == ' ' ? word.Length - delimiter.Length
        : word.StartsWith(delimiter, StringComparison.Ordinal) && word[delimiter.Length] == ' ' ? 0
        : -1;

    // As Hugo and WordPress have it.
    private static bool IsMore(ReadOnlySpan<char> word) =>
        word is ['<', '!', '-', '-', .. var inner, '-', '-', '>'] && inner.Trim().Equals("more", StringComparison.OrdinalIgnoreCase);

    // Many signs right under words are the line below a heading.
    private bool IsNearly(ReadOnlySpan<char> word, ReadOnlySpan<char> previous) =>
        word.Length > 1 && word.Length != delimiter.Length && !word.ContainsAnyExcept('=') && (word.Length == 2 || previous.IsWhiteSpace());

    // A fence that shows nothing but === is an example of it; with other code around, the writer forgot to close the fence.
    private bool HasMoreInside((int Start, int End) fence)
    {
        var position = fence.Start;
        var others = 0;
        while (position < fence.End && Lines.Next(text, ref position, out var range))
        {
            var word = text.AsSpan(range).Trim(Blanks);
            others += word.IsEmpty || word.SequenceEqual(delimiter) || word.StartsWith("```") || word.StartsWith("~~~") ? 0 : 1;
        }

        return others > 0;
    }

    // Grav too accepts a heading, a table, markup or a picture right above or below.
    private static bool IsTextAbove(ReadOnlySpan<char> line) =>
        !line.IsWhiteSpace() && line.TrimStart()[0] is not ('#' or '|' or '<' or Marks.GalleryClose);

    private bool IsTextBelow(int next)
    {
        if (!Lines.Next(text, ref next, out var range))
        {
            return false;
        }

        var line = text.AsSpan(range).TrimStart();
        return !line.IsWhiteSpace() && line[0] is not ('#' or '*' or '-' or '+' or '<' or '>' or '|' or '`' or '~' or '[' or '!')
            && !char.IsAsciiDigit(line[0]);
    }

    private void Missing()
    {
        if (inCode >= 0)
        {
            reader.Complain(MarkdownRules.BreakInside, inCode, delimiter.Length);
        }

        const int Near = 1500;
        if (context is { IsPost: true, Summary.Enabled: true }
            && (rules.Count == 1 || nearly >= 0)
            && rules[Math.Max(nearly, 0)] is ( > 0 and < Near and var rule, var length)
            && !text.AsSpan(0, rule).IsWhiteSpace()
            && !text.AsSpan(rule).TrimStart(" \t-=").IsWhiteSpace()
            && !fences.Holds(rule))
        {
            reader.Complain(MarkdownRules.BreakMistaken, rule, length, text.Substring(rule, length));
        }
    }
}
