using HemaSite.Languages;
using HemaSite.Settings;

namespace HemaSite.Pages;

/// <summary>Pages that say, in the reader's language, that a text exists only in another one; the text itself is never repeated.</summary>
internal static class StubPages
{
    /// <summary>A stub for every post and page in every language into which it was not translated.</summary>
    /// <param name="pages">The pages that have an address.</param>
    /// <param name="leadingElsewhere">Those that are there and wish none: they send visitors on, or are not to be routed.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="routes">The addresses of folders.</param>
    public static List<ContentPage> For(
        IReadOnlyList<ContentPage> pages, IEnumerable<ContentPage> leadingElsewhere, SiteSettings settings, RouteTable routes)
    {
        var existing = pages.Concat(leadingElsewhere).Select(page => (page.Folder.Path, page.Language.Code)).ToHashSet();
        var stubs = new List<ContentPage>();
        foreach (var page in pages.Where(page => page.Kind is PageKind.Post or PageKind.Page or PageKind.Section))
        {
            foreach (var language in settings.Languages.Where(language => existing.Add((page.Folder.Path, language.Code))))
            {
                stubs.Add(StubOf(page, language, routes.Of(page.Folder, language)));
            }
        }

        return stubs;
    }

    private static ContentPage StubOf(ContentPage original, Language language, string route) => original with
    {
        Language = language,
        Route = route,
        Url = Address.OfPage(language.Code, route),
        IsStub = true,
        IsVisible = false,
        Cover = null,
        IsUrgent = false,
        ShowsSidebar = false,
    };
}
