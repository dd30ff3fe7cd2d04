using HemaSite.Markdown.Reading;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax;

/// <summary>Gathers the lines between the marks of a gallery.</summary>
internal sealed class GalleryParser : BlockParser
{
    public GalleryParser() => OpeningCharacters = [Marks.GalleryOpen];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        processor.NewBlocks.Push(new GalleryBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return processor.CurrentChar == Marks.GalleryClose ? BlockState.BreakDiscard : BlockState.Continue;
    }
}
