using System.Collections.Frozen;
using HemaSite.Languages;
using HemaSite.Pages;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Lists;

/// <summary>The order of pages in a list. Total: equal keys are settled by folder name and then by address, as Grav does.</summary>
internal static class PostOrder
{
    /// <summary>What pages can be ordered by; "default" is another word for "folder" (Grav).</summary>
    public static readonly FrozenSet<string> Keys =
        new[] { "date", "publish_date", "title", "slug", "folder", "default" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Upwards or downwards.</summary>
    public static readonly FrozenSet<string> Directions = new[] { "asc", "desc" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Sorts by "date", "publish_date", "title", "slug" or "folder" (the default), ascending or descending.</summary>
    public static List<ContentPage> Sort(IEnumerable<ContentPage> pages, string? by, bool isDescending, Language language)
    {
        // What a date is in the time of the world is worked out once a page and not once a comparison.
        var isByDate = by is "date" or "publish_date";
        var list = pages.Select(page => (At: isByDate ? InstantOf(page) : default, Page: page)).ToList();
        list.Sort((a, b) =>
        {
            var order = isByDate ? a.At.CompareTo(b.At) : Compare(a.Page, b.Page, by, language);
            order = order != 0 ? order : Settle(a.Page, b.Page);
            return isDescending ? -order : order;
        });
        return list.ConvertAll(item => item.Page);
    }

    private static int Compare(ContentPage a, ContentPage b, string? by, Language language) => by switch
    {
        "title" => Collation.For(language).Compare(a.Title, b.Title),
        "slug" => string.CompareOrdinal(a.Folder.Name.Slug, b.Folder.Name.Slug),
        _ => 0,
    };

    private static int Settle(ContentPage a, ContentPage b) =>
        NaturalOrder.Comparer.Compare(a.Folder.Path.Name, b.Folder.Path.Name) is not 0 and var order ? order : string.CompareOrdinal(a.Url, b.Url);

    private static Instant InstantOf(ContentPage page) => page.Date?.ToInstant() ?? Instant.MinValue;
}
