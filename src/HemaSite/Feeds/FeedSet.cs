using HemaSite.Linking;

namespace HemaSite.Feeds;

/// <summary>The feeds of a site: one for each language, each section and, unless the settings say no, each tag or category.</summary>
public static class FeedSet
{
    /// <summary>All feeds, those of the languages first.</summary>
    public static IEnumerable<Feed> Of(Site site)
    {
        var outputs = site.Settings.Outputs;
        if (outputs.Feeds.IsEmpty)
        {
            yield break;
        }

        foreach (var language in site.Settings.Languages)
        {
            if (site.MainListOf(language) is { Section.IsFront: false } main)
            {
                yield return Feed.Of(main, $"/{language.Code}/", site.Settings);
            }
        }

        foreach (var listing in site.Listings.Where(listing => listing.HasFeeds(outputs)))
        {
            yield return Feed.Of(listing, listing.Url, site.Settings);
        }
    }
}
