using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace HemaSite.Markdown.Writing;

/// <summary>Writes a table; the sides its columns lean to become classes, for pages carry no inline style.</summary>
internal sealed class TableWriter(BodyOutput output, Action<LeafBlock> writeLeaf)
{
    public void Write(Table table)
    {
        output.Html.Append("<table>\n");
        var part = "";
        foreach (var row in table.OfType<TableRow>())
        {
            var wanted = row.IsHeader ? "thead" : "tbody";
            if (part != wanted)
            {
                output.Html.Append(part.Length == 0 ? "" : $"</{part}>\n").Append('<').Append(wanted).Append(">\n");
                part = wanted;
            }

            Row(table, row);
        }

        output.Html.Append(part.Length == 0 ? "" : $"</{part}>\n").Append("</table>\n");
    }

    private void Row(Table table, TableRow row)
    {
        output.Html.Append("<tr>");
        for (var i = 0; i < row.Count && !output.IsFull; i++)
        {
            var cell = (TableCell)row[i];
            var tag = row.IsHeader ? "th" : "td";
            var column = cell.ColumnIndex < 0 ? i : cell.ColumnIndex;
            output.Html.Append('<').Append(tag).Append(row.IsHeader ? " scope=\"col\"" : "");
            if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is { } side)
            {
                output.Html.AppendAttribute("class", side switch
                {
                    TableColumnAlign.Left => "align-left",
                    TableColumnAlign.Right => "align-right",
                    _ => "align-center",
                });
            }

            if (column >= table.ColumnDefinitions.Count && cell.LastChild is LeafBlock { Span: { IsEmpty: false } place })
            {
                output.Complain(SlipRules.CellsBeyond, output.At(place.Start, place.End), $"{table.ColumnDefinitions.Count}");
            }

            output.Html.Append('>');
            foreach (var leaf in cell.OfType<LeafBlock>())
            {
                writeLeaf(leaf);
            }

            output.Html.Append("</").Append(tag).Append('>');
        }

        output.Html.Append("</tr>\n");
    }
}
