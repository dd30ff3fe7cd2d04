using System.Collections.Immutable;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>Keys and values in the order of the file; no key stands twice.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The entry of a key, or null when the key is not written. Keys are compared letter by letter.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The value of a key, or null when the key is not written.</summary>
    public YamlNode? this[string key] => Find(key)?.Value;

    /// <summary>This map with the entries of another for keys that it lacks, maps within maps likewise; every entry keeps its own place.</summary>
    public YamlMap Over(YamlMap defaults)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(Entries.Length + defaults.Entries.Length);
        foreach (var entry in Entries)
        {
            entries.Add(entry.Value is YamlMap inner && defaults[entry.Key] is YamlMap below
                ? entry with { Value = inner.Over(below) }
                : entry);
        }

        entries.AddRange(defaults.Entries.Where(entry => Find(entry.Key) is null));
        return this with { Entries = entries.ToImmutable() };
    }
}
