using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax;

/// <summary>Gathers what stands between a line ":::warning Title" and a line ":::".</summary>
internal sealed class NoticeParser : BlockParser
{
    private const int FewestMarks = 3;

    public NoticeParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var marks = MarksOf(processor.Line);
        var words = processor.Line.AsSpan()[Math.Min(marks, processor.Line.Length)..].Trim();
        if (processor.IsCodeIndent || marks < FewestMarks || words.IsEmpty)
        {
            return BlockState.None;
        }

        var blank = words.IndexOfAny(' ', '\t');
        var word = (blank < 0 ? words : words[..blank]).ToString();
        var kind = KindOf(word);
        processor.NewBlocks.Push(new NoticeBlock(this)
        {
            Kind = kind ?? NoticeKind.Note,
            UnknownKind = kind is null ? word : null,
            Title = blank < 0 ? "" : words[blank..].Trim().ToString(),
            Marks = marks,
            IsClosed = false,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var (notice, marks) = ((NoticeBlock)block, MarksOf(processor.Line));
        block.UpdateSpanEnd(processor.Line.End);
        if (processor.IsCodeIndent || marks < notice.Marks || !processor.Line.AsSpan()[marks..].IsWhiteSpace())
        {
            return BlockState.Continue;
        }

        notice.IsClosed = true;
        return BlockState.BreakDiscard;
    }

    private static NoticeKind? KindOf(string word) => word.ToLowerInvariant() switch
    {
        "note" or "info" => NoticeKind.Note,
        "tip" or "success" => NoticeKind.Tip,
        "warning" or "caution" => NoticeKind.Warning,
        "danger" or "error" => NoticeKind.Danger,
        _ => null,
    };

    private static int MarksOf(StringSlice line)
    {
        var count = 0;
        while (line.PeekChar(count) == ':')
        {
            count++;
        }

        return count;
    }
}
