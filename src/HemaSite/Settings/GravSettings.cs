using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Yaml;

namespace HemaSite.Settings;

/// <summary>Reads a Grav user folder's own configuration, as it stands: config/system.yaml, config/site*.yaml, languages/*.yaml.</summary>
internal static class GravSettings
{
    /// <summary>The settings of the folder.</summary>
    public static SiteSettings Read(IFileTree tree, IReadOnlyList<FileEntry> entries, Complaints complaints)
    {
        var empty = new YamlMap([], new(new(new("config"), ""), 0, 0));
        var systemMap = SettingsFile.Read(tree, entries, new("config/system.yaml"), complaints) ?? empty;
        var siteMap = SettingsFile.Read(tree, entries, new("config/site.yaml"), complaints) ?? empty;
        var (system, site) = (new SettingsSection(systemMap, complaints), new SettingsSection(siteMap, complaints));
        var settings = SystemOf(system, new SiteSettings { IsGrav = true, ContentRoot = new("pages") });
        if (system.Section("pages")?.Text("theme") is { } theme)
        {
            system.Section("pages")!.Complain(SettingsRules.GravTheme, "theme", theme, settings.Theme);
        }

        var phrases = settings.Languages.ToFrozenDictionary(
            language => language.Code,
            language => Flatten(SettingsFile.Read(tree, entries, new($"languages/{language.Code}.yaml"), complaints)));
        return SettingsReader.Own(site, settings) with
        {
            Titles = Titles(tree, entries, settings, site, phrases, complaints),
            Summary = SummaryOf(site.Section("summary"), settings.Summary),
            Taxonomies = site.Names("taxonomies") ?? settings.Taxonomies,
            Redirects = site.Redirects("routes").SetItems(site.Redirects("redirects")),
            Phrases = phrases,
            BaseUrl = site.Text("base_url") is null ? GravUrlOf(system) : SettingsReader.BaseUrlOf(site),
        };
    }

    // Grav takes a path here too; an address without a host says nothing new to us.
    private static BaseUrl GravUrlOf(SettingsSection system) =>
        system.Text("custom_base_url") is { } url ? BaseUrl.Parse(url) ?? BaseUrl.None : BaseUrl.None;

    private static SiteSettings SystemOf(SettingsSection system, SiteSettings settings)
    {
        var languages = system.Section("languages");
        var codes = languages?.List("supported");
        var supported = languages is null ? null : SettingsLanguages.Read(languages, codes);
        if (supported is { } all && languages?.Text("default_lang") is { Length: > 0 } first && all.All(language => language.Code != first))
        {
            languages.Complain(SettingsRules.WrongSetting, "default_lang", "languages.default_lang", first, string.Join(", ", all.Select(language => language.Code)));
        }

        var zone = system.Text("timezone") is { Length: > 0 } ? SettingsReader.ZoneOf(system) : null;
        return settings with
        {
            Languages = DefaultFirst(supported ?? settings.Languages, languages?.Text("default_lang")),
            LanguagePlaces = codes ?? [],
            Zone = zone ?? settings.Zone,
            Home = SettingsReader.HomeOf(system.Section("home"), "alias") ?? settings.Home,
            HomePlace = system.Section("home")?.PlaceOf("alias"),
            Twig = system.Section("pages")?.Section("process")?.Flag("twig") ?? settings.Twig,
            ListSize = system.Section("pages")?.Section("list")?.Number("count", 1, 1000) ?? settings.ListSize,
        };
    }

    private static ImmutableArray<Languages.Language> DefaultFirst(ImmutableArray<Languages.Language> languages, string? code) =>
        [.. languages.OrderBy(language => language.Code == code ? 0 : 1)];

    private static SummaryDefaults SummaryOf(SettingsSection? summary, SummaryDefaults defaults) => summary is null
        ? defaults
        : new(
            summary.Flag("enabled") ?? defaults.IsEnabled,
            summary.Text("delimiter") ?? defaults.Delimiter,
            summary.Number("size", 1, 100_000) ?? defaults.Size);

    private static ImmutableSortedDictionary<string, string> Titles(
        IFileTree tree, IReadOnlyList<FileEntry> entries, SiteSettings settings, SettingsSection site,
        FrozenDictionary<string, FrozenDictionary<string, string>> phrases, Complaints complaints)
    {
        var titles = ImmutableSortedDictionary.CreateBuilder<string, string>();
        foreach (var code in settings.Languages.Select(language => language.Code))
        {
            var own = SettingsFile.Read(tree, entries, new($"config/site.{code}.yaml"), complaints);
            var title = (own?["title"] as YamlScalar)?.Value ?? phrases[code].GetValueOrDefault("SITE_TITLE") ?? site.Text("title");
            if (title is not null)
            {
                titles[code] = title.Trim();
            }
        }

        return titles.ToImmutable();
    }

    private static FrozenDictionary<string, string> Flatten(YamlMap? map)
    {
        var flat = new Dictionary<string, string>();
        Collect(map, "", flat);
        return flat.ToFrozenDictionary();
    }

    private static void Collect(YamlMap? map, string prefix, Dictionary<string, string> flat)
    {
        foreach (var entry in map?.Entries ?? [])
        {
            if (entry.Value is YamlMap inner)
            {
                Collect(inner, $"{prefix}{entry.Key}.", flat);
            }
            else if (entry.Value is YamlScalar scalar)
            {
                flat[prefix + entry.Key] = scalar.Value;
            }
        }
    }
}
