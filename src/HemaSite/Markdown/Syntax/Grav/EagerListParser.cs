using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax.Grav;

/// <summary>Begins a list wherever Parsedown does: below a paragraph with any number, and however far its items are indented.</summary>
internal sealed class EagerListParser : ListBlockParser
{
    public EagerListParser() => ItemParsers.Replace<NumberedListItemParser>(new EagerNumberParser());

    // No code begins inside a paragraph: a mark counts, however far to the right it stands.
    public override BlockState TryOpen(BlockProcessor processor) => Numbered(
        processor,
        processor.IsCodeIndent && processor.CurrentBlock is ParagraphBlock
            ? FarRight(processor, () => base.TryOpen(processor))
            : base.TryOpen(processor));

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!processor.IsCodeIndent || processor.IsBlankLine || block is not ListItemBlock item || processor.Indent >= Math.Abs(item.ColumnWidth))
        {
            return Numbered(processor, base.TryContinue(processor, block));
        }

        var state = Numbered(processor, FarRight(processor, () => base.TryContinue(processor, block)));
        if (state is BlockState.None && processor.NewBlocks.Count == 0)
        {
            // Four blanks mean the item above, even where its words begin farther to the right ("10. ", "-    ").
            item.ColumnWidth = processor.Indent;
            state = base.TryContinue(processor, block);
        }

        return state;
    }

    // Markdig takes four blanks for code before it looks at the mark. It reads from the mark, and is told of the margin afterwards.
    private static BlockState FarRight(BlockProcessor processor, Func<BlockState> read)
    {
        var (margin, start) = (processor.Indent, processor.ColumnBeforeIndent);
        processor.RestartIndent();
        var state = read();
        if (state is not BlockState.Continue)
        {
            processor.GoToColumn(start);
            processor.RestartIndent();
            processor.ParseIndent();
            return state;
        }

        foreach (var item in processor.NewBlocks.OfType<ListItemBlock>())
        {
            item.ColumnWidth += item.ColumnWidth < 0 ? -margin : margin;
        }

        return state;
    }

    private static BlockState Numbered(BlockProcessor processor, BlockState state)
    {
        if (processor.NewBlocks.TryPeek(out var block) && block is ListBlock { IsOrdered: true } list)
        {
            var mark = processor.Line.Text.AsSpan(list.Span.Start);
            list.OrderedStart = mark[..mark.IndexOf('.')].TrimStart('0').ToString() is { Length: > 0 } number ? number : "0";
        }

        return state;
    }
}
