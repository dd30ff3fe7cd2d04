using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Languages;
using HemaSite.Text;

namespace HemaSite.Content.Texts;

/// <summary>
/// Remarks on what stands between words: a hyphen for a dash, a space before a comma, the same word twice. Where the site leaves
/// typography to its authors, the spaces and quotes too that the build would have set.
/// </summary>
internal sealed class SignCheck
{
    private const int MostReported = 5;

    private readonly SourceText source;
    private readonly bool setsItself;
    private readonly Complaints complaints;
    private readonly int most;
    private int reported;

    private SignCheck(SourceText source, bool setsItself, Complaints complaints, int most) =>
        (this.source, this.setsItself, this.complaints, this.most) = (source, setsItself, complaints, most);

    /// <summary>Remarks on the title and the body, a few at most.</summary>
    /// <param name="source">The file.</param>
    /// <param name="bodyStart">Where its body begins.</param>
    /// <param name="setsItself">Whether its author sets spaces and quotes, in a language whose rules are known.</param>
    /// <param name="complaints">Takes the remarks.</param>
    /// <param name="most">How many there may be.</param>
    public static void Check(SourceText source, int bodyStart, bool setsItself, Complaints complaints, int most = MostReported)
    {
        var check = new SignCheck(source, setsItself, complaints, most);
        foreach (var (start, length) in PlainLines.Of(source.Content, bodyStart))
        {
            check.Words(start, source.Content.AsSpan(start, length));
            check.Signs(start, source.Content.AsSpan(start, length));
        }
    }

    private void Words(int start, ReadOnlySpan<char> line)
    {
        var word = 0;
        for (var space = Next(line, 0, ' '); space < line.Length; space = Next(line, space + 1, ' '))
        {
            var before = line[word..space];
            var after = line[(space + 1)..];
            if (IsHyphenForDash(before, after))
            {
                Add(TextRules.HyphenForDash, start + space, 3);
            }
            else if (IsLoose(before, after))
            {
                Add(TextRules.SpaceBeforeSign, start + word, before.Length + 2);
            }
            else if (IsTwice(before, after))
            {
                Add(TextRules.WordTwice, start + word, (before.Length * 2) + 1);
            }
            else if (setsItself && BoundSpaces.Binds(line, space, '\0', bindsShortWords: false))
            {
                Add(TextRules.LooseSpace, start + word, before.Length + 1 + Next(after, 0, ' '));
            }

            word = space + 1;
        }
    }

    private void Signs(int start, ReadOnlySpan<char> line)
    {
        for (var hyphen = Next(line, 0, '-'); hyphen < line.Length; hyphen = Next(line, hyphen + 1, '-'))
        {
            if (RangeAt(line, hyphen) is var (at, length))
            {
                Add(TextRules.HyphenInRange, start + at, length);
            }
        }

        for (var quote = Next(line, 0, '"'); setsItself && quote < line.Length; quote = Next(line, quote + 1, '"'))
        {
            Add(TextRules.StraightQuote, start + quote, 1);
        }
    }

    private void Add(Rule rule, int at, int length)
    {
        if (reported++ < most)
        {
            complaints.Add(rule.At(source.Span(at, length), source.Content.Substring(at, length)));
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from, char sign) =>
        text[from..].IndexOf(sign) is >= 0 and var found ? from + found : text.Length;

    // "10 - 8" may be a sum; at the start of a line a hyphen makes a list.
    private static bool IsHyphenForDash(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after is ['-', ' ', ..] && !before.IsEmpty && !(char.IsAsciiDigit(before[^1]) && after is [_, _, >= '0' and <= '9', ..]);

    // "1 : 2" is a ratio, " ..." and " .kz" begin something.
    private static bool IsLoose(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after is [',' or '.' or ';' or ':' or '!' or '?'] or [',' or '.' or ';' or ':' or '!' or '?', ' ', ..]
        && !before.IsEmpty && (char.IsLetter(before[^1]) || before[^1] is '»' or ')' || (char.IsAsciiDigit(before[^1]) && after[0] != ':'));

    // "Жаңа жаңа-ақ" are two words.
    private static bool IsTwice(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < 2 || !after.StartsWith(before, StringComparison.OrdinalIgnoreCase)
            || (after.Length > before.Length && (char.IsLetterOrDigit(after[before.Length]) || after[before.Length] == '-')))
        {
            return false;
        }

        foreach (var letter in before)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    // "14-16 марта", but neither "COVID-19" nor a telephone number nor a date.
    private static (int At, int Length)? RangeAt(ReadOnlySpan<char> line, int hyphen)
    {
        var start = line[..hyphen].LastIndexOfAnyExceptInRange('0', '9') + 1;
        var rest = line[(hyphen + 1)..];
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        var stands = start < hyphen && (start == 0 || line[start - 1] is ' ' or '(' or '«');
        return stands && digits > 0 && rest[digits] == ' ' && BoundSpaces.IsUnit(rest[(digits + 1)..]) ? (start, hyphen + 1 + digits - start) : null;
    }
}
