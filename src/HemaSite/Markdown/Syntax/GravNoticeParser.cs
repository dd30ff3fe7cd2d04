using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax;

/// <summary>Gathers lines that begin with "! ", "!! ", "!!! " or "!!!! ": the notices of Grav's markdown-notices plugin, by their colours.</summary>
internal sealed class GravNoticeParser : BlockParser
{
    public GravNoticeParser() => OpeningCharacters = ['!'];

    // A line in the middle of a paragraph is the writer's exclamation.
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || MarksOf(processor.Line) is not (> 0 and var marks))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new NoticeBlock(this)
        {
            Kind = marks switch { 1 => NoticeKind.Warning, 2 => NoticeKind.Danger, 3 => NoticeKind.Note, _ => NoticeKind.Tip },
            Marks = marks,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        Skip(processor, marks + 1);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent || MarksOf(processor.Line) != ((NoticeBlock)block).Marks)
        {
            return processor.IsBlankLine ? BlockState.BreakDiscard : BlockState.None;
        }

        Skip(processor, ((NoticeBlock)block).Marks + 1);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    // One to four marks and a blank; "![" is a picture, "!!!!!" an outcry.
    private static int MarksOf(StringSlice line)
    {
        var count = 0;
        while (line.PeekChar(count) == '!')
        {
            count++;
        }

        return count is > 0 and <= 4 && line.PeekChar(count) is ' ' or '\t' ? count : 0;
    }

    private static void Skip(BlockProcessor processor, int count)
    {
        for (var i = 0; i < count; i++)
        {
            processor.NextColumn();
        }
    }
}
