using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Settings;

namespace HemaSite.Themes;

/// <summary>Looks over a theme before it is used: the keys of its theme.yaml, and links in its folder.</summary>
internal static class ThemeManifest
{
    private const string Model = "1";

    /// <summary>Complains about keys that do nothing, a model of the future, and symbolic links.</summary>
    public static void Check(ThemeLayer layer, IReadOnlyList<FileEntry> entries, Complaints complaints)
    {
        foreach (var entry in entries.Where(entry => entry.Kind is FileKind.Link or FileKind.Special && entry.Path.IsUnder(layer.Root)))
        {
            var rule = entry.Kind == FileKind.Link ? StructureRules.SymbolicLink : StructureRules.NotRegularFile;
            complaints.Add(rule.In(new(entry.Path, ""), entry.Path.Name));
        }

        if (ThemeLoader.ManifestOf(layer, new()) is { } map)
        {
            var section = new SettingsSection(map, complaints);
            section.Expect("name", "model", "extends", "aliases", "colour");
            if (section.Text("model") is { } model && model != Model)
            {
                section.Complain("model", model, Model);
            }
        }
    }
}
