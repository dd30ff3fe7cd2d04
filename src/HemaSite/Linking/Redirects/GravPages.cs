using HemaSite.Lists;
using HemaSite.Pages;

namespace HemaSite.Linking.Redirects;

/// <summary>The addresses of Grav's lists: "/kk/news/page:2", "/kk/news/tag:donor".</summary>
internal static class GravPages
{
    /// <summary>The old addresses of a list with those they lead to.</summary>
    /// <param name="list">The list.</param>
    /// <param name="isDefault">Whether Grav showed it without a language in the address too.</param>
    public static IEnumerable<(string From, string To)> Of(Listing list, bool isDefault)
    {
        var old = list.Kind == ListingKind.Term
            ? $"{list.Section.Url}{list.Term!.Taxonomy}:{Address.Encode(list.Term.Written)}/"
            : list.Kind == ListingKind.Section ? list.Section.Url : null;
        if (old is null)
        {
            yield break;
        }

        foreach (var from in isDefault ? [old, old[(list.Language.Code.Length + 1)..]] : new[] { old })
        {
            if (list.Kind == ListingKind.Term)
            {
                yield return (from, list.Url);
            }

            var count = CountOf(list);
            for (var number = 1; number <= count; number++)
            {
                yield return ($"{from}page:{number}/", list.UrlOf(Math.Min(number, list.PageCount)));
            }
        }
    }

    // Grav listed each copy of a post, so its lists were longer: what it showed on pages that we do not have is on our last one.
    private static int CountOf(Listing list) =>
        Math.Max(list.PageCount, (list.Posts.Sum(post => post.Folder.Sources.Length) + list.PageSize - 1) / list.PageSize);
}
