using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace HemaSite.Markdown.Syntax;

/// <summary>Builds the one set of Markdown rules that all texts are read with.</summary>
internal static class MarkdownPipelines
{
    public static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Replace<HtmlBlockParser>(new WholeMarkupParser());
        builder.BlockParsers.Insert(0, new SummaryBreakParser());
        builder.BlockParsers.Insert(1, new GalleryParser());
        builder.BlockParsers.Insert(2, new NoticeParser());
        builder.BlockParsers.Insert(3, new GravNoticeParser());
        builder.InlineParsers.Replace<EmphasisInlineParser>(new SuffixEmphasisParser());

        // Grav's parser knows "1." only: "1)" stays text there, and its numbers are the writer's words.
        if (builder.BlockParsers.FindExact<ListBlockParser>()?.ItemParsers.FindExact<NumberedListItemParser>() is { } numbers)
        {
            numbers.OrderedDelimiters = ['.'];
        }

        return builder.UsePipeTables().UseFootnotes().UseTaskLists().Build();
    }
}
