using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Settings;

/// <summary>One level of a settings file: typed reading of its keys, with a complaint where a value does not fit.</summary>
internal sealed class SettingsSection(YamlMap map, Complaints complaints)
{
    /// <summary>Complains about every key that is not known, with the nearest that is; tells whether it had to.</summary>
    public bool Expect(params string[] known)
    {
        var complained = false;
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key))
            {
                complaints.Add(SettingsRules.UnknownSetting.At(entry.KeySpan, entry.Key, string.Join(", ", known), NearestName.Find(entry.Key, known) ?? ""));
                complained = true;
            }
        }

        return complained;
    }

    /// <summary>The section under a key; null when absent, after a complaint also when it is something else.</summary>
    public SettingsSection? Section(string key) => map[key] switch
    {
        null or YamlScalar { IsNull: true } => null,
        YamlMap inner => new(inner, complaints),
        var other => Wrong<SettingsSection>(key, other, $"{key}: {{ … }}"),
    };

    /// <summary>Where the value of a key stands; null when absent.</summary>
    public SourceSpan? PlaceOf(string key) => map[key]?.Span;

    /// <summary>The map under a key as it was read; null when absent.</summary>
    public YamlMap? Map(string key) => map[key] as YamlMap;

    /// <summary>The text under a key; null when absent or empty.</summary>
    public string? Text(string key) => map[key] switch
    {
        null or YamlScalar { IsNull: true } => null,
        YamlScalar scalar => scalar.Value,
        var other => Wrong<string>(key, other, $"{key}: …"),
    };

    /// <summary>The value under a key as one of several words.</summary>
    public T? Choice<T>(string key, params (string Word, T Value)[] choices) where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        foreach (var (word, value) in choices)
        {
            if (word == text)
            {
                return value;
            }
        }

        Complain(key, text, string.Join(", ", choices.Select(choice => choice.Word)));
        return null;
    }

    /// <summary>One of several words.</summary>
    public string? Word(string key, params string[] words) =>
        Choice(key, [.. words.Select((word, place) => (word, place))]) is { } place ? words[place] : null;

    /// <summary>A whole number between two bounds.</summary>
    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Complain(key, text, $"{least}–{most}");
        return null;
    }

    /// <summary>Whole numbers between two bounds, sorted, each once; null when absent, empty or wrong.</summary>
    public ImmutableArray<int>? Numbers(string key, int least, int most)
    {
        var numbers = new SortedSet<int>();
        foreach (var text in List(key) ?? [])
        {
            if (!int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
            {
                Complain(key, text, $"{least}–{most}");
                return null;
            }

            numbers.Add(number);
        }

        return numbers.Count == 0 ? null : [.. numbers];
    }

    /// <summary>Yes or no.</summary>
    public bool? Flag(string key) => Choice(key, ("true", true), ("false", false), ("yes", true), ("no", false), ("on", true), ("off", false));

    /// <summary>The texts of a list, each with its place; a single text counts as a list of one.</summary>
    public ImmutableArray<Located<string>>? List(string key) => map[key] switch
    {
        null or YamlScalar { IsNull: true } => null,
        YamlScalar scalar => [new(scalar.Value, scalar.Span)],
        YamlList list when list.Items.All(item => item is YamlScalar) =>
            [.. list.Items.OfType<YamlScalar>().Select(item => new Located<string>(item.Value, item.Span))],
        var other => Wrong<ImmutableArray<Located<string>>?>(key, other, $"{key}: [ …, … ]"),
    };

    /// <summary>The keys and texts of a map.</summary>
    public ImmutableSortedDictionary<string, string> Pairs(string key) =>
        Places(key).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Text.Value, StringComparer.Ordinal);

    /// <summary>Old addresses and where they lead; one that leads nowhere is complained about.</summary>
    public ImmutableSortedDictionary<string, (SourceSpan Place, Located<string> Text)> Redirects(string key) => Places(key, "/news/new");

    /// <summary>The names of a list that may be parts of addresses: letters first, no signs but hyphens. "page" is one that lists need themselves.</summary>
    public ImmutableArray<string>? Names(string key)
    {
        if (List(key) is not { } names)
        {
            return null;
        }

        foreach (var name in names.Where(name => !IsName(name.Value)))
        {
            Complain(key, name, "category, tag");
        }

        return [.. names.Select(name => name.Value)];
    }

    private static bool IsName(string name) =>
        name is not ([] or "page") && char.IsLetter(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_');

    /// <summary>The names of hosts in a list. They go into headers of web servers, so no other signs may stand in them.</summary>
    public ImmutableArray<string>? Hosts(string key)
    {
        if (List(key) is not { } hosts)
        {
            return null;
        }

        foreach (var host in hosts.Where(host => !IsHost(host.Value)))
        {
            Complain(key, host, "example.kz");
        }

        return [.. hosts.Select(host => host.Value)];
    }

    private static bool IsHost(string host) =>
        host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) == UriHostNameType.Dns && Ascii.IsValid(host);

    /// <summary>Complains about the value of a key.</summary>
    public void Complain(string key, string value, string expected) =>
        complaints.Add(SettingsRules.WrongSetting.At((map[key] ?? map).Span, key, value, expected));

    /// <summary>Complains about one value of a list.</summary>
    public void Complain(string key, Located<string> value, string expected) =>
        complaints.Add(SettingsRules.WrongSetting.At(value.Span, key, value.Value, expected));

    /// <summary>Adds a complaint of another rule about one value of a list.</summary>
    public void Complain(Rule rule, Located<string> value, params ImmutableArray<string> arguments) =>
        complaints.Add(rule.At(value.Span, [value.Value, .. arguments]));

    /// <summary>Adds a complaint of another rule about a key.</summary>
    public void Complain(Rule rule, string key, params ImmutableArray<string> arguments) =>
        complaints.Add(rule.At((map[key] ?? map).Span, arguments));

    /// <summary>Adds a complaint of another rule about a key itself, whatever its value.</summary>
    public void ComplainOfKey(Rule rule, string key, params ImmutableArray<string> arguments) =>
        complaints.Add(rule.At((map.Find(key)?.KeySpan ?? map.Span), arguments));

    // With the places of both. An example is given where no text may be missing.
    private ImmutableSortedDictionary<string, (SourceSpan Place, Located<string> Text)> Places(string key, string? example = null)
    {
        var pairs = ImmutableSortedDictionary.CreateBuilder<string, (SourceSpan Place, Located<string> Text)>(StringComparer.Ordinal);
        if (Section(key) is { } section)
        {
            foreach (var entry in Map(key)!.Entries)
            {
                if (section.Text(entry.Key) is { } text)
                {
                    pairs[entry.Key] = (entry.KeySpan, new(text, entry.Value.Span));
                }
                else if (example is not null && entry.Value is YamlScalar { IsNull: true })
                {
                    section.Complain(entry.Key, "", example);
                }
            }
        }

        return pairs.ToImmutable();
    }

    private T? Wrong<T>(string key, YamlNode node, string expected)
    {
        complaints.Add(SettingsRules.WrongShape.At(node.Span, key, expected));
        return default;
    }
}
