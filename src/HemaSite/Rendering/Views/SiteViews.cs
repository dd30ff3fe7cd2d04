using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Pages;
using HemaSite.Pages.Tables;
using HemaSite.Pictures.Plans;
using HemaSite.Rendering.Models;
using HemaSite.Settings;
using HemaSite.Settings.Outputs;
using HemaSite.Themes;
using NodaTime;
using Scriban.Runtime;

namespace HemaSite.Rendering.Views;

/// <summary>Everything templates may see, as views over the site: the one place where the template model is written down.</summary>
internal sealed class SiteViews
{
    private const int WordsPerMinute = 180;
    private const int BytesPerView = 1000;

    private readonly Site site;
    private readonly BaseUrl baseUrl;
    private readonly Func<ContentPage, PageModel> modelOf;
    private readonly IPictureShelf shelf;
    private readonly SocialImages social;
    private readonly RouteIndex files;
    private readonly StructuredData structuredData;
    private readonly ViewType<PageModel> pageType;
    private readonly ViewType<(PageModel Page, MenuItem Item)> menuType;
    private readonly ViewType<(PageModel Page, MediaFile File)> pictureType;
    private readonly ViewType<(PageModel Page, MediaFile File)> fileType;
    private readonly ViewType<ContentPage> linkType;
    private readonly ViewType<PageModel> siteType;
    private readonly ViewType<PageModel> listType;
    private readonly SidebarViews sidebars;
    private readonly PagerView pagers;
    private readonly PageTable<View<PageModel>?> listed;
    private readonly RelationViews relations;
    private readonly FrozenDictionary<string, int?> years;
    private ScriptObject? data;

    /// <summary>Views of a site; pages of content come with their rendered texts.</summary>
    public SiteViews(Site site, Theme theme, Func<ContentPage, PageModel> modelOf, IPictureShelf shelf, Func<ContentPage, SocialImage?> cardOf)
    {
        (this.site, this.modelOf, this.shelf, baseUrl, files) = (site, modelOf, shelf, site.Settings.BaseUrl, site.Routes);
        social = new(files, shelf, cardOf);
        structuredData = new(site, theme.Assets.GetValueOrDefault("img/icon-512.png")?.PublishedPath, PictureOf);
        linkType = new("link", [("title", page => page.MenuTitle), ("url", page => Link(page.Url)), ("date", page => DateOf(page.Date))]);
        relations = new(site, files, linkType);
        listed = new(site.Numbers);
        menuType = new("menu",
        [
            ("title", item => item.Item.Page.MenuTitle),
            ("url", item => item.Item.Page.Document.FrontMatter.ExternalUrl?.Value ?? (item.Item.Page.IsRoutable ? Link(item.Item.Page.Url) : null)),
            ("is_current", item => item.Item.Page.Url == item.Page.Url),
            ("is_active", item => item.Page.Url.StartsWith(item.Item.Page.Url, StringComparison.Ordinal)),
            ("is_dropdown", item => item.Item.IsDropdown),
            ("children", item => Menu(item.Page, item.Item.Children)),
        ]);
        pictureType = new("picture",
        [
            ("url", picture => Link(files.AddressOf(picture.Page.Page!.Folder, picture.File) ?? "")),
            ("name", picture => picture.File.Name),
            ("alt", picture => Header(picture.Page).AltText?.Value ?? ""),
            ("width", picture => shelf.SizeOf(picture.File.Path) is { Width: > 0 and var width } ? width : null),
            ("height", picture => shelf.SizeOf(picture.File.Path) is { Height: > 0 and var height } ? height : null),
            ("credit", picture => picture.Page.Page!.CoverCredit.Name),
            ("credit_url", picture => picture.Page.Page!.CoverCredit.Link),
        ]);
        fileType = new("attachment",
        [
            ("url", file => Link(files.AddressOf(file.Page.Page!.Folder, file.File) ?? "")),
            ("name", file => file.File.Name),
            ("type", file => file.File.TypeName),
            ("size", file => file.File.Size),
            ("language", file => file.File.LanguageAmong(site.Settings.Languages) is { } language ? relations.Of(language) : null),
        ]);
        pageType = new("page", PageMembers());
        (pagers, listType, siteType) = (new(Link), ListType(), SiteType());
        years = site.MainLists.ToFrozenDictionary(list => list.Key, list => list.Value.Posts.Max(post => post.Date?.Year));
        sidebars = new(site, linkType);
    }

    /// <summary>A page as templates see it.</summary>
    public View<PageModel> Page(PageModel page) => pageType.Of(page);

    /// <summary>The site as one page sees it: in its language, with its own place in the menu.</summary>
    public View<PageModel> Site(PageModel page) => siteType.Of(page);

    /// <summary>The list on a page; null when it shows none.</summary>
    public View<PageModel>? List(PageModel page) => page.Listing is null ? null : listType.Of(page);

    /// <summary>The sidebar of a page; null without one.</summary>
    public View<(PageModel, Sidebar)>? Sidebar(PageModel page) => sidebars.Of(page);

    /// <summary>The members of "site" that are the same for all pages of a language.</summary>
    public FrozenDictionary<string, object?> SiteIn(Language language) =>
        SiteMembers().ToFrozenDictionary(member => member.Name, member => member.Value(language));

    private (string Name, Func<Language, object?> Value)[] SiteMembers() =>
    [
        ("title", language => site.Settings.TitleIn(language)),
        ("base_url", _ => baseUrl.ToString()),
        ("root", _ => baseUrl.Path),
        ("timezone", _ => site.Settings.Zone.Id),
        ("repository", _ => site.Settings.Repository?.Url),
        ("feed_url", language => FeedOf(language, FeedFormat.Rss, "feed.xml")),
        ("atom_url", language => FeedOf(language, FeedFormat.Atom, "atom.xml")),
        ("json_feed_url", language => FeedOf(language, FeedFormat.Json, "feed.json")),
        ("list_url", language => site.MainListOf(language) is { } list ? Link(list.Url) : null),
        ("home_url", language => Link($"/{language.Code}/")),
        ("search_url", language => site.Settings.Outputs.Search ? Link(PlainPageModel.SearchUrl(language)) : null),
        ("year", language => years.GetValueOrDefault(language.Code)),
    ];

    /// <summary>Forgets the posts as lists show them; lists made later are the same.</summary>
    /// <returns>About how many bytes that were.</returns>
    public long Forget()
    {
        var count = listed.Values.Count(view => view is not null);
        listed.Clear();
        return (long)count * BytesPerView;
    }

    private ViewType<PageModel> SiteType() => new("site",
    [
        .. SiteMembers().Select(member => (member.Name, (Func<PageModel, object?>)(page => member.Value(page.Language)))),
        ("language", page => relations.Of(page.Language)),
        ("languages", page => relations.Languages(page)),
        ("menu", page => Menu(page, site.MainMenus[page.Language.Code])),
        ("menu_place", page => MenuPlace.Of(page.Url, site.MainMenus[page.Language.Code])),
        ("data", _ => data ??= ExtraView.Of(site.Data.Values)),
        ("urgent", page => relations.Urgent(page.Language)),
    ]);

    private ViewType<PageModel> ListType() => new("list",
    [
        ("posts", page => page.Kind == "home"
            ? Array(page.Listing!.Posts.Where(post => !relations.IsAnnounced(post)).Take(RelationViews.HomePosts), Shared)
            : Array(page.Listing!.PostsOn(page.ListNumber).ToArray(), Shared)),
        ("title", page => page.Kind == "home" ? page.Listing!.Section.Title : page.Title),
        ("url", page => Link(page.Listing!.Url)),
        ("feed_url", page => page.Kind != "home" && site.Settings.Outputs.HasRss && page.Listing!.HasFeeds(site.Settings.Outputs) ? Link($"{page.Listing.Url}feed.xml") : null),
        ("months", page => sidebars.MonthsOf(page.Listing!)),
        ("pager", page => page.Kind == "home" ? null : pagers.Of(page.Listing!, page.ListNumber)),
    ]);

    private (string, Func<PageModel, object?>)[] PageMembers() => [.. TextMembers(), .. RelationMembers(), .. FlagMembers()];

    // What the page says.
    private (string, Func<PageModel, object?>)[] TextMembers() =>
    [
        ("kind", page => page.Kind),
        ("template", page => page.Template),
        ("title", page => page.Title),
        ("menu", page => page.Menu),
        ("url", page => Link(page.Url)),
        ("permalink", page => page.CanonicalUrl is { } url ? (url.StartsWith('/') ? baseUrl.Absolute(url) : url) : baseUrl.Absolute(page.Url)),
        ("language", page => relations.Of(page.Language)),
        ("author", page => page.Page?.Author),
        ("date", page => DateOf(page.Date)),
        ("updated", page => DateOf(page.Page?.Updated)),
        ("link", page => page.Page?.Document.FrontMatter.Link?.Value),
        ("description", page => page.Description.Length == 0 ? null : page.Description),
        ("summary", page => new Markup(InList(page.Body.SummaryHtml, Link(page.Url)))),
        ("content", page => new Markup(page.Body.Whole.ContentHtml)),
        ("has_more", page => page.Body.HasMore),
        ("cover", page => page.Page?.Cover is { } cover ? pictureType.Of((page, cover)) : null),
        ("images", page => Array(Media(page).Where(file => file.IsPicture), file => pictureType.Of((page, file)))),
        ("attachments", page => Array(Media(page).Where(file => !file.IsPicture), file => fileType.Of((page, file)))),
        ("toc", page => relations.Headings(page)),
        ("reading_time", page => page.Body.WordCount == 0 ? 0 : Math.Max(1, (int)Math.Round(page.Body.WordCount / (double)WordsPerMinute))),
        ("notice", page => page.Notice),
        ("extra", page => ExtraView.Of(page.Extra)),
    ];

    // How it stands to other pages.
    private (string, Func<PageModel, object?>)[] RelationMembers() =>
    [
        ("tags", page => relations.Terms(page, "tag")),
        ("categories", page => relations.Terms(page, "category")),
        ("other_terms", relations.OtherTerms),
        ("translations", page => relations.Translations(page)),
        ("alternates", page => relations.Alternates(page)),
        ("previous", page => linkType.OfMaybe(page.Neighbours?.Previous)),
        ("next", page => linkType.OfMaybe(page.Neighbours?.Next)),
        ("breadcrumbs", page => relations.Breadcrumbs(page)),
        ("children", page => Array(page.Children, linkType.Of)),
        ("related", page => relations.Related(page)),
        ("sections", page => relations.Sections(page)),
        ("edit_url", page => page.EditUrl),
        ("section_nav_side", page => page.SectionNavigationSide),
        ("section_nav", page => Menu(page, page.SectionNavigation)),
        ("social_image", page => social.Of(page.Page) is { } image ? baseUrl.Absolute(image.Address) : null),
        ("social_image_width", page => social.Of(page.Page) is { Width: > 0 and var width } ? width : null),
        ("social_image_height", page => social.Of(page.Page) is { Height: > 0 and var height } ? height : null),
        ("structured_data", page => structuredData.Of(page) is { } json ? new Markup(json) : null),
        ("redirect_url", page => page.RedirectUrl is { } to ? (to.StartsWith('/') ? Link(to) : to) : null),
    ];

    private static readonly ViewType<KeyValuePair<string, string>> MetaType = new("metadata", [("name", meta => meta.Key), ("content", meta => meta.Value)]);

    // What is shown and what is not.
    private static (string, Func<PageModel, object?>)[] FlagMembers() =>
    [
        ("show_sidebar", page => page.SidebarSection is not null),
        ("show_title", page => page.ShowsTitle && !page.Body.HasLeadingH1),
        ("continue_link", page => page.Page?.HasContinueLink ?? true),
        ("robots", page => page.Robots),
        ("metadata", page => Array(page.Metadata, MetaType.Of)),
        ("show_terms", page => page.ShowsTerms),
        ("is_featured", page => page.Page?.IsFeatured ?? false),
        ("is_draft", page => page.Page?.Status == PageStatus.Draft),
        ("is_scheduled", page => page.Page?.Status == PageStatus.Scheduled),
    ];

    // A post stands in several lists and looks the same in each.
    private View<PageModel> Shared(ContentPage post) =>
        LazyInitializer.EnsureInitialized(ref listed[post], () => new(modelOf(post), pageType) { IsShared = true });

    private string? PictureOf(ContentPage page) =>
        page.Cover is { } cover && files.AddressOf(page.Folder, cover) is { } address ? baseUrl.Absolute(address) : null;

    // A place of the post, such as a note, is not in the list that shows its summary. Our own writer puts attributes in double quotes.
    private static string InList(string summary, string address) => summary.Replace(" href=\"#", $" href=\"{address}#", StringComparison.Ordinal);

    private string Link(string url) => baseUrl.Relative(url);

    private string? FeedOf(Language language, FeedFormat format, string file) =>
        site.MainListOf(language) is not null && site.Settings.Outputs.Feeds.Contains(format) ? Link($"/{language.Code}/{file}") : null;

    private static DateView? DateOf(OffsetDateTime? date) => date is { } value ? new(value) : null;

    private static ImmutableArray<MediaFile> Media(PageModel page) => page.Page?.Media ?? [];

    private static HeaderImageOptions Header(PageModel page) => page.Page!.Document.FrontMatter.HeaderImage;

    private ScriptArray Menu(PageModel page, ImmutableArray<MenuItem> items) => Array(items, item => menuType.Of((page, item)));

    internal static ScriptArray Array<T>(IEnumerable<T> items, Func<T, object?> view) => [.. items.Select(view)];
}
