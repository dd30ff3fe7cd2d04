using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Settings;
using HemaSite.Text;
using HemaSite.Text.Encodings;
using HemaSite.Yaml;

namespace HemaSite.Themes;

/// <summary>Reads a theme with its ancestors: a file of the nearer theme wins over the same file of the one it extends.</summary>
public static class ThemeLoader
{
    private const string BuiltIn = "hema";

    /// <summary>The theme of a name, or null with complaints.</summary>
    public static Theme? Load(
        string name, IFileTree site, IReadOnlyList<FileEntry> entries, SiteSettings settings, Complaints complaints)
    {
        if (entries.Any(entry => entry.Kind == FileKind.Link && entry.Path.Value == "themes"))
        {
            complaints.Add(StructureRules.SymbolicLink.In(new(new("themes"), ""), "themes"));
        }

        var layers = Layers(name, site, entries, name == settings.Theme ? settings.ThemePlace : null, complaints);
        if (layers.Count == 0)
        {
            return null;
        }

        var templates = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        var assets = new SortedDictionary<string, ThemeAsset>(StringComparer.Ordinal);
        var aliases = new Dictionary<string, string>();
        var phrases = new PhraseLoader(name, settings, complaints);
        foreach (var layer in Enumerable.Reverse(layers))
        {
            foreach (var entry in layer.Files)
            {
                Add(layer, entry, templates, assets, phrases, complaints);
            }

            AddAliases(layer, ManifestOf(layer, complaints), aliases);
        }

        foreach (var sheet in assets.Values.Where(asset => asset.Path.EndsWith(".css", StringComparison.Ordinal)).ToList())
        {
            assets[sheet.Path] = new(sheet.Path, StyleSheet.WithPublishedNames(sheet.Path, sheet.Bytes, assets));
        }

        return new(name)
        {
            Templates = templates.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Assets = assets.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Aliases = aliases.ToFrozenDictionary(),
            Phrases = phrases.Finish(),
            Glyphs = GlyphsOf(layers),
            Colour = layers.Select(layer => (ManifestOf(layer, complaints)?["colour"] as YamlScalar)?.Value).FirstOrDefault(colour => colour is not null) ?? "#ffffff",
        };
    }

    private static List<ThemeLayer> Layers(
        string name, IFileTree site, IReadOnlyList<FileEntry> entries, SourceSpan? place, Complaints complaints)
    {
        var layers = new List<ThemeLayer>();
        var next = (string?)name;

        // A theme named on the command line stands in no file.
        var named = place ?? new SourceText(FilePath.Root, "").Span(0, 0);
        while (next is not null)
        {
            if (layers.Any(layer => layer.Name == next))
            {
                complaints.Add(SettingsRules.ThemeCircle.At(named, next));
                return [];
            }

            if (ThemeLayer.Find(next, site, entries) is not { } layer)
            {
                complaints.Add(entries.FirstOrDefault(entry => entry.Kind == FileKind.Link && entry.Path.Value == $"themes/{next}") is { Path.IsRoot: false } link
                    ? StructureRules.SymbolicLink.In(new(link.Path, ""), link.Path.Name)
                    : SettingsRules.MissingTheme.At(named, next));
                return [];
            }

            layers.Add(layer);
            ThemeManifest.Check(layer, entries, complaints);
            var extended = ManifestOf(layer, complaints)?["extends"] as YamlScalar;
            (next, named) = (extended?.Value ?? (next == BuiltIn ? null : BuiltIn), extended?.Span ?? named);
        }

        // A site may override single files of the built-in theme in themes/hema: then the built-in one lies below it.
        if (layers[^1].Name == BuiltIn && ThemeLayer.Find(BuiltIn, site, entries, builtInOnly: true) is { } original && layers[^1].Tree == site)
        {
            layers.Add(original);
        }

        return layers;
    }

    private static void Add(
        ThemeLayer layer, FileEntry entry, SortedDictionary<string, ThemeFile> templates,
        SortedDictionary<string, ThemeAsset> assets, PhraseLoader phrases, Complaints complaints)
    {
        var path = entry.Path.RelativeTo(layer.Root);
        if (path.StartsWith("assets/", StringComparison.Ordinal) && !ThemeAsset.IsPublishable(entry.Path))
        {
            complaints.Add(ThemeRules.AssetRefused.In(new(entry.Path, ""), entry.Path.Name));
        }
        else if (path.StartsWith("assets/", StringComparison.Ordinal))
        {
            var name = path["assets/".Length..];
            assets[name] = new(name, SlimText.Of(name, layer.Tree.Read(entry.Path)));
        }
        else if (path.StartsWith("phrases/", StringComparison.Ordinal) && entry.Path.Extension == ".yaml")
        {
            phrases.Add(entry.Path, layer.Tree.Read(entry.Path));
        }
        else if (entry.Path.Extension == ".html")
        {
            AddTemplate(path, entry.Path, layer.Tree.Read(entry.Path), templates, complaints);
        }
    }

    private static void AddTemplate(
        string path, FilePath file, byte[] bytes, SortedDictionary<string, ThemeFile> templates, Complaints complaints)
    {
        var (source, problem) = TextDecoder.Decode(file, bytes);
        if (problem is not null)
        {
            complaints.Add(EncodingRules.Of(problem));
        }
        else if (source.Content.AsSpan().IsWhiteSpace() && path.StartsWith("layouts/", StringComparison.Ordinal))
        {
            complaints.Add(ThemeRules.EmptyTemplate.In(source));
        }
        else if (source.Content.AsSpan().IndexOfAnyInRange('\0', '\b') is >= 0 and var control)
        {
            complaints.Add(ThemeRules.TemplateControl.At(source.Span(control, 1)));
        }
        else
        {
            templates[path] = new(path, source);
        }
    }

    // Of the nearest theme that says what its fonts draw; an empty file switches the check off.
    private static GlyphSet? GlyphsOf(List<ThemeLayer> layers)
    {
        foreach (var layer in layers)
        {
            var path = layer.Root / "glyphs.txt";
            if (layer.Files.Any(file => file.Path == path))
            {
                var (source, _) = TextDecoder.Decode(path, layer.Tree.Read(path));
                return source.Content.AsSpan().IsWhiteSpace() ? null : GlyphSet.Read(source.Content);
            }
        }

        return null;
    }

    internal static YamlMap? ManifestOf(ThemeLayer layer, Complaints complaints)
    {
        var path = layer.Root / "theme.yaml";
        return layer.Files.Any(file => file.Path == path) && TextDecoder.Decode(path, layer.Tree.Read(path)) is { Problem: null, Text: var source }
            ? YamlReader.Read(source, 0, source.Content.Length, YamlLimits.Settings, complaints)
            : null;
    }

    // A theme that has a layout of its own for a template needs no alias, neither its own nor one of the theme below it.
    private static void AddAliases(ThemeLayer layer, YamlMap? manifest, Dictionary<string, string> aliases)
    {
        foreach (var entry in (manifest?["aliases"] as YamlMap)?.Entries ?? [])
        {
            if (entry.Value is YamlScalar layout)
            {
                aliases[entry.Key] = layout.Value;
            }
        }

        foreach (var template in aliases.Keys.Where(template => layer.Files.Any(file => file.Path == layer.Root / $"layouts/{template}.html")).ToList())
        {
            aliases.Remove(template);
        }
    }
}
