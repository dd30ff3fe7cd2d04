using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>Looks at a value that the parser has accepted for what was lost or smuggled on the way.</summary>
internal static class YamlValueChecks
{
    /// <summary>Escapes can make characters that the text of the file does not hold; after a complaint the value comes back without what no page may hold.</summary>
    public static string Characters(string value, string name, SourceSpan span, Complaints complaints)
    {
        var half = YamlCharacters.LoneSurrogate(value);
        if (half >= 0)
        {
            complaints.Add(YamlRules.Surrogate.At(span, YamlCharacters.Name(value[half])));
            return string.Concat(value.EnumerateRunes().Select(rune => rune.ToString()));
        }

        foreach (var letter in value)
        {
            if (YamlCharacters.IsControl(letter))
            {
                complaints.Add(YamlRules.ControlInValue.At(span, name, YamlCharacters.Name(letter)));
                return string.Concat(value.Select(each => YamlCharacters.IsControl(each) ? '\uFFFD' : each));
            }

            if (YamlCharacters.IsBidi(letter) && !span.Source.Content.AsSpan(span.Start, span.Length).Contains(letter))
            {
                complaints.Add(YamlRules.Bidi.At(span, YamlCharacters.Name(letter)));
                return value;
            }
        }

        return value;
    }

    /// <summary>Warns when a hash cuts an unquoted value, the silent loss editors fall for most.</summary>
    public static void LostAfterHash(SourceSpan span, int end, YamlLimits limits, Complaints complaints)
    {
        var source = span.Source;
        var at = span.Start + span.Length;
        while (at < end && source.Content[at] is ' ' or '\t')
        {
            at++;
        }

        if (at >= end || source.Content[at] != '#' || (!limits.IsProse && (at + 1 == end || char.IsWhiteSpace(source.Content[at + 1]))))
        {
            return;
        }

        var rest = source.Content.AsSpan(at, end - at);
        var lineEnd = rest.IndexOfAny('\n', '\r');
        var lost = lineEnd < 0 ? rest : rest[..lineEnd];
        complaints.Add(YamlRules.HashCut.At(source.Span(at, lost.Length), lost.TrimEnd().ToString()));
    }

    /// <summary>Where a key without a name stands: the library places it at the start of its map, an editor looks for the line with the bare colon.</summary>
    public static SourceSpan KeyPlace(SourceSpan span, int end)
    {
        var text = span.Source.Content;
        var atLineStart = true;
        for (var i = span.Start; span.Length == 0 && i < end; i++)
        {
            if (atLineStart && text[i] == ':')
            {
                return span.Source.Span(i, 1);
            }

            atLineStart = text[i] is '\n' or '\r' || (atLineStart && text[i] is (' ' or '\t'));
        }

        return span;
    }
}
