using System.Text.RegularExpressions;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Markdown.Reading;

/// <summary>Compares the marks of footnotes in a text ([^1]) with the notes themselves ([^1]: …): the parser drops what has no partner without a word.</summary>
internal static partial class FootnoteMarks
{
    /// <summary>Complains about each mark without a note and each note without a mark.</summary>
    /// <param name="reader">The reader that complains.</param>
    /// <param name="text">The text as the parser will see it.</param>
    /// <param name="fences">The code in it.</param>
    public static void Check(BodyReader reader, string text, Fences fences)
    {
        if (!text.Contains("[^", StringComparison.Ordinal))
        {
            return;
        }

        var all = Find(text, fences).ToList();
        var notes = Labels(all.Where(found => found.IsNote));
        var marks = Labels(all.Where(found => !found.IsNote));
        foreach (var (at, label, isNote) in all.Where(found => !(found.IsNote ? marks : notes).Contains(found.Label)))
        {
            reader.Complain(isNote ? MarkdownRules.NoteUnused : MarkdownRules.NoteMissing, at, label.Length + 3, label);
        }
    }

    private static HashSet<string> Labels(IEnumerable<(int At, string Label, bool IsNote)> found) =>
        found.Select(item => item.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(int At, string Label, bool IsNote)> Find(string text, Fences fences)
    {
        // What stands between an odd number of backticks and the next one of the line is code.
        var (seen, isCode, isFirst) = (0, false, true);
        foreach (var mark in Mark().Matches(text).Where(mark => !fences.Holds(mark.Index)))
        {
            var gap = text.AsSpan(seen, mark.Index - seen);
            if (gap.LastIndexOf('\n') is >= 0 and var end)
            {
                gap = gap[(end + 1)..];
                (isCode, isFirst) = (false, true);
            }

            isFirst &= !gap.ContainsAnyExcept(" \t>");
            isCode ^= gap.Count('`') % 2 == 1;
            seen = mark.Index + mark.Length;
            if (!isCode)
            {
                yield return (mark.Index, mark.Groups["label"].Value, isFirst && mark.Value.EndsWith(':'));
            }

            isFirst = false;
        }
    }

    [GeneratedRegex(@"\[\^(?<label>[^\]\s\[]{1,100})\]:?", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
