using System.Collections.Immutable;

namespace HemaSite.Markdown;

/// <summary>A text turned into HTML, with what lists, feeds and checks need to know about it.</summary>
/// <param name="SummaryHtml">The part shown in lists: balanced, without ids and footnotes.</param>
/// <param name="ContentHtml">The whole text.</param>
/// <param name="HasMore">Whether the page shows more than the summary.</param>
/// <param name="HasSummaryDelimiter">Whether the writer ended the summary by hand.</param>
/// <param name="Headings">The headings in order, those of raw HTML aside.</param>
/// <param name="Text">The words of the content.</param>
/// <param name="SummaryText">The words of the summary.</param>
/// <param name="WordCount">How many words the content has.</param>
/// <param name="Fragments">Links to places on pages, to be checked later.</param>
/// <param name="HasLeadingH1">Whether the text opens with its own first-level heading.</param>
public sealed record RenderedBody(
    string SummaryHtml,
    string ContentHtml,
    bool HasMore,
    bool HasSummaryDelimiter,
    ImmutableArray<Heading> Headings,
    string Text,
    string SummaryText,
    int WordCount,
    ImmutableArray<FragmentLink> Fragments,
    bool HasLeadingH1)
{
    /// <summary>The body of a page without text.</summary>
    public static RenderedBody Empty { get; } = new("", "", false, false, [], "", "", 0, [], false);
}
