using System.Buffers;
using System.Collections.Immutable;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>
/// Reads the YAML that front matter mostly is, a line at a time: keys of Latin letters, one-line values plain or in quotes, lists of
/// such values, maps within maps. It is eight times as fast as the library. At anything else it gives up, and the library reads the
/// block; both say the same about what this one reads (a test compares them on every real file and on thousands of made ones).
/// </summary>
internal sealed class PlainYaml
{
    private static readonly SearchValues<char> KeyLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private static readonly SearchValues<char> NotFirst = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`");

    private readonly SourceText source;
    private readonly YamlLimits limits;
    private readonly int end;
    private int at;
    private int keys;

    private PlainYaml(SourceText source, int start, int length, YamlLimits limits) =>
        (this.source, this.limits, at, end) = (source, limits, start, start + length);

    /// <summary>The map of a stretch that holds no forbidden characters; null where the library is needed.</summary>
    public static YamlMap? Read(SourceText source, int start, int length, YamlLimits limits)
    {
        var text = source.Content.AsSpan(start, length);
        if (text.ContainsAny('\r', '\t', '\uFEFF'))
        {
            return null;
        }

        var reader = new PlainYaml(source, start, length, limits);
        return reader.SkipBlankLines() == 0 && reader.Map(0, 1) is { } map && reader.at == reader.end ? map : null;
    }

    private YamlMap? Map(int indent, int depth)
    {
        if (depth > limits.Depth)
        {
            return null;
        }

        var start = at;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        int next;
        do
        {
            var line = Line();
            var colon = line.IndexOfAnyExcept(KeyLetters);
            if (colon <= 0 || line[colon] != ':' || line[0] == '-' || ++keys > limits.Keys)
            {
                return null;
            }

            var (name, span) = (line[..colon].ToString(), source.Span(at, colon));
            if (Has(entries, name) || Value(line[(colon + 1)..], indent, depth, out next) is not { } node)
            {
                return null;
            }

            entries.Add(new(name, span, node));
        }
        while (next == indent);
        return next < indent ? new(entries.DrainToImmutable(), source.Span(start, at - start)) : null;
    }

    private static bool Has(ImmutableArray<YamlEntry>.Builder entries, string name)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key == name)
            {
                return true;
            }
        }

        return false;
    }

    // The value after a colon; afterwards the reader stands at the first letter of the next line that is not blank.
    private YamlNode? Value(ReadOnlySpan<char> rest, int indent, int depth, out int next)
    {
        next = -1;
        if (rest.IsEmpty)
        {
            // Nothing on the line: what is indented below, or nothing at all, which the library places as it likes.
            NextLine();
            next = SkipBlankLines();
            if (next <= indent)
            {
                return null;
            }

            var inner = next;
            YamlNode? node = at < end && source.Content[at] == '-' ? List(inner) : Map(inner, depth + 1);
            next = at < end ? Column() : -1;
            return next <= indent ? node : null;
        }

        var value = rest[0] == ' ' ? Scalar(rest.TrimStart(' ')) : null;
        NextLine();
        next = SkipBlankLines();
        return next <= indent ? value : null;
    }

    private YamlList? List(int indent)
    {
        var start = at;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        int next;
        do
        {
            var line = Line();
            if (line.Length < 3 || line[0] != '-' || line[1] != ' ' || Scalar(line[1..].TrimStart(' ')) is not { } item)
            {
                return null;
            }

            items.Add(item);
            NextLine();
            next = SkipBlankLines();
        }
        while (next == indent);
        return next < indent ? new(items.DrainToImmutable(), source.Span(start, at - start)) : null;
    }

    // The rest of the line as one value; a blank at the end, a note or anything that could mean more is the library's.
    private YamlScalar? Scalar(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] == ' ')
        {
            return null;
        }

        var span = source.Span(LineEnd() - text.Length, text.Length);
        if (text[0] is '\'' or '"')
        {
            var inner = text.Length > 1 && text[^1] == text[0] ? text[1..^1] : "'";
            return inner.ContainsAny(text[0], '\\') || inner is "'" ? null : new(inner.ToString(), false, span);
        }

        return NotFirst.Contains(text[0]) || text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)
            ? null
            : new(text.ToString(), true, span);
    }

    private ReadOnlySpan<char> Line() => source.Content.AsSpan(at, LineEnd() - at);

    private int LineEnd() => source.Content.AsSpan(at, end - at).IndexOf('\n') is >= 0 and var length ? at + length : end;

    private void NextLine() => at = Math.Min(LineEnd() + 1, end);

    // How far the next line with letters is indented, -1 at the end; the reader then stands at its first letter.
    private int SkipBlankLines()
    {
        while (at < end)
        {
            var line = Line();
            var indent = line.IndexOfAnyExcept(' ');
            if (indent >= 0)
            {
                at += indent;
                return indent;
            }

            NextLine();
        }

        return -1;
    }

    private int Column() => at - 1 - source.Content.LastIndexOf('\n', Math.Max(0, at - 1));
}
