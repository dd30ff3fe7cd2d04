using HemaSite.Html;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax.Grav;

/// <summary>Keeps a block of markup whole up to its closing tag, as Parsedown does; what is never closed ends at a blank line.</summary>
internal sealed class WholeMarkupParser : HtmlBlockParser
{
    /// <summary>Under this key the parser finds the <see cref="TagPairs"/> of the text in the parser's context.</summary>
    public const string PairsKey = "HemaSite.TagPairs";

    private const string EndKey = "HemaSite.End";

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var start = processor.Start;
        var pairs = (TagPairs?)processor.Context?.Properties[PairsKey];
        if (pairs is not null
            && !processor.IsCodeIndent
            && IsOutside(processor.CurrentContainer)
            && NameAt(processor.Line) is { Length: > 0 } name)
        {
            if (AllowedMarkup.IsTextLevel(name))
            {
                return BlockState.None;
            }

            if (pairs.TryGetEnd(start, out var end))
            {
                return OpenWhole(processor, start, end);
            }
        }

        var result = base.TryOpen(processor);
        if (result is BlockState.Continue && processor.NewBlocks.Peek() is HtmlBlock opened)
        {
            Tame(opened, processor.Line.Text, start, pairs);
        }

        return result;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block.GetData(EndKey) is not int end)
        {
            return base.TryContinue(processor, block);
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        block.UpdateSpanEnd(processor.Line.End);
        return processor.Line.End + 1 >= end ? BlockState.Break : BlockState.Continue;
    }

    // Lists and quotes that the line does not go on with are still to be closed.
    private static bool IsOutside(Block? container)
    {
        while (container is { IsOpen: false, Parent: { } parent })
        {
            container = parent;
        }

        return container is MarkdownDocument;
    }

    private BlockState OpenWhole(BlockProcessor processor, int start, int end)
    {
        var block = new HtmlBlock(this)
        {
            Column = processor.ColumnBeforeIndent,
            Type = HtmlBlockType.InterruptingBlock,
            Span = new SourceSpan(start, processor.Line.End),
        };
        block.SetData(EndKey, end);
        processor.NewBlocks.Push(block);
        return processor.Line.End + 1 >= end ? BlockState.Break : BlockState.Continue;
    }

    // By the book an open <script> or <!-- takes the rest of the page along.
    private static void Tame(HtmlBlock block, string text, int start, TagPairs? pairs)
    {
        var endless = block.Type switch
        {
            HtmlBlockType.ScriptPreOrStyle => pairs?.TryGetEnd(start, out _) != true,
            HtmlBlockType.Comment => text.IndexOf("-->", start, StringComparison.Ordinal) < 0,
            HtmlBlockType.CData => text.IndexOf("]]>", start, StringComparison.Ordinal) < 0,
            HtmlBlockType.ProcessingInstruction => text.IndexOf("?>", start, StringComparison.Ordinal) < 0,
            HtmlBlockType.DocumentType => text.IndexOf('>', start) < 0,
            _ => false,
        };
        if (endless)
        {
            block.Type = HtmlBlockType.InterruptingBlock;
        }
    }

    private static string NameAt(StringSlice line)
    {
        var text = line.AsSpan();
        if (text.Length < 2 || text[0] != '<' || !char.IsAsciiLetter(text[1]))
        {
            return "";
        }

        var length = text[1..].IndexOfAny(" \t/>");
        return (length < 0 ? text[1..] : text.Slice(1, length)).ToString().ToLowerInvariant();
    }
}
