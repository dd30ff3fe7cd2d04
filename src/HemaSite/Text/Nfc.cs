using System.Text;

namespace HemaSite.Text;

/// <summary>
/// Unicode normal form C for the marks U+0300–036F, which is all that Kazakh, Russian and Latin texts need: й typed as и and a breve
/// becomes one letter. string.Normalize does nothing under InvariantGlobalization.
/// </summary>
public static class Nfc
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    /// <summary>The text in normal form C; the same instance when it already is.</summary>
    public static string Compose(string text)
    {
        var mark = NextMark(text, 0);
        if (mark == text.Length)
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        var copied = 0;
        while (mark < text.Length)
        {
            var start = Math.Max(mark - 1, copied);
            var end = mark;
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }

            output.Append(text, copied, start - copied);
            AppendCluster(output, text.AsSpan(start, end - start));
            copied = end;
            mark = NextMark(text, end);
        }

        output.Append(text, copied, text.Length - copied);
        return output.Equals(text) ? text : output.ToString();
    }

    /// <summary>Whether the text is in normal form C.</summary>
    public static bool IsComposed(string text) => ReferenceEquals(Compose(text), text);

    /// <summary>A composed letter without any of its marks; other characters as they are.</summary>
    internal static char BaseOf(char letter)
    {
        while (CompositionTable.Decompose(letter) is { } parts)
        {
            letter = parts.Base;
        }

        return letter;
    }

    private static int NextMark(string text, int from)
    {
        while (from < text.Length && text.AsSpan(from).IndexOfAnyInRange(FirstMark, LastMark) is >= 0 and var found)
        {
            from += found;
            if (IsMark(text[from]))
            {
                return from;
            }

            from++;
        }

        return text.Length;
    }

    // A base (or none, at the start of a text) with the marks that follow it: taken apart, put in canonical order, composed again.
    private static void AppendCluster(StringBuilder output, ReadOnlySpan<char> cluster)
    {
        var marks = new List<char>();
        var first = cluster[0];
        if (IsMark(first))
        {
            marks.Add(first);
        }

        while (CompositionTable.Decompose(first) is { } parts)
        {
            first = parts.Base;
            marks.Insert(0, parts.Mark);
        }

        marks.AddRange(cluster[1..]);
        var kept = new List<char>();
        foreach (var mark in marks.OrderBy(ClassOf))
        {
            var composed = kept.Count == 0 || ClassOf(kept[^1]) < ClassOf(mark) ? CompositionTable.Compose(first, mark) : '\0';
            if (composed == '\0')
            {
                kept.Add(mark);
            }
            else
            {
                first = composed;
            }
        }

        if (!IsMark(first))
        {
            output.Append(first);
        }

        foreach (var mark in kept)
        {
            output.Append(mark);
        }
    }

    // U+034F joins nothing and lets nothing pass: it stands like a letter.
    private static bool IsMark(char c) => c is >= FirstMark and <= LastMark and not '\u034F';

    // Canonical_Combining_Class of UnicodeData.txt for U+0300–036F.
    private static int ClassOf(char mark) => (int)mark switch
    {
        >= 0x334 and <= 0x338 => 1,
        0x321 or 0x322 or 0x327 or 0x328 => 202,
        0x31B => 216,
        >= 0x316 and <= 0x319 or >= 0x31C and <= 0x320 or >= 0x323 and <= 0x326 or >= 0x329 and <= 0x333 => 220,
        >= 0x339 and <= 0x33C or >= 0x347 and <= 0x349 or 0x34D or 0x34E or >= 0x353 and <= 0x356 or 0x359 or 0x35A => 220,
        0x315 or 0x31A or 0x358 => 232,
        0x35C or 0x35F or 0x362 => 233,
        0x35D or 0x35E or 0x360 or 0x361 => 234,
        0x345 => 240,
        _ => 230,
    };
}
