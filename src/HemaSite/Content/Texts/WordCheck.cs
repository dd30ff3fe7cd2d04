using System.Globalization;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Content.Texts;

/// <summary>
/// Finds words that only look right: Latin letters among Cyrillic ones, Roman numerals typed in Cyrillic, Kazakh words with letters of
/// other alphabets, characters nobody sees.
/// </summary>
/// <remarks>One pass over every letter of the site, so the loop asks a table and nothing else.</remarks>
internal static class WordCheck
{
    private const byte Latin = 1;
    private const byte Cyrillic = 2;
    private const byte Digit = 4;
    private const byte Hidden = 8;
    private const byte Foreign = 16;
    private const int MostReported = 5;
    private const string LatinNumerals = "IVXLCDM";

    private static readonly byte[] Kinds = MakeKinds();

    /// <summary>Remarks on a whole file, a few at most.</summary>
    /// <param name="source">The file.</param>
    /// <param name="language">The code of its language, if it has one.</param>
    /// <param name="complaints">Takes the remarks.</param>
    /// <param name="most">How many there may be.</param>
    public static void Check(SourceText source, string? language, Complaints complaints, int most = MostReported)
    {
        var strange = language == "kk" ? Foreign : 0;
        var text = source.Content.AsSpan();
        var (start, kinds, reported) = (0, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var kind = i < text.Length ? KindOf(text[i]) : 0;
            if ((kind & (Latin | Cyrillic | Digit)) != 0)
            {
                kinds |= kind;
                continue;
            }

            // "CD34" and "5q" are terms; two alphabets without a digit are a slip.
            if (((kinds & ~Foreign) == (Latin | Cyrillic) || (kinds & strange) != 0) && reported++ < most)
            {
                complaints.Add(Judge(source, start, i - start));
            }

            if (kind == Hidden && reported++ < most)
            {
                complaints.Add(TextRules.Invisible.At(source.Span(i, 1), Name(text[i])));
            }

            (start, kinds) = (i + 1, 0);
        }
    }

    private static Diagnostic Judge(SourceText source, int start, int length)
    {
        var word = source.Content.Substring(start, length);
        var latin = string.Concat(word.Select(LookAlikes.ToLatin));
        if (latin.All(letter => LatinNumerals.Contains(letter, StringComparison.Ordinal)))
        {
            return TextRules.RomanNumeral.At(source.Span(start, length), word, latin);
        }

        // What most letters say first; but ММR, whose only certain letter is the R, is Latin.
        var cyrillic = string.Concat(word.Select(LookAlikes.ToCyrillic).Select(LookAlikes.InKazakh));
        var isMostlyLatin = word.Count(letter => KindOf(letter) == Latin) * 2 > length;
        var border = word.AsSpan().IndexOfAnyExcept([.. word.Where(letter => (KindOf(letter) & ~Foreign) == (KindOf(word[0]) & ~Foreign))]);
        if (AreTwoWords(word, border, cyrillic))
        {
            return TextRules.JoinedWords.At(source.Span(start, length), word, word[..border], word[border..]);
        }

        foreach (var (meant, kind) in isMostlyLatin ? [(latin, Latin), (cyrillic, Cyrillic)] : new[] { (cyrillic, Cyrillic), (latin, Latin) })
        {
            if (meant.All(letter => KindOf(letter) == kind))
            {
                var strange = string.Join(", ", word.Where((letter, i) => meant[i] != letter).Distinct().Select(Name));
                var rule = word.Any(letter => KindOf(letter) == Latin) ? TextRules.MixedLetters : TextRules.ForeignLetters;
                return rule.At(source.Span(start, length), word, strange, meant);
            }
        }

        return TextRules.JoinedWords.At(source.Span(start, length), word, word[..border], word[border..]);
    }

    // The code of a bank, HSBKKZKX, and АО: letters that only Latin has, then at least two Cyrillic ones.
    private static bool AreTwoWords(string word, int border, string cyrillic) =>
        border > 1 && word.Length - border > 1
        && word[border..].All(letter => (KindOf(letter) & Cyrillic) != 0) && KindOf(word[0]) == Latin
        && cyrillic[..border].Any(letter => KindOf(letter) == Latin);

    private static string Name(char letter) =>
        (KindOf(letter) == Hidden ? "" : $"{letter} ") + "U+" + ((int)letter).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>What a character is to this check: a letter of one of the alphabets, a digit, something hidden, or 0.</summary>
    public static int KindOf(char letter) => letter < Kinds.Length ? Kinds[letter] : letter is '\u200B' or '\u2060' ? Hidden : 0;

    /// <summary>Whether a character is one that nobody sees.</summary>
    public static bool IsHidden(char letter) => KindOf(letter) == Hidden;

    private static byte[] MakeKinds()
    {
        var kinds = new byte['\u0530'];
        for (var letter = '\0'; letter < kinds.Length; letter++)
        {
            kinds[letter] = letter switch
            {
                _ when char.IsAsciiLetter(letter) => Latin,
                _ when char.IsAsciiDigit(letter) => Digit,
                '\u00AD' => Hidden,
                'ə' or 'Ə' => Latin,
                _ when LookAlikes.InKazakh(letter) != letter => Cyrillic | Foreign,
                (>= '\u0400' and <= '\u0481') or (>= '\u048A' and <= '\u052F') => Cyrillic,
                _ => 0,
            };
        }

        return kinds;
    }
}
