using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Linking.Redirects;
using HemaSite.Lists;
using HemaSite.Pages;
using HemaSite.Pages.Tables;
using HemaSite.Settings;

namespace HemaSite.Linking;

/// <summary>The linked whole, read-only: all pages and how they stand to each other. Relations are indexes here, never fields of pages.</summary>
public sealed record Site(SiteSettings Settings, ContentFolder Root)
{
    // Thousands of posts of one folder have the same pages above them.
    private readonly ConcurrentDictionary<(FilePath Folder, string Language), ImmutableArray<ContentPage>> ancestors = new();
    private PageNumbers? numbers;
    private RouteIndex? routes;
    private RelatedPosts? related;

    /// <summary>The site's own data for templates and pages.</summary>
    public required SiteData Data { get; init; }

    /// <summary>Every page that gets an address, by address.</summary>
    public required ImmutableArray<ContentPage> Pages { get; init; }

    /// <summary>Their places among each other; made when somebody first asks.</summary>
    public PageNumbers Numbers => LazyInitializer.EnsureInitialized(ref numbers, () => new(Pages));

    /// <summary>Pages that are not on the site: drafts, scheduled, expired.</summary>
    public required ImmutableArray<ContentPage> HeldBack { get; init; }

    /// <summary>All listings, by address.</summary>
    public required ImmutableArray<Listing> Listings { get; init; }

    /// <summary>The listings of each list page, its own list first; by the page's address.</summary>
    public required FrozenDictionary<string, ImmutableArray<Listing>> ListingsBySection { get; init; }

    /// <summary>All listings by address.</summary>
    public required IReadOnlyDictionary<string, Listing> ListingsByUrl { get; init; }

    /// <summary>The list with the most posts, by language code: the news that the front page shows.</summary>
    public required FrozenDictionary<string, Listing> MainLists { get; init; }

    /// <summary>The main menus by language code.</summary>
    public required FrozenDictionary<string, ImmutableArray<MenuItem>> MainMenus { get; init; }

    /// <summary>Old addresses.</summary>
    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>The page of a folder in a language.</summary>
    public required IReadOnlyDictionary<(FilePath Folder, string Language), ContentPage> PagesByFolder { get; init; }

    /// <summary>Pages by address.</summary>
    public required IReadOnlyDictionary<string, ContentPage> PagesByUrl { get; init; }

    /// <summary>The older and the newer post beside each post.</summary>
    public required IReadOnlyDictionary<string, Neighbours> NeighboursByUrl { get; init; }

    /// <summary>Folders by their own path and by every path that was merged into them.</summary>
    public required IReadOnlyDictionary<FilePath, ContentFolder> Folders { get; init; }

    /// <summary>Pages and files by route; made when somebody first asks.</summary>
    public RouteIndex Routes => LazyInitializer.EnsureInitialized(ref routes, () => new(this));

    /// <summary>What to read after a post; made when somebody first asks.</summary>
    public RelatedPosts Related => LazyInitializer.EnsureInitialized(ref related, () => new(this));

    /// <summary>The page of a folder in a language, if it is on the site.</summary>
    public ContentPage? PageOf(ContentFolder folder, Language language) => PagesByFolder.GetValueOrDefault((folder.Path, language.Code));

    /// <summary>The folder above.</summary>
    public ContentFolder? ParentOf(ContentFolder folder) =>
        folder.Path == Root.Path ? null : Folders.GetValueOrDefault(folder.Path.Parent);

    /// <summary>The front page of a language, if there is one.</summary>
    public ContentPage? HomeOf(Language language) => PagesByUrl.GetValueOrDefault($"/{language.Code}/");

    /// <summary>The page in every language of the site that has it, in the order of the languages.</summary>
    public IEnumerable<ContentPage> TranslationsOf(ContentPage page) =>
        Settings.Languages.Select(language => PageOf(page.Folder, language)).OfType<ContentPage>();

    /// <summary>The pages above a page, from the top; folders without a page are passed over.</summary>
    public ImmutableArray<ContentPage> AncestorsOf(ContentPage page) => page.Folder.Path == Root.Path
        ? []
        : ancestors.GetOrAdd((page.Folder.Path.Parent, page.Language.Code), static (_, from) => from.Site.FindAncestors(from.Page), (Site: this, Page: page));

    /// <summary>The list that a page belongs to: itself, or the nearest list above it.</summary>
    public ContentPage? SectionOf(ContentPage page)
    {
        if (page.Kind == PageKind.List)
        {
            return page;
        }

        var above = AncestorsOf(page);
        var place = above.Length - 1;
        while (place >= 0 && above[place].Kind != PageKind.List)
        {
            place--;
        }

        return place < 0 ? null : above[place];
    }

    /// <summary>The address of the list of a page's term in its section; null where no list shows a post with that term.</summary>
    public string? ListOf(ContentPage page, Term term) =>
        SectionOf(page) is { } section && Address.OfTerm(section.Url, term.Taxonomy, term.Slug) is var address && ListingsByUrl.ContainsKey(address) ? address : null;

    /// <summary>What stands before and after a page; null where nothing does, or where the page or the nearest page above it that says so wants no buttons (Grav's hide_next_prev_page_buttons).</summary>
    public Neighbours? NeighboursOf(ContentPage page)
    {
        var isHidden = page.Document.FrontMatter.HideNextPrevButtons;
        var above = AncestorsOf(page);
        for (var place = above.Length - 1; place >= 0 && isHidden is null; place--)
        {
            isHidden = above[place].Document.FrontMatter.HideNextPrevButtons;
        }

        return isHidden == true ? null : NeighboursByUrl.GetValueOrDefault(page.Url);
    }

    /// <summary>What a page says about itself, else what its list says about all its posts (Grav's blog keys); null when neither says anything.</summary>
    public bool? WishOf(ContentPage page, Func<FrontMatter, bool?> key) =>
        key(page.Document.FrontMatter) ?? (page.Kind == PageKind.Post && SectionOf(page) is { } list ? key(list.Document.FrontMatter) : null);

    /// <summary>The list with the most posts of a language: the news that the front page shows.</summary>
    public Listing? MainListOf(Language language) => MainLists.GetValueOrDefault(language.Code);

    /// <summary>The navigation beside a chapter or a plain page: the pages of the topmost section above it, else of the topmost page that has others below it.</summary>
    public ImmutableArray<MenuItem> SectionMenuOf(ContentPage page)
    {
        var above = AncestorsOf(page).Where(ancestor => SectionMenusByUrl.ContainsKey(ancestor.Url)).ToList();
        var top = above.Find(ancestor => ancestor.Kind == PageKind.Section) ?? (page.Kind == PageKind.Section ? page : above.Concat([page]).First());
        return SectionMenusByUrl.GetValueOrDefault(top.Url, []);
    }

    /// <summary>The pages below each section and each plain page, all levels, by its address; none where there are none.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<MenuItem>> SectionMenusByUrl { get; init; }

    private ImmutableArray<ContentPage> FindAncestors(ContentPage page)
    {
        var chain = new List<ContentPage>();
        for (var folder = ParentOf(page.Folder); folder is not null; folder = ParentOf(folder))
        {
            if (PageOf(folder, page.Language) is { } ancestor)
            {
                chain.Insert(0, ancestor);
            }
        }

        return [.. chain];
    }
}
