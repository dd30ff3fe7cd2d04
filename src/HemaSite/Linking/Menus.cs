using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Languages;
using HemaSite.Pages;

namespace HemaSite.Linking;

/// <summary>Menus from folders, as in Grav: visible pages in the order of their folders; dropdowns where menu_dropdown says so.</summary>
internal static class Menus
{
    /// <summary>
    /// The main menu of a language: the visible pages at the top. A page that leads on is an entry too; one without an address only opens what is
    /// below it.
    /// </summary>
    public static ImmutableArray<MenuItem> Main(ContentFolder root, Language language, Func<ContentFolder, Language, ContentPage?> pageOf) =>
        Children(root, language, pageOf, page => page.Document.FrontMatter.MenuDropdown == true);

    /// <summary>The pages of a section, all levels.</summary>
    public static ImmutableArray<MenuItem> Section(ContentFolder section, Language language, Func<ContentFolder, Language, ContentPage?> pageOf) =>
        Children(section, language, pageOf, _ => true);

    private static ImmutableArray<MenuItem> Children(
        ContentFolder parent, Language language, Func<ContentFolder, Language, ContentPage?> pageOf, Func<ContentPage, bool> opens)
    {
        var items = ImmutableArray.CreateBuilder<MenuItem>();
        foreach (var folder in parent.Children)
        {
            if (pageOf(folder, language) is not { IsVisible: true } page)
            {
                continue;
            }

            ImmutableArray<MenuItem> below = opens(page) ? Children(folder, language, pageOf, opens) : [];
            if (page.IsRoutable || !below.IsEmpty)
            {
                items.Add(new(page, opens(page), below));
            }
        }

        return items.ToImmutable();
    }
}
