using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Pictures.Plans;

namespace HemaSite.Markdown.Bodies;

/// <summary>What the renderer must know about a page and its site; all functions are pure.</summary>
public sealed record BodyContext
{
    /// <summary>The page's language.</summary>
    public required Language Language { get; init; }

    /// <summary>How the summary is found.</summary>
    public required SummarySettings Summary { get; init; }

    /// <summary>Whether the page is a post: only posts are told about missing or repeated summary breaks.</summary>
    public bool IsPost { get; init; } = true;

    /// <summary>The title that stands above the text of a post; null where none does. Where the text begins with another one, that goes below it.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the words get their language's quotes and no-break spaces.</summary>
    public bool Typography { get; init; } = true;

    /// <summary>Hosts whose frames become click-to-load links; sub-domains included.</summary>
    public ImmutableArray<string> FrameHosts { get; init; } = [];

    /// <summary>Anchors that the page around the text needs for itself; the text gets none of them.</summary>
    public IReadOnlySet<string> TakenIds { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether the text is HTML and not Markdown (process.markdown: false).</summary>
    public bool IsMarkup { get; init; }

    /// <summary>Whether every line end of a paragraph breaks the line (markdown.auto_line_breaks).</summary>
    public bool BreaksLines { get; init; }

    /// <summary>Whether the summary stands in lists only and the page begins behind it (hide_post_summary).</summary>
    public bool LeavesOutSummary { get; init; }

    /// <summary>Whether the page says process.twig: its template tags are then dropped or mapped instead of shown.</summary>
    public bool Twig { get; init; }

    /// <summary>Finds what an address leads to, given as written (query operations of pictures removed).</summary>
    public required Func<string, LinkUse, LinkTarget> ResolveLink { get; init; }

    /// <summary>A picture of the site in the form that the text wants; null where nothing is known of it but its address.</summary>
    public Func<FilePath, PictureRequest, ShownPicture?> ShowPicture { get; init; } = static (_, _) => null;

    /// <summary>Whether the text's first picture is the first of the page, so that readers see it at once.</summary>
    public bool BeginsWithPicture { get; init; }

    /// <summary>A phrase of the page's language by its key.</summary>
    public required Func<string, string> Phrase { get; init; }

    /// <summary>A size in bytes in the page's language.</summary>
    public required Func<long, string> FileSize { get; init; }

    /// <summary>The price list of a city in a language as HTML, or null.</summary>
    public Func<string, string, string?> TwigData { get; init; } = static (_, _) => null;
}
