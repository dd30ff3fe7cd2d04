using System.Collections.Immutable;
using System.Globalization;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HemaSite.Yaml;

/// <summary>Turns parser events into our own tree, refusing everything that a press officer never needs.</summary>
internal sealed class YamlBuilder(SourceText source, int start, int length, YamlLimits limits, Complaints complaints)
{
    private int keys;
    private bool stopped;

    /// <summary>Where the parser was last heard of, from the start of the block.</summary>
    public int LastOffset { get; private set; }

    /// <summary>The root map; null after an error that makes the rest unreadable. Events are pulled one by one, so that a bomb is never unfolded.</summary>
    public YamlMap? Build(Parser parser)
    {
        YamlNode? root = null;
        while (!stopped && Next(parser) is { } step)
        {
            if (step is DocumentStart && root is not null)
            {
                complaints.Add(YamlRules.SecondDocument.At(Span(step)));
                return root as YamlMap;
            }

            if (IsNode(step))
            {
                root = Node(parser, step, "", 1);
            }
        }

        return stopped ? null : root switch
        {
            null => new([], source.Span(start, length)),
            YamlScalar { IsNull: true } => new([], root.Span),
            YamlMap map => map,
            _ => NotAMapping(root),
        };
    }

    private YamlMap? NotAMapping(YamlNode root)
    {
        complaints.Add(YamlRules.NotAMapping.At(source.Span(root.Span.Start, 0)));
        return null;
    }

    private YamlNode? Node(Parser parser, ParsingEvent step, string name, int depth)
    {
        if (step is AnchorAlias)
        {
            complaints.Add(YamlRules.Alias.At(Span(step), Literal(step)));
            return new YamlScalar(Literal(step), true, Span(step));
        }

        if (step is Scalar scalar)
        {
            return ScalarNode(scalar, name);
        }

        if (depth > limits.Depth)
        {
            return Stop(YamlRules.TooDeep.At(Span(step), Number(limits.Depth)));
        }

        CheckProperties((NodeEvent)step);
        return step is MappingStart ? Map(parser, step, depth) : List(parser, step, name, depth);
    }

    private YamlMap? Map(Parser parser, ParsingEvent opening, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (Next(parser) is { } step && IsNode(step))
        {
            if (++keys > limits.Keys)
            {
                Stop(YamlRules.TooManyKeys.At(Span(step), Number(limits.Keys)));
                return null;
            }

            var name = Key(step);
            if (name is null)
            {
                Node(parser, step, "", depth + 1);
            }

            if (stopped || Next(parser) is not { } value || Value(parser, value, step, name, depth) is not { } node)
            {
                return null;
            }

            if (name is not null && IsNew(seen, name, Span(step)))
            {
                entries.Add(new(name, Span(step), node));
            }
        }

        return new(entries.ToImmutable(), Between(opening));
    }

    private YamlNode? Value(Parser parser, ParsingEvent value, ParsingEvent key, string? name, int depth)
    {
        if (IsNode(value))
        {
            return Node(parser, value, name ?? "", depth + 1);
        }

        // The library ends a map after a line that is only a colon and a word; without a name the key was complained about above.
        stopped = true;
        return name is null ? null : Stop(YamlRules.Unreadable.At(Span(key)));
    }

    private YamlList? List(Parser parser, ParsingEvent opening, string name, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next(parser) is { } step && IsNode(step))
        {
            if (Node(parser, step, name, depth + 1) is not { } node)
            {
                return null;
            }

            items.Add(node);
        }

        return new(items.ToImmutable(), Between(opening));
    }

    /// <summary>The name of a key without invisible characters, or null when it is no key we accept.</summary>
    private string? Key(ParsingEvent step)
    {
        if (step is not Scalar key || (key.Style == ScalarStyle.Plain && key.Value is "" or "<<"))
        {
            var rule = step is Scalar { Value: "<<" } ? YamlRules.MergeKey : YamlRules.ComplexKey;
            complaints.Add(rule.At(step is Scalar ? YamlValueChecks.KeyPlace(Span(step), start + length) : Span(step)));
            return null;
        }

        CheckProperties(key);
        var unseen = key.Value.FirstOrDefault(YamlCharacters.IsInvisible);
        if (unseen == '\0')
        {
            return key.Value;
        }

        var name = string.Concat(key.Value.Where(letter => !YamlCharacters.IsInvisible(letter))).Trim();
        complaints.Add(YamlRules.InvisibleInKey.At(Span(step), YamlCharacters.Name(unseen), name));
        return name;
    }

    private bool IsNew(Dictionary<string, SourceSpan> seen, string name, SourceSpan span)
    {
        if (seen.TryAdd(name, span))
        {
            return true;
        }

        complaints.Add(YamlRules.DuplicateKey.At(span, name, Number(seen[name].Position.Line)));
        return false;
    }

    private YamlScalar ScalarNode(Scalar scalar, string name)
    {
        var span = Span(scalar);
        var plain = scalar.Style == ScalarStyle.Plain;
        if (!scalar.Tag.IsEmpty || !scalar.Anchor.IsEmpty)
        {
            var rule = !scalar.Tag.IsEmpty ? YamlRules.Tag : plain && limits.IsProse ? YamlRules.AmpersandStart : YamlRules.Anchor;
            complaints.Add(rule.At(span, Literal(scalar)));
            return new(Literal(scalar), true, span);
        }

        if (plain)
        {
            YamlValueChecks.LostAfterHash(span, start + length, limits, complaints);
        }

        return new(YamlValueChecks.Characters(scalar.Value, name, span, complaints), plain, span);
    }

    private void CheckProperties(NodeEvent step)
    {
        if (!step.Tag.IsEmpty)
        {
            complaints.Add(YamlRules.Tag.At(Span(step), Literal(step)));
        }
        else if (!step.Anchor.IsEmpty)
        {
            complaints.Add(YamlRules.Anchor.At(Span(step)));
        }
    }

    private YamlNode? Stop(Diagnostic reason)
    {
        complaints.Add(reason);
        stopped = true;
        return null;
    }

    private ParsingEvent? Next(Parser parser)
    {
        if (!parser.MoveNext())
        {
            return null;
        }

        LastOffset = (int)parser.Current!.Start.Index;
        return parser.Current;
    }

    private SourceSpan Span(ParsingEvent step) => source.Span(start + (int)step.Start.Index, (int)(step.End.Index - step.Start.Index));

    private static bool IsNode(ParsingEvent step) => step is NodeEvent or AnchorAlias;

    private SourceSpan Between(ParsingEvent opening) =>
        source.Span(start + (int)opening.Start.Index, Math.Max(0, LastOffset - (int)opening.Start.Index));

    private string Literal(ParsingEvent step) => Span(step).Text.TrimEnd().ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
