using System.Globalization;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>Finds the characters that no eye sees before the parser can act on them.</summary>
public static class YamlCharacters
{
    private const int MostReported = 5;

    /// <summary>
    /// Complains about control, half and direction characters in a stretch and returns the stretch with U+FFFD in the place of those
    /// that the parser would take for line ends (U+0085, U+2028) or carry into pages. Offsets stay the same.
    /// </summary>
    public static string Check(SourceText source, int start, int length, Complaints complaints)
    {
        var text = source.Content.AsSpan(start, length);
        char[]? mended = null;
        var reported = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var rule = IsPair(text, i) ? null : RuleOf(text[i]);
            if (rule is not null)
            {
                if (rule.Severity == Severity.Error)
                {
                    mended ??= text.ToArray();
                    mended[i] = '\uFFFD';
                }

                if (reported++ < MostReported)
                {
                    complaints.Add(rule.At(source.Span(start + i, 1), Name(text[i])));
                }
            }
            else if (char.IsHighSurrogate(text[i]))
            {
                i++;
            }
        }

        return mended is null ? text.ToString() : new(mended);
    }

    /// <summary>How a character is named to people: U+202E.</summary>
    public static string Name(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>C0, DEL, C1, the two Unicode line ends and what Unicode keeps free for ever; a tab and the usual line ends are no control characters here.</summary>
    public static bool IsControl(char character) =>
        (char.IsControl(character) && character is not ('\t' or '\n' or '\r')) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');

    /// <summary>Marks, embeddings, overrides and isolates of the bidirectional algorithm.</summary>
    public static bool IsBidi(char character) => character is '\u061C' or '\u200E' or '\u200F' || TurnsText(character);

    /// <summary>Embeddings, overrides and isolates: they turn the order of what follows, which marks alone do not.</summary>
    public static bool TurnsText(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Characters that take no or only blank room: zero-width ones, soft hyphen, no-break space, a byte order mark.</summary>
    public static bool IsInvisible(char character) =>
        IsBidi(character) || character is '\u00A0' or '\u00AD' or '\u034F' or '\u115F' or '\u1160' or '\u180E' or '\u3164' or '\uFEFF'
            or '\u1680' or (>= '\u2000' and <= '\u200D') or '\u202F' or '\u205F' or '\u3000' or (>= '\u2060' and <= '\u2065') or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>A text with U+FFFD for every character that no eye sees.</summary>
    public static string Shown(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || IsInvisible(letter) ? '\uFFFD' : letter));

    /// <summary>The place of the first half character of a text, or -1.</summary>
    public static int LoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static Rule? RuleOf(char character) =>
        IsControl(character) ? YamlRules.Control
        : char.IsSurrogate(character) ? YamlRules.Surrogate
        : IsBidi(character) ? YamlRules.Bidi
        : character == '\uFEFF' ? EncodingRules.ByteOrderMark
        : null;
}
