using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Pictures.Plans;
using HemaSite.Settings.Outputs;
using NodaTime;

namespace HemaSite.Settings;

/// <summary>Reads content/site.yaml of a HemaSite folder.</summary>
public static class SettingsReader
{
    private static readonly string[] Keys =
    [
        "title", "base_url", "languages", "timezone", "theme", "home", "summary", "lists", "taxonomies", "untranslated",
        "scheduling", "repository", "frames", "redirects", "severity", "messages", "typography", "organization", "outputs", "publish", "pictures",
    ];

    /// <summary>The settings of the site in a tree; defaults where the file is silent or absent.</summary>
    /// <returns>Null when the folder holds no site or the settings cannot be used.</returns>
    public static SiteSettings? Read(IFileTree tree, IReadOnlyList<FileEntry> entries, Complaints complaints)
    {
        var content = new FilePath("content");
        if (entries.Any(entry => entry.Path.IsUnder(content)))
        {
            var map = SettingsFile.ReadSite(tree, entries, content / "site.yaml", complaints);
            var settings = map is null ? new() : FromMap(new(map, complaints));
            return settings with { Terms = new VocabularyReader(settings, complaints).Read(tree, entries, content / "terms.yaml") };
        }

        if (entries.Any(entry => entry.Path.IsUnder(new("pages"))))
        {
            var settings = GravSettings.Read(tree, entries, complaints);
            settings = settings with { Targets = settings.Targets.SetItems(TargetReader.InGrav(tree, entries, complaints)) };
            return settings with { Terms = new VocabularyReader(settings, complaints).Read(tree, entries, new("config/terms.yaml")) };
        }

        complaints.Add(entries.FirstOrDefault(entry => entry.Kind == FileKind.Link && entry.Path.Value is "content" or "pages") is { Path.IsRoot: false } link
            ? StructureRules.SymbolicLink.In(new(link.Path, ""), link.Path.Name)
            : SettingsRules.NoSite.In(new(FilePath.Root, "")));
        return null;
    }

    private static SiteSettings FromMap(SettingsSection map)
    {
        map.Expect(Keys);
        var settings = new SiteSettings();
        var codes = map.List("languages");
        var languages = SettingsLanguages.Read(map, codes) ?? settings.Languages;
        return Own(map, settings) with
        {
            Languages = languages,
            LanguagePlaces = codes ?? [],
            Titles = Titles(map, languages[0].Code),
            BaseUrl = BaseUrlOf(map),
            Zone = ZoneOf(map) ?? settings.Zone,
            Home = HomeOf(map, "home") ?? settings.Home,
            HomePlace = map.PlaceOf("home"),
            Summary = SummaryOf(map, settings.Summary),
            ListSize = ListSizeOf(map) ?? settings.ListSize,
            Taxonomies = map.Names("taxonomies") ?? settings.Taxonomies,
            Redirects = map.Redirects("redirects"),
        };
    }

    /// <summary>The settings that only HemaSite has, the same beside Grav's own.</summary>
    internal static SiteSettings Own(SettingsSection map, SiteSettings settings) => settings with
    {
        Theme = map.Text("theme") ?? settings.Theme,
        ThemePlace = map.PlaceOf("theme"),
        Untranslated = map.Choice("untranslated", ("hide", UntranslatedPolicy.Hide), ("stub", UntranslatedPolicy.Stub)) ?? default,
        Scheduling = map.Choice("scheduling", ("publish_date", SchedulingPolicy.PublishDate), ("grav", SchedulingPolicy.Grav)) ?? default,
        Repository = Repository.Of(map.Section("repository")),
        Frames = map.Hosts("frames") ?? settings.Frames,
        Severities = SeverityReader.Read(map),
        Messages = map.Word("messages", "kk", "ru", "en"),
        Typography = map.Flag("typography") ?? settings.Typography,
        Organization = map.Word("organization", SiteSettings.Organizations) ?? settings.Organization,
        Pictures = PicturesOf(map, settings.Pictures),
        Outputs = OutputsOf(map.Section("outputs")),
        Targets = TargetReader.Read(map.Map("publish"), map.Section("publish")),
    };

    private static ImmutableSortedDictionary<string, string> Titles(SettingsSection map, string first) =>
        map.Map("title") is not null
            ? SettingsLanguages.Texts(map, "title")
            : map.Text("title") is { } title
                ? ImmutableSortedDictionary<string, string>.Empty.Add(first, title)
                : ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The site's address; none, perhaps with a complaint, when there is none to use.</summary>
    internal static BaseUrl BaseUrlOf(SettingsSection map)
    {
        if (map.Text("base_url") is not { } text)
        {
            return BaseUrl.None;
        }

        if (BaseUrl.Parse(text) is { } url)
        {
            return url;
        }

        map.Complain("base_url", text, "https://example.kz");
        return BaseUrl.None;
    }

    /// <summary>The route of the front page under a key; null, perhaps with a complaint, when there is none to use.</summary>
    internal static string? HomeOf(SettingsSection? map, string key)
    {
        if (map?.Text(key) is not { } written)
        {
            return null;
        }

        // Grav takes "alias: home" as well.
        var route = key == "alias" ? $"/{written.TrimStart('/')}" : written;
        if (route is ['/', _, ..] && FilePath.IsSafe(route.Trim('/')))
        {
            return route.TrimEnd('/');
        }

        map.Complain(SettingsRules.WrongSetting, key, "home", written, "/home");
        return null;
    }

    internal static DateTimeZone? ZoneOf(SettingsSection map)
    {
        if (map.Text("timezone") is not { } name)
        {
            return null;
        }

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
        if (zone is null)
        {
            map.Complain("timezone", name, "Asia/Almaty, Asia/Qyzylorda, Europe/Moscow …");
        }

        return zone;
    }

    private static SummaryDefaults SummaryOf(SettingsSection map, SummaryDefaults defaults)
    {
        if (map.Section("summary") is not { } summary)
        {
            return defaults;
        }

        summary.Expect("enabled", "delimiter", "size", "format");
        return new(
            summary.Flag("enabled") ?? defaults.IsEnabled,
            summary.Text("delimiter") ?? defaults.Delimiter,
            summary.Number("size", 1, 100_000) ?? defaults.Size);
    }

    private static int? ListSizeOf(SettingsSection map)
    {
        var lists = map.Section("lists");
        lists?.Expect("size");
        return lists?.Number("size", 1, 1000);
    }

    /// <summary>The section "pictures", which a Grav folder has as well; "pictures: off" is all that many sites need to say.</summary>
    internal static PicturePolicy PicturesOf(SettingsSection map, PicturePolicy defaults)
    {
        if (map.Map("pictures") is null)
        {
            return defaults with { IsOn = map.Flag("pictures") ?? defaults.IsOn };
        }

        var pictures = map.Section("pictures")!;
        pictures.Expect("versions", "widths", "quality", "avif", "cards");
        return defaults with
        {
            IsOn = pictures.Flag("versions") ?? defaults.IsOn,
            Widths = pictures.Numbers("widths", 16, 8000) ?? defaults.Widths,
            Quality = pictures.Number("quality", 1, 100) ?? defaults.Quality,
            HasAvif = pictures.Flag("avif") ?? defaults.HasAvif,
            Cards = pictures.Number("cards", 0, 1_000_000) ?? defaults.Cards,
        };
    }

    /// <summary>The section "outputs", which a Grav folder has as well.</summary>
    internal static OutputSettings OutputsOf(SettingsSection? outputs)
    {
        var defaults = new OutputSettings();
        if (outputs is null)
        {
            return defaults;
        }

        outputs.Expect("archives", "feeds", "term_feeds", "search", "redirect_pages");
        return new()
        {
            Archives = outputs.Flag("archives") ?? defaults.Archives,
            Feeds = FeedsOf(outputs) ?? defaults.Feeds,
            TermFeeds = outputs.Flag("term_feeds") ?? defaults.TermFeeds,
            Search = outputs.Flag("search") ?? defaults.Search,
            RedirectPages = outputs.Flag("redirect_pages") ?? defaults.RedirectPages,
        };
    }

    private static ImmutableArray<FeedFormat>? FeedsOf(SettingsSection outputs)
    {
        if (outputs.List("feeds") is not { } words)
        {
            return null;
        }

        var formats = ImmutableArray.CreateBuilder<FeedFormat>();
        foreach (var word in words)
        {
            if (word.Value switch { "rss" => FeedFormat.Rss, "atom" => FeedFormat.Atom, "json" => FeedFormat.Json, _ => (FeedFormat?)null } is { } format)
            {
                formats.Add(format);
            }
            else
            {
                outputs.Complain("feeds", word, "rss, atom, json");
            }
        }

        return formats.ToImmutable();
    }
}
