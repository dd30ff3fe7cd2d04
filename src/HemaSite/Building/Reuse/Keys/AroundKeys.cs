using System.Collections.Frozen;
using HemaSite.Files.Sums;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Pages;
using HemaSite.Rendering.Views;

namespace HemaSite.Building.Reuse.Keys;

/// <summary>Sums up what stands on every page of a language: the main menu, the sidebars of its lists, urgent news.</summary>
internal static class AroundKeys
{
    /// <summary>The sums by language code.</summary>
    public static FrozenDictionary<string, ulong> Of(Site site)
    {
        var print = new Fingerprint();
        return site.Settings.Languages.ToFrozenDictionary(language => language.Code, language => Of(site, language, print));
    }

    private static ulong Of(Site site, Language language, Fingerprint print)
    {
        print.AddMenu(site.MainMenus[language.Code]);
        print.AddAll(site.Pages.Where(page => page.IsUrgent && page.Language == language), page => print.AddLink(page));
        print.Add(site.MainListOf(language)?.Url).Add(site.MainListOf(language)?.Posts.Max(post => post.Date?.Year) ?? 0);
        foreach (var lists in site.ListingsBySection.Values.Where(lists => lists[0].Language == language).OrderBy(lists => lists[0].Url, StringComparer.Ordinal))
        {
            print.AddLink(lists[0].Section);
            print.AddAll(Newest(lists[0]), post => print.AddLink(post));
            print.AddAll(lists, list => print.Add(list.Url).Add(list.Term?.Title).Add(list.Posts.Length));
        }

        return print.Take();
    }

    private static IEnumerable<ContentPage> Newest(Listing list) =>
        list.Posts.OrderByDescending(post => post.Date!.Value.ToInstant()).Take(SidebarViews.NewestPosts);
}
