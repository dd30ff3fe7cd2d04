using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Text.Encodings;
using HemaSite.Yaml;

namespace HemaSite.Content;

/// <summary>The site's own data, from its data/ folder: YAML files for templates, price lists as HTML for pages that ask for one.</summary>
public sealed record SiteData
{
    /// <summary>What each data/NAME.yaml says, by NAME.</summary>
    public required ImmutableSortedDictionary<string, YamlNode> Values { get; init; }

    private FrozenDictionary<string, string> PriceLists { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The HTML in data/pricelist/{city}.{language}.html, or null when there is none.</summary>
    public string? PriceList(string city, string language) => PriceLists.GetValueOrDefault($"{city}.{language}");

    /// <summary>Reads the folder; files that are not UTF-8 are passed over.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static SiteData Read(IFileTree tree, IReadOnlyList<FileEntry> entries, Complaints complaints)
    {
        var (data, lists) = (new FilePath("data"), new FilePath("data/pricelist"));
        var values = ImmutableSortedDictionary.CreateBuilder<string, YamlNode>(StringComparer.Ordinal);
        var prices = new Dictionary<string, string>();
        foreach (var entry in entries.Where(entry => entry.Kind == FileKind.Regular && entry.Path.IsUnder(data)))
        {
            var name = entry.Path.Name[..^entry.Path.Extension.Length];
            if (entry.Path.Extension == ".html" && entry.Path.Parent == lists && Decode(tree, entry.Path) is { } list)
            {
                prices[name] = list.Content;
            }
            else if (entry.Path.Extension == ".yaml" && entry.Path.Parent == data && Decode(tree, entry.Path) is { } text
                && YamlReader.Read(text, 0, text.Content.Length, YamlLimits.Settings, complaints) is { } map)
            {
                values[name] = map;
            }
        }

        return new() { Values = values.ToImmutable(), PriceLists = prices.ToFrozenDictionary() };
    }

    private static Text.SourceText? Decode(IFileTree tree, FilePath path) =>
        TextDecoder.Decode(path, tree.Read(path)) is { Problem: null, Text: var text } ? text : null;
}
