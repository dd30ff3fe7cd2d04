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

    /// <summary>This map with the keys of another under it: they serve where this one is silent.</summary>
    public YamlMap Over(YamlMap? under) => under is null
        ? this
        : this with { Entries = [.. Entries, .. under.Entries.Where(entry => Find(entry.Key) is null)] };

    /// <summary>The value of a key, or null when the key is not written.</summary>
    public YamlNode? this[string key] => Find(key)?.Value;
}
