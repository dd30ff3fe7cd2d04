using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Markdown.Reading;
using HemaSite.Markdown.Syntax;
using HemaSite.Markdown.Writing.Attributes;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HemaSite.Markdown.Writing;

/// <summary>Writes the blocks of a text: paragraphs, headings, lists, tables, galleries.</summary>
internal sealed class BlockWriter
{
    private readonly BodyOutput output;
    private readonly InlineWriter inlines;
    private readonly MarkupWriter markup;
    private readonly Func<string, Language, string> headingId;
    private readonly Func<WordSetter>? typography;

    public BlockWriter(BodyOutput output, Func<string, Language, string> headingId, Func<WordSetter>? typography)
    {
        this.output = output;
        this.headingId = headingId;
        this.typography = typography;
        markup = new(output);
        inlines = new(output, new LinkWriter(output), markup);
        markup.Links = inlines.Links;
    }

    /// <summary>Where the summary ends in the HTML, or -1.</summary>
    public int SummaryEnd { get; private set; } = -1;

    /// <summary>The breaks met at the top level, as offsets of the body.</summary>
    public HashSet<int> Breaks { get; } = [];

    public void Write(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            if (!output.IsFull)
            {
                Write(block);
            }
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case SummaryBreakBlock:
                Break(block);
                break;
            case LeafBlock leaf:
                WriteLeaf(leaf);
                break;
            case QuoteBlock quote:
                output.Html.Append("<blockquote>\n");
                Write(quote);
                output.Html.Append("</blockquote>\n");
                break;
            case ListBlock list:
                List(list);
                break;
            case GalleryBlock gallery:
                Gallery(gallery);
                break;
            case NoticeBlock notice:
                new NoticeWriter(output, Write).Write(notice);
                break;
            case Table table:
                new TableWriter(output, Leaf).Write(table);
                break;
            case FootnoteGroup notes when notes.OfType<Footnote>().Any(note => note.Order > 0):
                Footnotes(notes);
                break;
            default:
                // Reference definitions show nothing, nor do footnotes that nothing leads to.
                break;
        }
    }

    private void WriteLeaf(LeafBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case ThematicBreakBlock:
                output.Html.Append("<hr>\n");
                break;
            case HtmlBlock raw:
                markup.Block(raw);
                break;
            case CodeBlock code:
                Code(code);
                break;
        }
    }

    private void Break(Block block)
    {
        if (block.Parent is MarkdownDocument)
        {
            Breaks.Add(block.Span.Start);
            SummaryEnd = SummaryEnd < 0 ? output.Html.Length : SummaryEnd;
        }
    }

    private void Leaf(LeafBlock block)
    {
        (output.Typographer, output.IsVerbatim) = (typography?.Invoke(), false);
        inlines.Write(block.Inline);
        output.Typographer = null;
    }

    private void Heading(HeadingBlock heading)
    {
        var attributes = BraceAttributes.TakeEnd(heading.Inline);
        inlines.Report(attributes, $"<h{heading.Level}>");
        var text = InlineWriter.TextOf(heading.Inline);
        var id = output.Ids.Take(attributes.Id.Length > 0 ? attributes.Id : headingId(text, output.Context.Language));
        output.Headings.Add(new(heading.Level, id, text));
        output.Html.Append("<h").Append(heading.Level).AppendAttribute("id", id);
        attributes.WriteRest(output.Html);
        output.Html.Append('>');
        Leaf(heading);
        output.Html.Append("</h").Append(heading.Level).Append(">\n");
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } })
        {
            Leaf(paragraph);
            output.Html.Append(paragraph.Parent.LastChild == paragraph ? "" : "\n");
            return;
        }

        output.Complain(LineSlips.Find(output.Body.Text, paragraph.Span.Start, paragraph.Span.End + 1));
        output.Html.Append("<p>");
        Leaf(paragraph);
        output.Html.Append("</p>\n");
    }

    private void List(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        output.Html.Append('<').Append(tag);
        if (list is { IsOrdered: true, OrderedStart: { } start and not "1" })
        {
            output.Html.AppendAttribute("start", start);
        }

        output.Html.Append(">\n");
        foreach (var item in list)
        {
            output.Html.Append("<li>");
            Write((ListItemBlock)item);
            output.Html.Append("</li>\n");
        }

        output.Html.Append("</").Append(tag).Append(">\n");
    }

    // Pictures become leaves of the gallery; whatever else a writer put there is kept as it is.
    private void Gallery(GalleryBlock gallery)
    {
        output.Html.Append("<div class=\"gallery\" role=\"group\"").AppendAttribute("aria-label", output.Context.Phrase("gallery_label"))
            .Append(" tabindex=\"0\">\n");
        foreach (var block in gallery)
        {
            if (block is ParagraphBlock { Inline: { } line } && line.All(InlineWriter.IsPictureOrBlank))
            {
                foreach (var picture in line.OfType<LinkInline>())
                {
                    inlines.Links.Pictures.WriteLeaf(picture, inlines);
                }
            }
            else
            {
                Write(block);
            }
        }

        output.Html.Append("</div>\n");
    }

    private void Code(CodeBlock code)
    {
        // Long lines scroll in their own box, by keyboard too.
        output.Html.Append("<pre tabindex=\"0\"><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } info })
        {
            output.Html.AppendAttribute("class", "language-" + info);
        }

        output.Html.Append('>');
        for (var i = 0; i < code.Lines.Count; i++)
        {
            output.Html.AppendEscaped(Marks.WithBreak(code.Lines.Lines[i].Slice.AsSpan(), output.Context.Summary.Delimiter)).Append('\n');
        }

        output.Html.Append("</code></pre>\n");
    }

    private void Footnotes(FootnoteGroup notes)
    {
        output.Html.Append("<section class=\"footnotes\" role=\"doc-endnotes\"")
            .AppendAttribute("aria-label", output.Context.Phrase("footnotes_label")).Append(">\n<ol>\n");
        foreach (var note in notes.OfType<Footnote>().Where(note => note.Order > 0))
        {
            output.Html.Append("<li id=\"fn-").Append(note.Order).Append("\">");
            Write(note);
            output.Html.Append("</li>\n");
        }

        output.Html.Append("</ol>\n</section>\n");
    }

    /// <summary>Reports the breaks that ended no summary: those inside other blocks, and in posts the second ones.</summary>
    public void ReportBreaks()
    {
        var first = true;
        foreach (var at in output.Body.Breaks)
        {
            var place = output.At(at, at + output.Context.Summary.Delimiter.Length - 1);
            if (!Breaks.Contains(at))
            {
                output.Complain(MarkdownRules.BreakInside, place);
                continue;
            }

            if (!first && output.Context.IsPost)
            {
                output.Complain(MarkdownRules.BreakTwice, place);
            }

            first = false;
        }
    }
}
