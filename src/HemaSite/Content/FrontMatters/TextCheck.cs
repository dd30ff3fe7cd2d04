using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Content.FrontMatters;

/// <summary>Looks through the text of a page for what no eye sees: control characters, marks, old line ends, garbled letters.</summary>
public static class TextCheck
{
    private const int MostReported = 5;

    /// <summary>What the second bytes of Cyrillic letters look like when UTF-8 is read as Windows-1251.</summary>
    private const string SecondBytes = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";

    /// <summary>Checks a whole file; characters above the start of the body are the reader's of front matter and are only checked for garbling and line ends.</summary>
    public static void Check(SourceText source, int bodyStart, Complaints complaints)
    {
        var garbled = Mojibake(source, complaints);
        LineEnds(source, complaints);
        var text = source.Content.AsSpan();
        var reported = 0;
        for (var i = bodyStart; i < text.Length && reported < MostReported; i++)
        {
            if (text[i] is (>= ' ' and < '\u007F') or (>= '\u0400' and <= '\u04FF'))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsNoCharacter(text[i], text[i + 1]))
                {
                    reported++;
                    complaints.Add(EncodingRules.OldControl.At(source.Span(i, 2), $"U+{char.ConvertToUtf32(text[i], text[i + 1]):X}"));
                }

                i++;
            }
            else if (RuleOf(text[i], garbled) is { } rule)
            {
                reported++;
                complaints.Add(rule.At(source.Span(i, 1), YamlCharacters.Name(text[i])));
            }
        }
    }

    /// <summary>Whether a character of a body is named.</summary>
    internal static bool IsOdd(char letter) => letter is '\uDFFE' or '\uDFFF' || RuleOf(letter, garbled: false) is not null;

    /// <summary>Whether two halves are one of the places that Unicode keeps free for ever: U+1FFFE, U+1FFFF and the like.</summary>
    internal static bool IsNoCharacter(char high, char low) => (char.ConvertToUtf32(high, low) & 0xFFFE) == 0xFFFE;

    /// <summary>Whether a letter may be the first of two that one Cyrillic letter falls into.</summary>
    internal static bool BeginsPair(char letter) => letter is (>= 'Р' and <= 'У') or (>= 'Ð' and <= 'Ó');

    private static Rule? RuleOf(char letter, bool garbled) => letter switch
    {
        '\t' or '\n' or '\r' => null,
        < ' ' or '\u007F' => EncodingRules.Control,
        < '\u007F' => null,
        '\uFEFF' => EncodingRules.ByteOrderMark,
        '\uFFFD' => garbled ? null : EncodingRules.Mojibake,
        // One-way marks U+200E and U+200F are harmless in running text.
        _ when YamlCharacters.TurnsText(letter) => EncodingRules.Bidi,
        _ when YamlCharacters.IsControl(letter) && !garbled => EncodingRules.OldControl,
        _ => null,
    };

    private static void LineEnds(SourceText source, Complaints complaints)
    {
        var text = source.Content;
        for (var at = text.IndexOf('\r', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
            {
                complaints.Add(EncodingRules.OldLineEnding.At(source.Span(at, 0)));
                return;
            }
        }
    }

    private static bool Mojibake(SourceText source, Complaints complaints)
    {
        var text = source.Content.AsSpan();
        for (var at = 0; at + 5 < text.Length; at++)
        {
            // Hardly any letter begins a pair.
            if (!BeginsPair(text[at]))
            {
                continue;
            }

            var run = Run(text[at..]);
            if (run > 0)
            {
                var shown = Math.Min(run, 24);
                complaints.Add(EncodingRules.Mojibake.At(source.Span(at, shown), text.Slice(at, shown).ToString()));
                return true;
            }
        }

        return false;
    }

    /// <summary>How many characters are pairs that one Cyrillic letter falls into; fewer than three pairs may be ordinary words (ТІРІ).</summary>
    private static int Run(ReadOnlySpan<char> text)
    {
        var (length, odd) = (0, 0);
        while (length + 1 < text.Length && IsPair(text[length], text[length + 1]))
        {
            odd += text[length + 1] is 'І' or 'і' or 'Ё' or 'ё' or '\u00A0' or '«' or '»' or '–' or '—' or '“' or '”' or '’' ? 0 : 1;
            length += 2;
        }

        return length >= 6 && odd > 0 ? length : 0;
    }

    /// <summary>Whether one Cyrillic letter may have fallen into these two.</summary>
    internal static bool IsPair(char first, char second) => first switch
    {
        'Р' or 'С' or 'Т' or 'У' => SecondBytes.Contains(second, StringComparison.Ordinal),
        'Ð' or 'Ñ' or 'Ò' or 'Ó' => second is (>= '\u0080' and <= '\u00BF') or 'Œ' or 'œ' or 'Š' or 'š' or 'Ž' or 'ž' or 'Ÿ' or 'ƒ' or 'ˆ' or '˜'
            or (>= '\u2013' and <= '\u203A') or '€' or '™',
        _ => false,
    };
}
