using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Lists;
using HemaSite.Pages;
using HemaSite.Settings;
using NodaTime;

namespace HemaSite.Feeds;

/// <summary>The newest posts of a listing for feed readers, before any format: RSS, Atom and JSON Feed say the same.</summary>
public sealed record Feed(string Title, string HomeUrl, string Folder, Language Language, ImmutableArray<ContentPage> Posts)
{
    /// <summary>How many posts a feed carries.</summary>
    public const int Length = 20;

    /// <summary>When a post of the feed appeared or was changed last; null without posts.</summary>
    public OffsetDateTime? Changed => Posts.IsEmpty ? null : Posts.Select(post => post.Updated ?? post.Date!.Value).MaxBy(date => date.ToInstant());

    /// <summary>The feed of a listing; the main list of a language is also the feed of the language itself.</summary>
    /// <param name="listing">A section or a term.</param>
    /// <param name="folder">The address below which the feed's files stand, such as /kk/.</param>
    /// <param name="settings">The site's settings.</param>
    public static Feed Of(Listing listing, string folder, SiteSettings settings)
    {
        var site = settings.TitleIn(listing.Language);
        var subject = listing.Term is { } term ? $"{listing.Section.Title}: {term.Title}" : listing.Section.Title;
        return new($"{site} – {subject}", listing.Url, folder, listing.Language, Newest(listing));
    }

    /// <summary>The posts of a listing that its feed carries: the newest, whatever is pinned.</summary>
    public static ImmutableArray<ContentPage> Newest(Listing listing) =>
    [
        .. listing.Posts
            .OrderByDescending(post => post.Date!.Value.ToInstant())
            .ThenBy(post => post.Url, StringComparer.Ordinal)
            .Take(Length),
    ];
}
