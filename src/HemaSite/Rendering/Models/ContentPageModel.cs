using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Languages.Phrases;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Markdown.Bodies;
using HemaSite.Markdown.Finishing;
using HemaSite.Pages;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Rendering.Models;

/// <summary>A page of content in templates; list pages bring the list and the number of this page of it.</summary>
internal sealed class ContentPageModel(Site site, ContentPage page, Func<RenderedBody> read, Phrasebook phrases, int number = 1) : PageModel
{
    private const int LongestDescription = 200;

    private ImmutableArray<TranslationLink> links;

    // The text is only made for templates that show something of it.
    private RenderedBody Text => field ??= read();

    public override ContentPage Page => page;

    public override RenderedBody Body => page.IsStub || number > 1 ? RenderedBody.Empty : Text;

    public override string Kind => page.Kind switch
    {
        PageKind.Home => "home",
        PageKind.Post => "post",
        PageKind.List => "list",
        PageKind.Section => "section",
        _ => "page",
    };

    public override string Template => page.Template;

    public override string Title => page.Title;

    public override string Menu => page.MenuTitle;

    public override string Url => number == 1 ? page.Url : $"{page.Url}page/{number}/";

    public override string CanonicalUrl => page.IsStub ? site.TranslationsOf(page).First(other => !other.IsStub).Url : number == 1 ? Canonicals.UrlOf(site, page) : Url;

    public override Language Language => page.Language;

    public override OffsetDateTime? Date => site.WishOf(page, matter => matter.HidePostDate) == true ? null : page.Date;

    public override bool IsIndexed => page.IsIndexed;

    public override string? Robots => page.IsStub || page.Status != PageStatus.Published ? "noindex" : page.Robots;

    public override IEnumerable<KeyValuePair<string, string>> Metadata => PageMetadata.Of(page.Document.FrontMatter);

    public override bool ShowsTerms => site.WishOf(page, matter => matter.HidePostTaxonomy) != true;

    public override string SectionNavigationSide => page.Document.FrontMatter.SectionsNavAlign?.Value == "right" ? "right" : "left";

    public override bool ShowsTitle => page.ShowsTitle;

    public override ImmutableSortedDictionary<string, YamlNode> Extra => page.Document.FrontMatter.Extra;

    public override ImmutableArray<TranslationLink> Translations => links.IsDefault ? links = SwitchLinks.Of(site, page, number) : links;

    public override ImmutableArray<ContentPage> Breadcrumbs => page.IsFront
        ? []
        : site.HomeOf(page.Language) is { } home ? [home, .. site.AncestorsOf(page).Where(above => above.Url != home.Url)] : site.AncestorsOf(page);

    public override Neighbours? Neighbours => site.NeighboursOf(page);

    public override ImmutableArray<MenuItem> SectionNavigation => page.Kind is PageKind.Section or PageKind.Page
        ? site.SectionMenuOf(page)
        : [];

    public override ImmutableArray<ContentPage> Children => ChildrenOf(site, page);

    public override string? EditUrl => page.Document.FrontMatter.HideRepositoryLink == true || page.IsStub
        ? null
        : site.Settings.Repository?.AddressOf(page.Document.File.Path.RelativeTo(site.Root.Path));

    public override string? Notice => page.IsStub
        ? phrases.Text("untranslated_notice", ("language", phrases.Text($"language_{OriginalLanguage.Code}")))
        : null;

    public override Listing? Listing => page.Kind switch
    {
        PageKind.List => site.ListingsBySection.TryGetValue(page.Url, out var own) ? own[0] : null,
        PageKind.Home => site.MainListOf(page.Language),
        _ => null,
    };

    public override int ListNumber => number;

    public override ContentPage? SidebarSection => page.ShowsSidebar && page.Kind is PageKind.Post or PageKind.List
        ? site.SectionOf(page)
        : null;

    public override string Description => field ??= Numbered(DescriptionOfAll, number, phrases);

    private string DescriptionOfAll =>
        page.Document.FrontMatter.Metadata.TryGetValue("description", out var written) && written.Value.Length > 0
            ? written.Value
            : page.Kind == PageKind.List && Text.Text.Length == 0 ? $"{Title} – {site.Settings.TitleIn(Language)}"
            : Excerpt.Of(page.IsStub ? "" : Text.HasSummaryDelimiter ? Text.SummaryText : Text.Whole.Text, LongestDescription);

    /// <summary>The visible pages directly below a page.</summary>
    public static ImmutableArray<ContentPage> ChildrenOf(Site site, ContentPage page) =>
    [
        .. page.Folder.Children
            .Select(folder => site.PageOf(folder, page.Language))
            .OfType<ContentPage>()
            .Where(child => child.IsVisible),
    ];

    private Language OriginalLanguage => site.TranslationsOf(page).First(other => !other.IsStub).Language;
}
