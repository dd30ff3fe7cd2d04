using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Markdown.Reading;

/// <summary>Looks through the lines of a paragraph for what was to be a list, a heading or a table.</summary>
internal static class LineSlips
{
    private const string Bullets = "•·●▪◦–—";
    private const int MostDigits = 3;

    /// <summary>The first such slip, with the place of its sign; null where there is none.</summary>
    public static (Rule Rule, int At)? Find(string text, int start, int end)
    {
        if (IsHeading(text.AsSpan(start, end - start)))
        {
            return (SlipRules.HeadingShown, start);
        }

        var before = ' ';
        for (var position = start; position < end && Lines.Next(text, ref position, out var range);)
        {
            var line = text.AsSpan(range).Trim();
            var kind = KindOf(line);
            if (kind != ' ' && kind == before)
            {
                return (kind == '|' ? SlipRules.TableShown : SlipRules.ItemsShown, range.Start.Value + text.AsSpan(range).IndexOf(line));
            }

            before = kind;
        }

        return null;
    }

    // A capital letter behind one sign and several words, or several signs; a single word is a mark of social networks: "#ДеньДонора".
    private static bool IsHeading(ReadOnlySpan<char> paragraph)
    {
        var signs = paragraph.IndexOfAnyExcept('#');
        return signs > 0 && char.IsLetterOrDigit(paragraph[signs]) && (signs > 1 || (char.IsUpper(paragraph[1]) && paragraph.Contains(' '))) && !paragraph[signs..].ContainsAny('#', '\n');
    }

    // Lines of one kind below each other are a list, or a table.
    private static char KindOf(ReadOnlySpan<char> line) =>
        line.Length < 2 ? ' '
        : Bullets.Contains(line[0]) ? line[0]
        : line[0] == '|' ? line[^1] == '|' ? '|' : ' '
        : line[0] == '-' ? char.IsLetter(line[1]) ? '-' : ' '
        : IsNumber(line) ? '1'
        : ' ';

    // "1) first", "а) first", "1.first".
    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits == 0 ? line[1] == ')' && char.IsLetter(line[0])
            : digits is > 0 and <= MostDigits && (line[digits] == ')' || (line[digits] == '.' && digits + 1 < line.Length && char.IsLetter(line[digits + 1])));
    }
}
