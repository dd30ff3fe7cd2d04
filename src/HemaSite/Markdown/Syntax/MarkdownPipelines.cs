using HemaSite.Markdown.Syntax.Grav;
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
        builder.BlockParsers.Replace<ListBlockParser>(new EagerListParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableEdgeParser(builder.BlockParsers.FindExact<ParagraphBlockParser>()!));
        builder.BlockParsers.Insert(0, new SummaryBreakParser());
        builder.BlockParsers.Insert(1, new GalleryParser());
        builder.BlockParsers.Insert(2, new NoticeParser());
        builder.BlockParsers.Insert(3, new GravNoticeParser());
        builder.InlineParsers.Replace<EmphasisInlineParser>(new SuffixEmphasisParser());
        return builder.UsePipeTables().UseFootnotes().UseTaskLists().Build();
    }
}
