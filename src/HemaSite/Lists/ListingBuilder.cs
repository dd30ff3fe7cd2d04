using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Pages;
using HemaSite.Settings;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Lists;

/// <summary>Gathers the posts of a section into its list, its terms and its archives. Every post is looked at a fixed number of times.</summary>
internal sealed class ListingBuilder(SiteSettings settings, Complaints complaints)
{
    /// <summary>The section's own list first, then terms, years and months.</summary>
    /// <param name="section">A list page.</param>
    /// <param name="children">The shown pages directly below it, in its language.</param>
    public ImmutableArray<Listing> Build(ContentPage section, IEnumerable<ContentPage> children)
    {
        var wish = section.Document.FrontMatter.List;
        var by = Known("by", wish.OrderBy, PostOrder.Keys) ?? "date";
        var isDescending = Known("dir", wish.OrderDirection, PostOrder.Directions) is { } direction ? direction == "desc" : by == "date";
        var posts = PostOrder.Sort(children.Where(page => IsListed(page, section)), by, isDescending, section.Language);
        var size = wish.Limit is { Value: > 0 } limit ? limit.Value : settings.ListSize;
        var newestFirst = by is "date" or "publish_date" && isDescending
            ? posts
            : PostOrder.Sort(posts, "date", true, section.Language);
        return
        [
            wish.Pagination == false ? OnePage(section, posts, wish.Limit?.Value) : new(ListingKind.Section, section, section.Url)
            {
                Posts = PinnedFirst(posts),
                PageSize = size,
            },
            .. Terms(section, newestFirst, size),
            .. settings.Outputs.Archives ? Years(section, newestFirst, size) : [],
        ];
    }

    private string? Known(string key, Located<string>? written, FrozenSet<string> values)
    {
        if (written is not { } text)
        {
            return null;
        }

        if (!values.TryGetValue(text.Value, out var known))
        {
            complaints.Add(RouteRules.UnknownOrder.At(text.Span, key, text.Value));
        }

        return known;
    }

    // A list that is not cut into pages ends where its limit says (Grav's content.pagination: false).
    private static Listing OnePage(ContentPage section, List<ContentPage> posts, int? limit)
    {
        var shown = limit > 0 ? PinnedFirst(posts)[..Math.Min(limit.Value, posts.Count)] : PinnedFirst(posts);
        return new(ListingKind.Section, section, section.Url) { Posts = shown, PageSize = Math.Max(1, shown.Length) };
    }

    private static ImmutableArray<ContentPage> PinnedFirst(List<ContentPage> posts) =>
        [.. posts.Where(post => post.IsFeatured), .. posts.Where(post => !post.IsFeatured)];

    /// <summary>Whether a page stands in lists: posts always have a date; other pages only when they were given one.</summary>
    private bool IsListed(ContentPage page, ContentPage section)
    {
        if (page.IsHiddenFromLists || page.IsStub)
        {
            return false;
        }

        // A broken file has been complained about already, and a list that gathers from afar takes what it can.
        if (page.Date is null && page.Document.IsUsable && page.Folder.Path.Parent == section.Folder.Path)
        {
            complaints.Add(RouteRules.UndatedInList.In(page.Document.Source));
        }

        return page.Date is not null;
    }

    private static IEnumerable<Listing> Terms(ContentPage section, List<ContentPage> posts, int size) =>
        from post in posts
        from term in post.Terms
        where !term.IsFeatured
        group post by (term.Taxonomy, term.Slug) into posted
        orderby posted.Key.Taxonomy, posted.Key.Slug
        select new Listing(ListingKind.Term, section, Address.OfTerm(section.Url, posted.Key.Taxonomy, posted.Key.Slug))
        {
            Posts = [.. posted],
            PageSize = size,
            Term = posted.First().Terms.First(term => (term.Taxonomy, term.Slug) == posted.Key),
        };

    private static IEnumerable<Listing> Years(ContentPage section, List<ContentPage> posts, int size)
    {
        foreach (var year in posts.GroupBy(post => post.Date!.Value.Year))
        {
            var url = $"{section.Url}{year.Key:0000}/";
            yield return new(ListingKind.Year, section, url) { Posts = [.. year], PageSize = size, Period = new YearMonth(year.Key, 1) };
            foreach (var month in year.GroupBy(post => post.Date!.Value.Month))
            {
                yield return new(ListingKind.Month, section, $"{url}{month.Key:00}/")
                {
                    Posts = [.. month],
                    PageSize = size,
                    Period = new YearMonth(year.Key, month.Key),
                };
            }
        }
    }
}
