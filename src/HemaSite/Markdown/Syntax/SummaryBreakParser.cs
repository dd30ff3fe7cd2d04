using HemaSite.Markdown.Reading;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax;

/// <summary>Turns a marked summary break into a block of its own, even right below a line of text.</summary>
internal sealed class SummaryBreakParser : BlockParser
{
    public SummaryBreakParser() => OpeningCharacters = [Marks.Break];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new SummaryBreakBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}
