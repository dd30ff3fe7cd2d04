using System.Collections.Frozen;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Rendering.Models;
using HemaSite.Settings;
using Scriban.Runtime;

namespace HemaSite.Rendering.Views;

/// <summary>The small objects around a page: its language, its translations, its words, its headings, and what leads on from it.</summary>
internal sealed class RelationViews
{
    /// <summary>How many posts a front page shows.</summary>
    public const int HomePosts = 7;

    /// <summary>How many posts of the list are looked at for them: those that are announced above it are passed over.</summary>
    public const int MostHomePosts = HomePosts + MostUrgent;

    private const int MostUrgent = 3;

    private readonly Site site;
    private readonly ViewType<Language> languageType = new("language", [("code", language => language.Code), ("name", language => language.Name), ("locale", language => language.Locale)]);
    private readonly ViewType<(Language Language, bool IsCurrent)> choiceType;
    private readonly ViewType<(TranslationLink Link, bool IsCurrent)> translationType;
    private readonly ViewType<(string Code, string Url)> alternateType = new("alternate", [("code", link => link.Code), ("url", link => link.Url)]);
    private readonly ViewType<(Term Term, string? List)> termType;
    private readonly ViewType<Heading> headingType = new("heading", [("level", heading => heading.Level), ("id", heading => heading.Id), ("title", heading => heading.Text)]);

    private readonly ViewType<ContentPage> linkType;
    private readonly ViewType<Listing> yearType;
    private readonly ViewType<ContentPage> sectionType;
    private readonly RouteIndex routes;
    private readonly FrozenDictionary<string, ScriptArray> urgent;
    private readonly FrozenSet<string> announced;

    /// <summary>The views of a site, with the view of a link to a page.</summary>
    public RelationViews(Site site, RouteIndex routes, ViewType<ContentPage> linkType)
    {
        (this.site, this.routes, this.linkType) = (site, routes, linkType);
        announced = site.Settings.Languages.SelectMany(UrgentIn).Select(page => page.Url).ToFrozenSet();
        urgent = site.Settings.Languages.ToFrozenDictionary(language => language.Code, language => Links(UrgentIn(language)));
        sectionType = new("section",
        [
            ("title", page => page.MenuTitle),
            ("url", page => site.Settings.BaseUrl.Relative(page.Url)),
            ("children", page => Links(ContentPageModel.ChildrenOf(site, page))),
        ]);
        var baseUrl = site.Settings.BaseUrl;
        choiceType = new("language",
        [
            ("code", choice => choice.Language.Code),
            ("name", choice => choice.Language.Name),
            ("title", choice => site.Settings.TitleIn(choice.Language)),
            ("url", choice => baseUrl.Relative($"/{choice.Language.Code}/")),
            ("is_current", choice => choice.IsCurrent),
        ]);
        yearType = YearType(baseUrl);
        translationType = new("translation",
        [
            ("code", link => link.Link.Language.Code),
            ("name", link => link.Link.Language.Name),
            ("locale", link => link.Link.Language.Locale),
            ("url", link => baseUrl.Relative(link.Link.Url)),
            ("is_current", link => link.IsCurrent),
            ("exists", link => link.Link.Exists),
            ("is_elsewhere", link => link.Link.IsElsewhere),
        ]);
        termType = new("term",
        [
            ("title", term => term.Term.Title),
            ("slug", term => term.Term.Slug),
            ("url", term => term.List is null ? null : baseUrl.Relative(term.List)),
        ]);
    }

    /// <summary>A language.</summary>
    public View<Language> Of(Language language) => languageType.Of(language);

    /// <summary>The languages of the site as a page shows them.</summary>
    public ScriptArray Languages(PageModel page) =>
        [.. site.Settings.Languages.Select(language => choiceType.Of((language, language == page.Language)))];

    /// <summary>The page in every language.</summary>
    public ScriptArray Translations(PageModel page) =>
        [.. page.Translations.Select(link => translationType.Of((link, link.Language == page.Language)))];

    /// <summary>The way to a page, without the page itself.</summary>
    public ScriptArray Breadcrumbs(PageModel page)
    {
        var way = Links(page.Breadcrumbs);
        if (page.ListAbove is { } year)
        {
            way.Add(yearType.Of(year));
        }

        return way;
    }

    /// <summary>The pages that are urgent now, the newest first.</summary>
    public ScriptArray Urgent(Language language) => urgent[language.Code];

    /// <summary>Whether the front page announces a page above its list.</summary>
    public bool IsAnnounced(ContentPage page) => announced.Contains(page.Url);

    /// <summary>What to read after a post.</summary>
    public ScriptArray Related(PageModel page) =>
        page.Page is { Kind: PageKind.Post, IsStub: false } post ? Links(site.Related.Of(post)) : [];

    /// <summary>The sections that a front page shows with the pages below them.</summary>
    public ScriptArray Sections(PageModel page) => page.Page is { Kind: PageKind.Home } home
        ? [.. HomeSections.Of(site, routes, home).Select(sectionType.Of)]
        : [];

    /// <summary>The headings of a page's text.</summary>
    public ScriptArray Headings(PageModel page) => [.. page.Body.Headings.Select(headingType.Of)];

    /// <summary>The words of a page in a taxonomy, with the addresses of their lists.</summary>
    public ScriptArray Terms(PageModel page, string taxonomy) => Terms(page, term => term.Taxonomy == taxonomy);

    /// <summary>The words of a page in the taxonomies that a site has of its own, such as author.</summary>
    public ScriptArray OtherTerms(PageModel page) => Terms(page, term => term.Taxonomy is not ("category" or "tag"));

    private ScriptArray Terms(PageModel page, Func<Term, bool> isWanted)
    {
        if (page.Page is not { Terms: { IsEmpty: false } terms } content)
        {
            return [];
        }

        return [.. terms.Where(term => isWanted(term) && !term.IsFeatured).Select(term => termType.Of((term, site.ListOf(content, term))))];
    }

    /// <summary>The full addresses of a page in every language that has it, for search engines.</summary>
    public ScriptArray Alternates(PageModel page)
    {
        var existing = page.Translations.Where(link => link.Exists).ToList();
        if (existing.Count == 0 || !page.IsIndexed)
        {
            return [];
        }

        // Readers of any other language are best served by the site's first language that has the page.
        var isFront = page.Kind == "chooser" || (page.Page is { IsFront: true } front && page.Url == front.Url);
        var other = isFront ? "/" : existing[0].Url;
        return
        [
            .. existing.Select(link => alternateType.Of((link.Language.Code, site.Settings.BaseUrl.Absolute(link.Url)))),
            alternateType.Of(("x-default", site.Settings.BaseUrl.Absolute(other))),
        ];
    }

    private IEnumerable<ContentPage> UrgentIn(Language language) => site.Pages
        .Where(page => page.IsUrgent && page.Language == language)
        .OrderByDescending(page => page.Date?.ToInstant())
        .ThenBy(page => page.Url, StringComparer.Ordinal)
        .Take(MostUrgent);

    private static ViewType<Listing> YearType(BaseUrl baseUrl) => new("link",
    [
        ("title", year => DateFormat.YearHeading(year.Period!.Value.Year, year.Language)),
        ("url", year => baseUrl.Relative(year.Url)),
        ("date", _ => null),
    ]);

    private ScriptArray Links(IEnumerable<ContentPage> pages) => [.. pages.Select(linkType.Of)];
}
