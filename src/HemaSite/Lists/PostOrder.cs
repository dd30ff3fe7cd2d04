using HemaSite.Languages;
using HemaSite.Pages;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Lists;

/// <summary>The order of pages in a list. Total: equal keys are settled by folder name and then by address, as Grav does.</summary>
internal static class PostOrder
{
    /// <summary>Sorts by "date", "publish_date", "title", "slug" or "folder" (the default), ascending or descending.</summary>
    public static List<ContentPage> Sort(IEnumerable<ContentPage> pages, string? by, bool isDescending, Language language)
    {
        var list = pages.ToList();
        list.Sort((a, b) => isDescending ? -Compare(a, b, by, language) : Compare(a, b, by, language));
        return list;
    }

    private static int Compare(ContentPage a, ContentPage b, string? by, Language language)
    {
        var order = by switch
        {
            "date" or "publish_date" => InstantOf(a).CompareTo(InstantOf(b)),
            "title" => Collation.For(language).Compare(a.Title, b.Title),
            "slug" => string.CompareOrdinal(a.Folder.Name.Slug, b.Folder.Name.Slug),
            _ => 0,
        };
        if (order == 0)
        {
            order = NaturalOrder.Comparer.Compare(a.Folder.Path.Name, b.Folder.Path.Name);
        }

        return order != 0 ? order : string.CompareOrdinal(a.Url, b.Url);
    }

    private static Instant InstantOf(ContentPage page) => page.Date?.ToInstant() ?? Instant.MinValue;
}
