using HemaSite.Markdown.Reading;
using Markdig.Helpers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax;

/// <summary>A text that is HTML already (process.markdown: false): one block of markup on each side of a summary break.</summary>
internal static class MarkupDocument
{
    /// <summary>The blocks of a prepared body; no rule of Markdown is applied.</summary>
    public static MarkdownDocument Of(PreparedBody body)
    {
        var document = new MarkdownDocument();
        var start = 0;
        foreach (var at in body.Breaks)
        {
            AddMarkup(document, body.Text, start, at);
            document.Add(new SummaryBreakBlock(null) { Span = new(at, at) });
            start = at;
            while (start < body.Text.Length && body.Text[start] == Marks.Break)
            {
                start++;
            }
        }

        AddMarkup(document, body.Text, start, body.Text.Length);
        return document;
    }

    private static void AddMarkup(MarkdownDocument document, string text, int start, int end)
    {
        if (!text.AsSpan(start, end - start).IsWhiteSpace())
        {
            var lines = new StringLineGroup(1);
            lines.Add(new StringSlice(text, start, end - 1));
            document.Add(new HtmlBlock(null) { Lines = lines, Span = new(start, end - 1) });
        }
    }
}
