using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>Finds the backslashes inside double quotes that mean nothing or half a character.</summary>
internal static class YamlEscapes
{
    private const string Known = "0abt\tnvfre \"/\\N_LPxuU\n\r";

    /// <summary>Checks the text from an opening quote to the end of the text; complaints are offset by the start of the block.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceText source, int start, ReadOnlySpan<char> text, int open)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = open + 1; i + 1 < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                continue;
            }

            i++;
            var digits = text[i] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            var number = Hex(text[(i + 1)..], digits);
            if (number is null || !Known.Contains(text[i]))
            {
                found.Add(YamlRules.BadEscape.At(source.Span(start + i - 1, 2), text.Slice(i - 1, 2).ToString()));
            }
            else if (number is >= 0xD800 and <= 0xDFFF)
            {
                found.Add(YamlRules.Surrogate.At(source.Span(start + i - 1, digits + 2), "U+" + text.Slice(i + 1, digits).ToString().ToUpperInvariant()));
            }
        }

        return found.ToImmutable();
    }

    private static uint? Hex(ReadOnlySpan<char> text, int digits)
    {
        if (text.Length < digits)
        {
            return null;
        }

        var number = 0u;
        foreach (var digit in text[..digits])
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return null;
            }

            number = (number << 4) | (uint)Convert.ToInt32(digit.ToString(), 16);
        }

        return number;
    }

    /// <summary>Complaints about the escapes of all quoted values of a bracketed list or map; a closing place of -1 stands for the end of the text.</summary>
    public static IEnumerable<Diagnostic> CheckItems(SourceText source, int start, string text, int open, int close)
    {
        var lines = new YamlLines(text);
        for (var i = open + 1; i < (close < 0 ? text.Length : close); i++)
        {
            if (text[i] == '"' && text[i - 1] is ' ' or ',' or '[' or '{' && lines.QuoteEnd(i) is > 0 and var end)
            {
                foreach (var fault in Check(source, start, text.AsSpan(0, end), i))
                {
                    yield return fault;
                }

                i = end;
            }
        }
    }
}
