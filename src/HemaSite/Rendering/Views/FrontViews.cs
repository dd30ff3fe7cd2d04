using System.Collections.Frozen;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Linking.Onward;
using HemaSite.Pages;
using HemaSite.Rendering.Models;
using Scriban.Runtime;

namespace HemaSite.Rendering.Views;

/// <summary>What leads readers on from the front page and from posts: urgent pages, chosen sections, related posts.</summary>
internal sealed class FrontViews
{
    private const int MostUrgent = 3;

    private readonly Site site;
    private readonly ViewType<ContentPage> linkType;
    private readonly ViewType<ContentPage> sectionType;
    private readonly RelatedPosts related;
    private readonly RouteIndex routes;
    private readonly FrozenDictionary<string, ScriptArray> urgent;

    /// <summary>The views of a site, with the view of a link to a page.</summary>
    public FrontViews(Site site, RouteIndex routes, ViewType<ContentPage> linkType)
    {
        (this.site, this.routes, this.linkType) = (site, routes, linkType);
        related = new(site);
        sectionType = new("section",
        [
            ("title", page => page.MenuTitle),
            ("url", page => site.Settings.BaseUrl.Relative(page.Url)),
            ("children", page => Links(ContentPageModel.ChildrenOf(site, page))),
        ]);
        urgent = site.Settings.Languages.ToFrozenDictionary(language => language.Code, UrgentIn);
    }

    /// <summary>The pages that are urgent now, the newest first.</summary>
    public ScriptArray Urgent(Language language) => urgent[language.Code];

    /// <summary>What to read after a post.</summary>
    public ScriptArray Related(PageModel page) =>
        page.Page is { Kind: PageKind.Post, IsStub: false } post ? Links(related.Of(post)) : [];

    /// <summary>The sections that a front page shows with the pages below them.</summary>
    public ScriptArray Sections(PageModel page) => page.Page is { Kind: PageKind.Home } home
        ? SiteViews.Array(HomeSections.Of(site, routes, home), sectionType.Of)
        : [];

    private ScriptArray UrgentIn(Language language) => Links(site.Pages
        .Where(page => page.IsUrgent && page.Language == language)
        .OrderByDescending(page => page.Date?.ToInstant())
        .ThenBy(page => page.Url, StringComparer.Ordinal)
        .Take(MostUrgent));

    private ScriptArray Links(IEnumerable<ContentPage> pages) => SiteViews.Array(pages, linkType.Of);
}
