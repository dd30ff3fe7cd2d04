using System.Collections.Immutable;

namespace HemaSite.Settings.Outputs;

/// <summary>Which files a site has beside its pages, lists and sitemap; everything by default.</summary>
public sealed record OutputSettings
{
    /// <summary>Whether each year and month has a list.</summary>
    public bool Archives { get; init; } = true;

    /// <summary>The formats of feeds; none without feeds.</summary>
    public ImmutableArray<FeedFormat> Feeds { get; init; } = [FeedFormat.Rss, FeedFormat.Atom, FeedFormat.Json];

    /// <summary>Whether each tag and category has feeds, beside those of sections and languages.</summary>
    public bool TermFeeds { get; init; } = true;

    /// <summary>Whether readers can search: the index and its page.</summary>
    public bool Search { get; init; } = true;

    /// <summary>Whether an old address has a small page that leads on; web servers have their lists of redirects in any case.</summary>
    public bool RedirectPages { get; init; } = true;

    /// <summary>Whether there are RSS feeds, the ones that pages name.</summary>
    public bool HasRss => Feeds.Contains(FeedFormat.Rss);
}
