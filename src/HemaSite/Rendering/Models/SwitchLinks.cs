using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Pages;

namespace HemaSite.Rendering.Models;

/// <summary>Where the language switcher leads: the same page, else the section, else the front page; never to a missing page.</summary>
internal static class SwitchLinks
{
    /// <summary>The links of a page of content; further pages of a list lead to the same number where it exists.</summary>
    public static ImmutableArray<TranslationLink> Of(Site site, ContentPage page, int number) =>
        [.. site.Settings.Languages.Select(language => Of(site, page, number, language))];

    /// <summary>The links of a term or archive: the same address part in the other language where such a list exists.</summary>
    public static ImmutableArray<TranslationLink> Of(Site site, Listing listing, int number) =>
        [.. site.Settings.Languages.Select(language => Of(site, listing, number, language))];

    private static TranslationLink Of(Site site, ContentPage page, int number, Language language)
    {
        if (site.PageOf(page.Folder, language) is { } other)
        {
            var exists = !other.IsStub;
            return site.ListingsBySection.TryGetValue(other.Url, out var lists) && number <= lists[0].PageCount
                ? new(language, lists[0].UrlOf(number), exists)
                : new(language, other.Url, exists && number == 1);
        }

        return new(language, Nearest(site, site.AncestorsOf(page).Reverse(), language), false) { IsElsewhere = true };
    }

    private static TranslationLink Of(Site site, Listing listing, int number, Language language)
    {
        if (site.PageOf(listing.Section.Folder, language) is not { } section)
        {
            return new(language, Nearest(site, [listing.Section], language), false);
        }

        var tail = listing.Url[listing.Section.Url.Length..];
        var twin = site.ListingsByUrl.GetValueOrDefault(section.Url + tail);
        return twin is not null && number <= twin.PageCount
            ? new(language, twin.UrlOf(number), true)
            : new(language, twin?.Url ?? section.Url, false);
    }

    private static string Nearest(Site site, IEnumerable<ContentPage> upwards, Language language) =>
        upwards.Select(page => site.PageOf(page.Folder, language)?.Url).FirstOrDefault(url => url is not null)
        ?? $"/{language.Code}/";
}
