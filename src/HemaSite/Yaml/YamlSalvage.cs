using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>Reads what is left of a block that cannot be read as a whole, so that its other values are judged in the same run.</summary>
public static class YamlSalvage
{
    private const int Rounds = 20;

    /// <summary>The entries of the first level without those that an error points at; null when nothing can be made of the rest either.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the block begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="limits">The bounds of the block.</param>
    /// <param name="complaints">What is known to be wrong; what comes to light now is added.</param>
    public static YamlMap? Read(SourceText source, int start, int length, YamlLimits limits, Complaints complaints)
    {
        if (length > limits.Characters || complaints.InOrder().Any(item => item.Rule == YamlRules.TooManyKeys))
        {
            return null;
        }

        var text = YamlCharacters.Check(source, start, length, new()).ToCharArray();
        var round = complaints;
        for (var i = 0; i < Rounds && Blank(text, start, round); i++)
        {
            round = new();
            var map = YamlReader.ReadAny(source, start, length, new(text), limits, round);
            complaints.AddRange(round.InOrder());
            if (map is not null)
            {
                return map;
            }
        }

        return null;
    }

    // An entry is a line without indentation and what is indented below it. False when there is nothing to take out.
    private static bool Blank(char[] text, int start, Complaints round)
    {
        var blanked = false;
        foreach (var complaint in round.InOrder().Where(item => item.Severity == Severity.Error))
        {
            var at = complaint.Span.Start - start;
            if (at < 0 || at > text.Length || text.Length == 0)
            {
                continue;
            }

            // What is found at the very end is about the last line.
            var from = LineAt(text, Math.Min(at, text.Length - 1));
            while (from > 0 && text[from] is ' ' or '\t' or '\n' or '\r')
            {
                from = LineAt(text, from - 1);
            }

            var to = from;
            do
            {
                to = Array.IndexOf(text, '\n', to) is >= 0 and var end ? end + 1 : text.Length;
            }
            while (to < text.Length && text[to] is ' ' or '\t' or '\n' or '\r');

            for (var i = from; i < to; i++)
            {
                blanked |= !char.IsWhiteSpace(text[i]);
                text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
            }
        }

        return blanked;
    }

    private static int LineAt(char[] text, int at) => at == 0 ? 0 : Array.LastIndexOf(text, '\n', at - 1) + 1;
}
