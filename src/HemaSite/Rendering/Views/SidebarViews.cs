using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Pages;
using HemaSite.Rendering.Models;
using NodaTime;
using Scriban.Runtime;

namespace HemaSite.Rendering.Views;

/// <summary>The sidebars of a site, one for each section: worked out for every page anew they would make the build quadratic.</summary>
internal sealed class SidebarViews
{
    /// <summary>How many posts a sidebar names.</summary>
    public const int NewestPosts = 5;

    private readonly ViewType<(PageModel Page, Sidebar Sidebar)> type = new("sidebar",
    [
        ("latest", side => side.Sidebar.Latest),
        ("categories", side => side.Sidebar.Categories),
        ("tags", side => side.Sidebar.Tags),
        ("years", side => side.Sidebar.Years),
        ("place", side => side.Sidebar.Place(side.Page.Url)),
    ]);

    private readonly Site site;
    private readonly ViewType<ContentPage> linkType;
    private readonly ViewType<Listing> countedType;
    private readonly FrozenDictionary<string, Sidebar> sidebars;

    /// <summary>The sidebars of a site, with the view of a link to a page.</summary>
    public SidebarViews(Site site, ViewType<ContentPage> linkType)
    {
        (this.site, this.linkType) = (site, linkType);
        countedType = new("term",
        [
            ("title", list => TitleOf(list)),
            ("url", list => site.Settings.BaseUrl.Relative(list.Url)),
            ("count", list => list.Posts.Length),
            ("slug", list => list.Term?.Slug),
        ]);
        sidebars = site.ListingsBySection.ToFrozenDictionary(section => section.Key, section => SidebarOf(section.Value));
    }

    /// <summary>The sidebar of a page; null without one.</summary>
    public View<(PageModel, Sidebar)>? Of(PageModel page) =>
        page.SidebarSection is { } section && sidebars.TryGetValue(section.Url, out var sidebar) ? type.Of((page, sidebar)) : null;

    /// <summary>The months of a year with posts, the newest first; none for any other list.</summary>
    public ScriptArray MonthsOf(Listing year) => year.Kind == ListingKind.Year
        ? [.. site.ListingsBySection[year.Section.Url].Where(list => list.Kind == ListingKind.Month && list.Period!.Value.Year == year.Period!.Value.Year).Select(countedType.Of)]
        : [];

    private Sidebar SidebarOf(ImmutableArray<Listing> lists)
    {
        List<ContentPage> latest = [.. lists[0].Posts.OrderByDescending(post => post.Date!.Value.ToInstant()).Take(NewestPosts)];
        ScriptArray Words(string taxonomy) => Shared(lists
            .Where(list => list.Term?.Taxonomy == taxonomy)
            .OrderBy(TitleOf, Collation.For(lists[0].Language))
            .Select(countedType.Of));
        return new(lists[0].Section.Url, latest.Select(post => post.Url).Concat(lists.Select(list => list.Url)).ToFrozenSet())
        {
            Latest = Shared(latest.Select(linkType.Of)),
            Categories = Words("category"),
            Tags = Words("tag"),
            Years = Shared(lists.Where(list => list.Kind == ListingKind.Year).Select(countedType.Of)),
        };
    }

    private static ScriptArray Shared(IEnumerable<object> items) => new(items) { IsReadOnly = true };

    private static string TitleOf(Listing list) =>
        list.Term?.Title
        ?? (list.Period is not { } period ? list.Section.Title
            : list.Kind == ListingKind.Month ? DateFormat.MonthYear(new LocalDate(period.Year, period.Month, 1), list.Language)
            : $"{period.Year}");
}
