using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Lists;
using HemaSite.Pages;

namespace HemaSite.Linking;

/// <summary>Finds what stands before and after each page: older and newer posts, and the chapters of a section in reading order.</summary>
internal static class NeighbourIndex
{
    /// <summary>The neighbours by address; pages without any are absent.</summary>
    public static Dictionary<string, Neighbours> Of(
        FrozenDictionary<string, ImmutableArray<Listing>> listings,
        ImmutableArray<ContentPage> pages,
        ContentFolder root,
        Dictionary<FilePath, ContentFolder> folders,
        Func<ContentFolder, Language, ContentPage?> pageOf)
    {
        var index = new Dictionary<string, Neighbours>();
        foreach (var list in listings.Values)
        {
            // A list may show posts of other places; they are neighbours where they live.
            var own = list[0].Posts.Where(post => post.Folder.Path.IsUnder(list[0].Section.Folder.Path));
            var newestFirst = PostOrder.Sort(own, "date", true, list[0].Language);
            Join(newestFirst, index, (before, after) => new(after, before));
        }

        foreach (var top in pages.Where(page => page.Kind == PageKind.Section && IsTop(page, root, folders, pageOf)))
        {
            // The page on top is the table of contents, not the first chapter.
            var chapters = new List<ContentPage>();
            Flatten(Menus.Section(top.Folder, top.Language, pageOf), chapters);
            Join(chapters, index, (before, after) => new(before, after));
        }

        return index;
    }

    private static void Join(
        List<ContentPage> ordered, Dictionary<string, Neighbours> index, Func<ContentPage?, ContentPage?, Neighbours> make)
    {
        for (var i = 0; i < ordered.Count; i++)
        {
            index[ordered[i].Url] = make(
                i > 0 ? ordered[i - 1] : null,
                i + 1 < ordered.Count ? ordered[i + 1] : null);
        }
    }

    private static void Flatten(ImmutableArray<MenuItem> items, List<ContentPage> pages)
    {
        foreach (var item in items)
        {
            pages.Add(item.Page);
            Flatten(item.Children, pages);
        }
    }

    private static bool IsTop(
        ContentPage page, ContentFolder root, Dictionary<FilePath, ContentFolder> folders, Func<ContentFolder, Language, ContentPage?> pageOf)
    {
        var parent = page.Folder.Path == root.Path ? null : folders.GetValueOrDefault(page.Folder.Path.Parent);
        return parent is null || pageOf(parent, page.Language) is not { Kind: PageKind.Section };
    }
}
