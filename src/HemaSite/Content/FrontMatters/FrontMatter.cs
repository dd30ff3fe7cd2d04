using System.Collections.Immutable;
using HemaSite.Text;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Content.FrontMatters;

/// <summary>
/// The values at the head of a page as they are written, with their places. Null means “not written”: defaults and what a page takes over
/// from the pages above it are decided later. Meanings of the keys: docs/grav.md.
/// </summary>
public sealed record FrontMatter
{
    /// <summary>The heading, without outer blanks, never empty.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>The name in the menu.</summary>
    public Located<string>? Menu { get; init; }

    /// <summary>The last part of the address; not checked here, may be empty.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>The layout in place of the one the file name asks for.</summary>
    public Located<string>? Template { get; init; }

    /// <summary>The author.</summary>
    public Located<string>? Author { get; init; }

    /// <summary>What search engines are told.</summary>
    public Located<string>? Robots { get; init; }

    /// <summary>Whether the page is public.</summary>
    public bool? Published { get; init; }

    /// <summary>The date posts are ordered by.</summary>
    public Located<OffsetDateTime>? Date { get; init; }

    /// <summary>When the page becomes public; also the date that is shown.</summary>
    public Located<OffsetDateTime>? PublishDate { get; init; }

    /// <summary>When the page stops being public.</summary>
    public Located<OffsetDateTime>? UnpublishDate { get; init; }

    /// <summary>When the text was last changed in a way that readers should know of.</summary>
    public Located<OffsetDateTime>? Updated { get; init; }

    /// <summary>Until when the front page announces the page as urgent.</summary>
    public Located<OffsetDateTime>? UrgentUntil { get; init; }

    /// <summary>The PHP pattern the dates of this page were read by.</summary>
    public Located<string>? DateFormat { get; init; }

    /// <summary>Whether the page stands in the menu.</summary>
    public bool? Visible { get; init; }

    /// <summary>Whether the page has an address.</summary>
    public bool? Routable { get; init; }

    /// <summary>Whether the heading is left out.</summary>
    public bool? HidePageTitle { get; init; }

    /// <summary>Whether the sidebar is shown.</summary>
    public bool? ShowSidebar { get; init; }

    /// <summary>Whether the post is kept out of lists.</summary>
    public bool? HideFromPostList { get; init; }

    /// <summary>Whether the list entry has a “read on” link.</summary>
    public bool? ContinueLink { get; init; }

    /// <summary>Whether the link to the file in the repository is left out.</summary>
    public bool? HideRepositoryLink { get; init; }

    /// <summary>Whether the date is left out.</summary>
    public bool? HidePostDate { get; init; }

    /// <summary>Whether the summary is cut off the post's own page.</summary>
    public bool? HidePostSummary { get; init; }

    /// <summary>Whether tags and categories are left out.</summary>
    public bool? HidePostTaxonomy { get; init; }

    /// <summary>Whether a section's pages have no next and previous buttons.</summary>
    public bool? HideNextPrevButtons { get; init; }

    /// <summary>Whether the menu shows the pages below as a drop-down.</summary>
    public bool? MenuDropdown { get; init; }

    /// <summary>Whether the body is Markdown (process.markdown).</summary>
    public bool? ProcessMarkdown { get; init; }

    /// <summary>Whether every line end of the text breaks the line for readers too (markdown.auto_line_breaks).</summary>
    public bool? AutoLineBreaks { get; init; }

    /// <summary>Whether Grav would have run the body as a template (process.twig); HemaSite never does.</summary>
    public bool? ProcessTwig { get; init; }

    /// <summary>Where a section's buttons stand.</summary>
    public Located<string>? SectionsNavAlign { get; init; }

    /// <summary>The address the title leads to in place of the post.</summary>
    public Located<string>? Link { get; init; }

    /// <summary>The address a visitor is sent on to.</summary>
    public Located<string>? Redirect { get; init; }

    /// <summary>The address elsewhere that the menu entry leads to.</summary>
    public Located<string>? ExternalUrl { get; init; }

    /// <summary>The picture over the text.</summary>
    public HeaderImageOptions HeaderImage { get; init; } = HeaderImageOptions.None;

    /// <summary>The order of pictures and files; null when not written.</summary>
    public ImmutableArray<Located<string>>? MediaOrder { get; init; }

    /// <summary>Addresses of pages whose children the front page shows, in this order.</summary>
    public ImmutableArray<Located<string>> HomeSections { get; init; } = [];

    /// <summary>Addresses asked for.</summary>
    public PageRoutes Routes { get; init; } = PageRoutes.None;

    /// <summary>How the summary is made.</summary>
    public SummaryOptions Summary { get; init; } = SummaryOptions.None;

    /// <summary>What a list gathers.</summary>
    public ListOptions List { get; init; } = ListOptions.None;

    /// <summary>Terms by taxonomy: tag, category and any other.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Located<string>>> Taxonomy { get; init; } = NoTerms;

    /// <summary>Meta elements by name, such as description.</summary>
    public ImmutableSortedDictionary<string, Located<string>> Metadata { get; init; } = NoMetadata;

    /// <summary>Every key not named above, as it is written: keys of plugins and themes.</summary>
    public ImmutableSortedDictionary<string, YamlNode> Extra { get; init; } = NoExtra;

    private static ImmutableSortedDictionary<string, ImmutableArray<Located<string>>> NoTerms { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<Located<string>>>(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, Located<string>> NoMetadata { get; } =
        ImmutableSortedDictionary.Create<string, Located<string>>(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, YamlNode> NoExtra { get; } =
        ImmutableSortedDictionary.Create<string, YamlNode>(StringComparer.Ordinal);

    /// <summary>Nothing written at all. Stands below the empty maps because it holds them.</summary>
    public static FrontMatter None { get; } = new();
}
