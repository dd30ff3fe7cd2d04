using System.Collections.Immutable;
using HemaSite.Linking;

namespace HemaSite.Rendering.Models;

/// <summary>Tells pages apart that see different marks in a menu: two pages with one place see the same menu.</summary>
internal static class MenuPlace
{
    /// <summary>The nearest entry at or above an address, and whether it is the address itself; all entries above follow from it.</summary>
    public static string Of(string url, ImmutableArray<MenuItem> menu)
    {
        var place = Nearest(url, menu, "");
        return place == url ? $"= {place}" : place;
    }

    private static string Nearest(string url, ImmutableArray<MenuItem> items, string place)
    {
        foreach (var item in items)
        {
            var entry = item.Page.Url;
            place = entry.Length > place.Length && url.StartsWith(entry, StringComparison.Ordinal) ? entry : place;
            place = Nearest(url, item.Children, place);
        }

        return place;
    }
}
