using System.Collections.Immutable;
using System.Globalization;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>Takes typed values out of a map, complaining in our own words, and remembers which keys were asked for.</summary>
public sealed class YamlFields(YamlMap map, string prefix, Complaints complaints)
{
    private readonly bool[] asked = new bool[map.Entries.Length];

    /// <summary>The map that is read.</summary>
    public YamlMap Map { get; } = map;

    /// <summary>How a key is called in complaints, with the keys above it: routes.default.</summary>
    public string NameOf(string key) => prefix + key;

    /// <summary>Any value as it is, or null when the key is not written.</summary>
    public YamlNode? Node(string key)
    {
        for (var i = 0; i < asked.Length; i++)
        {
            if (string.Equals(Map.Entries[i].Key, key, StringComparison.Ordinal))
            {
                asked[i] = true;
                return Map.Entries[i].Value;
            }
        }

        return null;
    }

    /// <summary>A text, or null when it is not written or written as nothing (key:, ~, null).</summary>
    public Located<string>? Text(string key) => Scalar(key) is { IsNull: false } scalar ? new(scalar.Value, scalar.Span) : null;

    /// <summary>A text without outer blanks that must stand in one line.</summary>
    public Located<string>? Line(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        var value = text.Value.Trim();
        if (value.AsSpan().ContainsAny('\n', '\r', '\t'))
        {
            complaints.Add(YamlRules.NotOneLine.At(text.Span, NameOf(key)));
            return null;
        }

        return text with { Value = value };
    }

    /// <summary>Yes or no: true/false, yes/no, on/off, 1/0 in any case, quoted or not.</summary>
    public bool? Flag(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        switch (text.Value.Trim().ToLowerInvariant())
        {
            case "true" or "yes" or "on" or "1":
                return true;
            case "false" or "no" or "off" or "0":
                return false;
            default:
                complaints.Add(YamlRules.NotFlag.At(text.Span, NameOf(key), text.Value));
                return null;
        }
    }

    /// <summary>A whole number in decimal digits, with an optional minus.</summary>
    public Located<int>? Number(string key, int least = int.MinValue)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return new(number, text.Span);
        }

        complaints.Add(YamlRules.NotNumber.At(text.Span, NameOf(key), text.Value));
        return null;
    }

    /// <summary>A list of one-line texts; one text counts as a list of one. Empty items are left out. Null when not written.</summary>
    public ImmutableArray<Located<string>>? Texts(string key)
    {
        var node = Node(key);
        return node is null or YamlScalar { IsNull: true } ? null : TextsOf(node, NameOf(key));
    }

    /// <summary>As <see cref="Texts"/>, but one text is split at its commas, as Grav writes media_order.</summary>
    public ImmutableArray<Located<string>>? CommaTexts(string key)
    {
        var texts = Texts(key);
        return texts is { } one && Map[key] is YamlScalar ? [.. one.SelectMany(SplitAtCommas)] : texts;
    }

    /// <summary>The lines under a key, or null when there are none.</summary>
    public YamlFields? Fields(string key)
    {
        switch (Node(key))
        {
            case YamlMap inner:
                return new(inner, NameOf(key) + ".", complaints);
            case null or YamlScalar { IsNull: true }:
                return null;
            case var other:
                complaints.Add(YamlRules.NotMap.At(other.Span, NameOf(key)));
                return null;
        }
    }

    /// <summary>The entries that nobody has asked for.</summary>
    public IEnumerable<YamlEntry> Rest() => Map.Entries.Where((_, number) => !asked[number]);

    private YamlScalar? Scalar(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar;
            case var other:
                complaints.Add(YamlRules.NotText.At(other.Span, NameOf(key)));
                return null;
        }
    }

    private ImmutableArray<Located<string>>? TextsOf(YamlNode node, string name)
    {
        var items = node is YamlList list ? list.Items : [node];
        var texts = ImmutableArray.CreateBuilder<Located<string>>(items.Length);
        foreach (var item in items)
        {
            if (item is not YamlScalar scalar || scalar.Value.AsSpan().Trim().ContainsAny('\n', '\r', '\t'))
            {
                complaints.Add(YamlRules.NotList.At(item.Span, name));
                return null;
            }

            if (!scalar.IsNull && scalar.Value.Trim() is { Length: > 0 } value)
            {
                texts.Add(new(value, scalar.Span));
            }
        }

        return texts.DrainToImmutable();
    }

    private static IEnumerable<Located<string>> SplitAtCommas(Located<string> text)
    {
        foreach (var part in text.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // The part's own place, as long as no escape in quotes stands in the way.
            var at = text.Span.Text.IndexOf(part, StringComparison.Ordinal);
            yield return new(part, at < 0 ? text.Span : text.Span.Source.Span(text.Span.Start + at, part.Length));
        }
    }
}
