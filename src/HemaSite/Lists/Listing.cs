using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Pages;
using HemaSite.Settings.Outputs;
using NodaTime;

namespace HemaSite.Lists;

/// <summary>Posts of a section gathered by one view, in order, spread over numbered pages.</summary>
public sealed record Listing(ListingKind Kind, ContentPage Section, string Url)
{
    /// <summary>The posts in the order shown; pinned ones first in a section's own list.</summary>
    public required ImmutableArray<ContentPage> Posts { get; init; }

    /// <summary>Posts on one page.</summary>
    public required int PageSize { get; init; }

    /// <summary>The term, for listings of one.</summary>
    public Term? Term { get; init; }

    /// <summary>The month or, with its first month, the year.</summary>
    public YearMonth? Period { get; init; }

    /// <summary>The language of the listing.</summary>
    public Language Language => Section.Language;

    /// <summary>How many pages there are; an empty list still has one.</summary>
    public int PageCount => Math.Max(1, (Posts.Length + PageSize - 1) / PageSize);

    /// <summary>Whether feeds of its posts stand beside it.</summary>
    public bool HasFeeds(OutputSettings outputs) => !outputs.Feeds.IsEmpty
        && (Kind == ListingKind.Section || (Kind == ListingKind.Term && outputs.TermFeeds));

    /// <summary>The address of a page, counted from 1.</summary>
    public string UrlOf(int number) => number == 1 ? Url : $"{Url}page/{number}/";

    /// <summary>The posts on a page, counted from 1.</summary>
    public ReadOnlySpan<ContentPage> PostsOn(int number)
    {
        var start = (number - 1) * PageSize;
        return Posts.AsSpan().Slice(start, Math.Min(PageSize, Posts.Length - start));
    }
}
