using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Languages;
using HemaSite.Pictures.Plans;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Pages;

/// <summary>A page of content in one language: what its file, its folder and its translations say together. Complete at birth.</summary>
public sealed record ContentPage
{
    /// <summary>What the page is for.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>The Grav template: item, blog, default, section …</summary>
    public required string Template { get; init; }

    /// <summary>The language readers see it in.</summary>
    public required Language Language { get; init; }

    /// <summary>The folder it lives in; pages of one folder are translations of each other.</summary>
    public required ContentFolder Folder { get; init; }

    /// <summary>The file it is made of.</summary>
    public required Document Document { get; init; }

    /// <summary>The path below the language, without a trailing slash: "/news/x"; empty for the front page.</summary>
    public required string Route { get; init; }

    /// <summary>Whether it stands at the root of its language, whatever kind of page it is.</summary>
    public bool IsFront => Route.Length == 0;

    /// <summary>The root-relative address: "/kk/news/x/".</summary>
    public required string Url { get; init; }

    /// <summary>Where its author wrote what its address comes from; null when that is the name of the folder.</summary>
    public SourceSpan? WrittenAddress => (Document.FrontMatter.Slug ?? Document.FrontMatter.Routes.Default)?.Span;

    /// <summary>The address under which files beside the page are published, without a language: "/news/x".</summary>
    public required string MediaRoute { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The text in menus.</summary>
    public required string MenuTitle { get; init; }

    /// <summary>Who wrote it, as readers are told; null where nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published, as shown to readers; null where the page has no date.</summary>
    public required OffsetDateTime? Date { get; init; }

    /// <summary>When its text was last changed in a way that readers should know of; null when nobody said so.</summary>
    public OffsetDateTime? Updated { get; init; }

    /// <summary>Whether the front page announces it as urgent.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Until when it is or was urgent; null when it never was.</summary>
    public OffsetDateTime? UrgentUntil { get; init; }

    /// <summary>From when it is on the site (publish_date); null when nobody said so.</summary>
    public OffsetDateTime? From { get; init; }

    /// <summary>When it goes off the site by itself; null when it stays, or when the site lets its dates not count.</summary>
    public OffsetDateTime? Until { get; init; }

    /// <summary>Whether readers can see it now.</summary>
    public required PageStatus Status { get; init; }

    /// <summary>Whether it stands in menus.</summary>
    public required bool IsVisible { get; init; }

    /// <summary>Whether it has an address of its own.</summary>
    public required bool IsRoutable { get; init; }

    /// <summary>Its tags and categories.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>The pictures beside the page in the order of media_order, then of their names.</summary>
    public required ImmutableArray<MediaFile> Media { get; init; }

    /// <summary>The picture above the text; null when the page wants none or has none.</summary>
    public required MediaFile? Cover { get; init; }

    /// <summary>The form in which the picture above the text is shown.</summary>
    public PictureRequest CoverShape { get; init; } = PictureRequest.Whole;

    /// <summary>Who took that picture, and the address where he is found; null where nobody says.</summary>
    public (string? Name, string? Link) CoverCredit { get; init; }

    /// <summary>Whether the sidebar is shown beside it.</summary>
    public required bool ShowsSidebar { get; init; }

    /// <summary>Whether its title is shown above the text.</summary>
    public required bool ShowsTitle { get; init; }

    /// <summary>Whether lists lead from its summary to the whole text.</summary>
    public required bool HasContinueLink { get; init; }

    /// <summary>Whether it is kept out of lists, feeds and neighbours.</summary>
    public required bool IsHiddenFromLists { get; init; }

    /// <summary>Whether it is pinned to the top of its list.</summary>
    public required bool IsFeatured { get; init; }

    /// <summary>What search engines are told (robots), as written; null for nothing.</summary>
    public string? Robots { get; init; }

    /// <summary>Whether search engines may list it.</summary>
    public bool IsIndexed => !IsStub && Status == PageStatus.Published && Robots?.Contains("noindex", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>Whether it only tells that the page is not translated yet.</summary>
    public bool IsStub { get; init; }
}
