using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Pages;

namespace HemaSite.Rendering.Models;

/// <summary>A page without content of its own: the chooser, the search, the "not found" pages and redirects.</summary>
internal sealed class PlainPageModel(Site site, string kind, string url, string title, Language language, string? redirectUrl = null) : PageModel
{
    /// <summary>The kind of the search page.</summary>
    public const string Search = "search";

    public override string Kind => kind;

    public override string Template => kind;

    public override string Title => title;

    public override string Url => url;

    public override Language Language => language;

    public override string? RedirectUrl => redirectUrl;

    public override string? CanonicalUrl => redirectUrl ?? (kind is "chooser" or Search ? url : null);

    // Search engines look for their words at the root of a site, where nobody writes any: those of the front page stand there too.
    public override IEnumerable<KeyValuePair<string, string>> Metadata =>
        kind == "chooser" && site.HomeOf(language) is { } home ? PageMetadata.Of(home.Document.FrontMatter) : [];

    public override bool IsIndexed => kind == "chooser";

    // Without scripts the search page offers the words and years of the news.
    public override ContentPage? SidebarSection => kind == Search ? site.MainListOf(language)?.Section : null;

    public override ImmutableArray<TranslationLink> Translations =>
        [.. site.Settings.Languages.Select(other => kind == Search
            ? new TranslationLink(other, SearchUrl(other), true)
            : new TranslationLink(other, $"/{other.Code}/", kind == "chooser"))];

    /// <summary>The address of a language's search page.</summary>
    public static string SearchUrl(Language language) => Address.OfSearch(language.Code);
}
