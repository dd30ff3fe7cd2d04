using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text.Encodings;
using HemaSite.Yaml;

namespace HemaSite.Settings;

/// <summary>Opens a YAML file of settings.</summary>
internal static class SettingsFile
{
    /// <summary>
    /// The map of the site's own settings. Where they are absent, files that were meant to be them are told: Site.yaml is site.yaml on Windows and on
    /// macOS and another file here, and without a word the site would have no name, no address and no languages.
    /// </summary>
    public static YamlMap? ReadSite(IFileTree tree, IReadOnlyList<FileEntry> entries, FilePath path, Complaints complaints)
    {
        if (entries.Any(entry => entry.Path == path || entry.Path == path.Parent))
        {
            return Read(tree, entries, path, complaints);
        }

        foreach (var entry in entries.Where(entry => entry.Path.Parent == path.Parent || entry.Path.Parent.IsRoot))
        {
            if (entry.Path.Name.ToLowerInvariant() is "site.yaml" or "site.yml")
            {
                complaints.Add(SettingsRules.SettingsElsewhere.In(new(entry.Path, ""), entry.Path.Value));
            }
        }

        return null;
    }

    /// <summary>The map in the file; null when the file is absent, empty or broken (then a complaint says so).</summary>
    public static YamlMap? Read(IFileTree tree, IReadOnlyList<FileEntry> entries, FilePath path, Complaints complaints)
    {
        if (entries.FirstOrDefault(entry => entry.Path == path || (entry.Path == path.Parent && entry.Kind == FileKind.Link)) is not { Path.IsRoot: false } found)
        {
            return null;
        }

        path = found.Path;

        if (found.Kind != FileKind.Regular)
        {
            // Defaults in place of settings that somebody wrote would be a silent loss.
            complaints.Add((found.Kind == FileKind.Link ? StructureRules.SymbolicLink : StructureRules.NotRegularFile).In(new(path, ""), path.Name));
            complaints.Add(SettingsRules.BrokenSettings.In(new(path, "")));
            return null;
        }

        var (source, problem) = TextDecoder.Decode(path, tree.Read(path));
        if (problem is not null)
        {
            complaints.Add(EncodingRules.Of(problem));
            complaints.Add(SettingsRules.UnreadableSettings.In(source));
            return null;
        }

        if (source.Content.AsSpan().IsWhiteSpace())
        {
            return null;
        }

        var map = YamlReader.Read(source, 0, source.Content.Length, YamlLimits.Settings, complaints);
        if (map is null)
        {
            complaints.Add(SettingsRules.BrokenSettings.In(source));
        }

        return map;
    }
}
