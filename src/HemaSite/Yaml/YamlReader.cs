using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using YamlDotNet.Core;

namespace HemaSite.Yaml;

/// <summary>Reads `key: value` blocks: front matter, settings, phrases, themes. Nothing the library guesses or says reaches anyone.</summary>
public static class YamlReader
{
    /// <summary>
    /// Reads a stretch of a text. Returns null when it cannot be read at all (the complaints say why); after lesser errors the map
    /// holds what could be read, values with forbidden signs as they are written. An empty stretch is an empty map.
    /// </summary>
    public static YamlMap? Read(SourceText source, int start, int length, YamlLimits limits, Complaints complaints)
    {
        if (length > limits.Characters)
        {
            complaints.Add(TooMuch(source, start, length, limits));
            return null;
        }

        var found = new Complaints();
        var text = YamlCharacters.Check(source, start, length, found);
        if (text.Contains('\t', StringComparison.Ordinal))
        {
            TabAfterSpaces(source, start, text, found);
        }

        if (found.IsEmpty && PlainYaml.Read(source, start, length, limits) is { } plain)
        {
            return plain;
        }

        complaints.AddRange(found.InOrder());
        return ReadAny(source, start, length, text, limits, complaints);
    }

    /// <summary>Reads a stretch with the library, whatever it holds.</summary>
    internal static YamlMap? ReadAny(SourceText source, int start, int length, string text, YamlLimits limits, Complaints complaints)
    {
        var builder = new YamlBuilder(source, start, length, limits, complaints);
        try
        {
            return builder.Build(new Parser(new Scanner(new StringReader(text), skipComments: true)));
        }
        catch (YamlException exception)
        {
            Explain(source, start, text, (int)exception.Start.Index, complaints);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The library throws these on unclosed brackets and on impossible \U escapes.
            Explain(source, start, text, builder.LastOffset, complaints);
        }

        return null;
    }

    // The library takes a tab behind spaces for a blank; where the level of a key hangs on it, editors see another one than we do.
    private static void TabAfterSpaces(SourceText source, int start, string text, Complaints complaints)
    {
        var lines = new YamlLines(text);
        var (opensLevel, textBelow) = (false, int.MaxValue);
        for (var (at, end) = (0, 0); at < text.Length; at = lines.NextLine(end))
        {
            end = lines.LineEnd(at);
            var (first, content) = (lines.Skip(at, end, ' '), lines.SkipBlanks(at, end));
            if (content == end || first - at > textBelow)
            {
                continue;
            }

            if (opensLevel && first > at && content > first)
            {
                complaints.Add(YamlRules.Tab.At(source.Span(start + first, content - first)));
            }

            var line = text.AsSpan(at, end - at).TrimEnd();
            opensLevel = line.EndsWith(":");
            textBelow = OpensText(line) ? first - at : int.MaxValue;
        }
    }

    // "key: |", "- >2-": what is indented further is a text, in which a tab is a letter like any other.
    private static bool OpensText(ReadOnlySpan<char> line) => line.TrimEnd("+-0123456789").EndsWith(" |") || line.TrimEnd("+-0123456789").EndsWith(" >");

    private static void Explain(SourceText source, int start, string text, int offset, Complaints complaints)
    {
        for (var i = text.IndexOf('\uFFFD', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\uFFFD', i + 1))
        {
            if (source.Content[start + i] != '\uFFFD')
            {
                // A forbidden character was named already and is the likely reason.
                return;
            }
        }

        var suspects = new YamlSuspects(source, start, text).Find();
        if (suspects.IsEmpty)
        {
            var at = Math.Clamp(offset, 0, text.Length);
            complaints.Add(YamlRules.Unreadable.At(source.Span(start + at, 0)));
        }

        foreach (var suspect in suspects)
        {
            complaints.Add(suspect);
        }
    }

    /// <summary>Too many lines with keys, too many levels in one of them, or else one long line: the complaint points at what an editor would look for.</summary>
    private static Diagnostic TooMuch(SourceText source, int start, int length, YamlLimits limits)
    {
        var (keys, longest, longestAt) = (0, 0, start);
        for (var at = start; at < start + length;)
        {
            var rest = source.Content.AsSpan(at, start + length - at);
            var end = rest.IndexOfAny('\n', '\r');
            var line = end < 0 ? rest : rest[..end];
            if (line.Contains(':') && ++keys > limits.Keys)
            {
                return YamlRules.TooManyKeys.At(source.Span(at, line.Length), Number(limits.Keys));
            }

            if (YamlLines.Deeper(line, limits.Depth) is >= 0 and var deep)
            {
                return YamlRules.TooDeep.At(source.Span(at + deep, 1), Number(limits.Depth));
            }

            (longest, longestAt) = line.Length > longest ? (line.Length, at) : (longest, longestAt);
            at += line.Length + 1;
        }

        return YamlRules.TooLong.At(source.Span(longestAt, 0), Number(length), Number(limits.Characters));
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
