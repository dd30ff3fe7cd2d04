using HemaSite.Linking;
using HemaSite.Lists;

namespace HemaSite.Feeds;

/// <summary>The feeds of a site: one for each language, each section and each tag or category.</summary>
public static class FeedSet
{
    /// <summary>All feeds, those of the languages first.</summary>
    public static IEnumerable<Feed> Of(Site site)
    {
        foreach (var language in site.Settings.Languages)
        {
            if (site.MainListOf(language) is { } main)
            {
                yield return Feed.Of(main, $"/{language.Code}/", site.Settings);
            }
        }

        foreach (var listing in site.Listings.Where(listing => listing.Kind is ListingKind.Section or ListingKind.Term))
        {
            yield return Feed.Of(listing, listing.Url, site.Settings);
        }
    }
}
