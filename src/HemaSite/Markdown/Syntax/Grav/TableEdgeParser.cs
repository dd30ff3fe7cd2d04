using HemaSite.Markdown.Reading;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax.Grav;

/// <summary>Keeps a table apart from a line of text right above or below it; joined to one paragraph they would undo each other.</summary>
internal sealed class TableEdgeParser(ParagraphBlockParser paragraphs) : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock above)
        {
            return BlockState.None;
        }

        var isTable = above.Lines.Count > 1 && IsRule(above.Lines.Lines[1].Slice.AsSpan());
        return isTable != processor.Line.AsSpan().Contains('|') && (isTable || IsRule(LineBelow(processor)))
            ? paragraphs.TryOpen(processor)
            : BlockState.None;
    }

    private static ReadOnlySpan<char> LineBelow(BlockProcessor processor)
    {
        var (text, next) = (processor.Line.Text, processor.Line.End + 1);
        next += next < text.Length && text[next] == '\r' ? 2 : 1;
        return Lines.Next(text, ref next, out var line) ? text.AsSpan(line) : default;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;
}
