using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Pictures.Plans;
using HemaSite.Settings.Outputs;
using HemaSite.Settings.Targets;
using HemaSite.Settings.Vocabularies;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Settings;

/// <summary>Everything that may be decided about a site, with its defaults; read from content/site.yaml or a Grav user folder.</summary>
public sealed record SiteSettings
{
    /// <summary>Where the page folders begin: "content", or "pages" of a Grav user folder.</summary>
    public FilePath ContentRoot { get; init; } = new("content");

    /// <summary>Whether the site is a Grav user folder, read as it stands.</summary>
    public bool IsGrav { get; init; }

    /// <summary>Whether "news/slug.kk.md" is a page of its own; in a Grav folder any file name is a template.</summary>
    public bool AllowsFlatFiles => !IsGrav;

    /// <summary>The site's name by language code.</summary>
    public ImmutableSortedDictionary<string, string> Titles { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Where the site will be published.</summary>
    public BaseUrl BaseUrl { get; init; } = BaseUrl.None;

    /// <summary>The languages in the order of the switcher; the first is the default.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [Language.Kazakh, Language.Russian, Language.English];

    /// <summary>The languages as the settings name them; none where they are silent.</summary>
    public ImmutableArray<Located<string>> LanguagePlaces { get; init; } = [];

    /// <summary>The zone in which dates without an offset are meant.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    /// <summary>The theme's name.</summary>
    public string Theme { get; init; } = "hema";

    /// <summary>Where the settings name the theme; null when they do not.</summary>
    public SourceSpan? ThemePlace { get; init; }

    /// <summary>The route whose page is shown at /{lang}/.</summary>
    public string Home { get; init; } = "/home";

    /// <summary>How summaries are found and cut.</summary>
    public SummaryDefaults Summary { get; init; } = new();

    /// <summary>Whether Grav ran Twig in pages that do not say whether to; here its tags are taken out of their texts.</summary>
    public bool Twig { get; init; }

    /// <summary>The kinds of publishers that the settings may name (schema.org).</summary>
    internal static string[] Organizations =>
    [
        "MedicalOrganization", "Hospital", "MedicalClinic", "NewsMediaOrganization", "GovernmentOrganization", "EducationalOrganization",
        "CollegeOrUniversity", "School", "ResearchOrganization", "NGO", "LibrarySystem", "SportsOrganization", "Corporation", "Organization",
    ];

    /// <summary>Posts on one list page.</summary>
    public int ListSize { get; init; } = 10;

    /// <summary>The taxonomies that get pages of their own.</summary>
    public ImmutableArray<string> Taxonomies { get; init; } = ["category", "tag"];

    /// <summary>The words of taxonomies in the site's languages: content/terms.yaml, or config/terms.yaml beside Grav's own files.</summary>
    public Vocabulary Terms { get; init; } = Vocabulary.Empty;

    /// <summary>What stands in a language into which a page was not translated.</summary>
    public UntranslatedPolicy Untranslated { get; init; }

    /// <summary>Whether publish_date counts although "published: true" is written, which Grav denies.</summary>
    public SchedulingPolicy Scheduling { get; init; }

    /// <summary>Where the sources live, for "edit this page"; null without one.</summary>
    public Repository? Repository { get; init; }

    /// <summary>Hosts whose frames may appear in pages, always as links that load on a click.</summary>
    public ImmutableArray<string> Frames { get; init; } =
        ["yandex.com", "yandex.ru", "yandex.kz", "2gis.kz", "youtube.com", "youtube-nocookie.com"];

    /// <summary>Old addresses, where they stand in the settings, and where they lead.</summary>
    public ImmutableSortedDictionary<string, (SourceSpan Place, Located<string> Target)> Redirects { get; init; } =
        ImmutableSortedDictionary<string, (SourceSpan Place, Located<string> Target)>.Empty;

    /// <summary>Where the settings name the front page; null where they do not.</summary>
    public SourceSpan? HomePlace { get; init; }

    /// <summary>Severities that the site changes, by code.</summary>
    public FrozenDictionary<string, Severity> Severities { get; init; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>The language of complaints: kk, ru or en; null lets the environment decide.</summary>
    public string? Messages { get; init; }

    /// <summary>Whether spaces and quotes are set by the rules of the language.</summary>
    public bool Typography { get; init; } = true;

    /// <summary>What search engines are told of who publishes the site: one of <see cref="Organizations"/>.</summary>
    public string Organization { get; init; } = "MedicalOrganization";

    /// <summary>What is made of pictures.</summary>
    public PicturePolicy Pictures { get; init; } = new();

    /// <summary>Which files there are beside pages, lists and the sitemap.</summary>
    public OutputSettings Outputs { get; init; } = new();

    /// <summary>Phrases of the site itself (Grav's languages/*.yaml), by language code and key.</summary>
    public FrozenDictionary<string, FrozenDictionary<string, string>> Phrases { get; init; } =
        FrozenDictionary<string, FrozenDictionary<string, string>>.Empty;

    /// <summary>Where the site may be published, by the name that --to gives.</summary>
    public ImmutableSortedDictionary<string, PublishTarget> Targets { get; init; } = ImmutableSortedDictionary<string, PublishTarget>.Empty;

    /// <summary>Which site this is, as its manifests say: host and path of its address, else its name.</summary>
    public string Id => BaseUrl.Origin.Length > 0
        ? BaseUrl.SpokenOrigin[(BaseUrl.SpokenOrigin.IndexOf("//", StringComparison.Ordinal) + 2)..] + BaseUrl.Path
        : Slug.FromTitle(TitleIn(DefaultLanguage), DefaultLanguage);

    /// <summary>The language that comes first.</summary>
    public Language DefaultLanguage => Languages[0];

    /// <summary>The site's name in a language, else in the first language that has one.</summary>
    public string TitleIn(Language language) =>
        Titles.GetValueOrDefault(language.Code)
        ?? Languages.Select(other => Titles.GetValueOrDefault(other.Code)).FirstOrDefault(title => title is not null)
        ?? "HemaSite";
}
