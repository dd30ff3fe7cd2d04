using System.Collections.Immutable;

namespace HemaSite.Markdown.Bodies;

/// <summary>A text turned into HTML, with what lists, feeds and checks need to know about it.</summary>
public sealed record RenderedBody
{
    /// <summary>The body of a page without text.</summary>
    public static RenderedBody Empty { get; } = new()
    {
        SummaryHtml = "",
        ContentHtml = "",
        Text = "",
        SummaryText = "",
        Headings = [],
        Fragments = [],
        Files = [],
    };

    /// <summary>The part shown in lists: balanced, without ids and footnotes.</summary>
    public required string SummaryHtml { get; init; }

    /// <summary>The whole text.</summary>
    public required string ContentHtml { get; init; }

    /// <summary>Makes the whole text again, once it was let go; null while it is here.</summary>
    public Func<RenderedBody>? Again { get; init; }

    /// <summary>This with its whole text.</summary>
    public RenderedBody Whole => Again?.Invoke() ?? this;

    /// <summary>Whether the page shows more than the summary.</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether the writer ended the summary by hand.</summary>
    public bool HasSummaryDelimiter { get; init; }

    /// <summary>The headings in order, those of raw HTML aside.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>The words of the content.</summary>
    public required string Text { get; init; }

    /// <summary>The words of the summary.</summary>
    public required string SummaryText { get; init; }

    /// <summary>How many words the content has.</summary>
    public int WordCount { get; init; }

    /// <summary>Links to places on pages, to be checked later.</summary>
    public required ImmutableArray<FragmentLink> Fragments { get; init; }

    /// <summary>Files of the site that the text uses, to be judged where it uses them.</summary>
    public required ImmutableArray<FileUse> Files { get; init; }

    /// <summary>Whether the text opens with its own first-level heading.</summary>
    public bool HasLeadingH1 { get; init; }
}
