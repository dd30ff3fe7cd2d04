using System.Buffers;
using System.Globalization;
using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using HemaSite.Markdown.Reading;
using HemaSite.Markdown.Writing.Attributes;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace HemaSite.Markdown.Writing;

/// <summary>Writes what stands inside a paragraph: words, emphasis, code, links.</summary>
internal sealed class InlineWriter(BodyOutput output, LinkWriter links, MarkupWriter markup)
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFFFD' and <= '\uFFFF'))]);

    // "2 ** 3 = 8" is a sum.
    private static readonly SearchValues<char> OfSums = SearchValues.Create("0123456789 =*");

    public LinkWriter Links => links;

    public void Write(ContainerInline? container)
    {
        var child = container?.FirstChild;
        while (child is not null && !output.IsFull)
        {
            child = Write(child);
        }
    }

    /// <summary>The words of inlines without any markup.</summary>
    public static string TextOf(ContainerInline? container)
    {
        var text = new StringBuilder();
        Collect(container, text);
        return Marks.Strip(text.ToString()).Trim();
    }

    /// <summary>Whether an inline is a picture, or nothing that is seen.</summary>
    public static bool IsPictureOrBlank(Inline inline) => inline switch
    {
        LinkInline link => link.IsImage,
        LineBreakInline => true,
        LiteralInline literal => literal.Content.AsSpan().IsWhiteSpace(),
        _ => false,
    };

    /// <summary>Reports attributes in braces that are not let through.</summary>
    public void Report(BraceAttributes attributes, string element)
    {
        foreach (var name in attributes.Refused)
        {
            output.Complain(MarkdownRules.AttributeRemoved, output.At(attributes.Start, attributes.End), name, element);
        }
    }

    // Returns the inline to go on with.
    private Inline? Write(Inline inline)
    {
        var html = output.Html;
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal);
                break;
            case EmphasisInline emphasis:
                Emphasis(emphasis);
                break;
            case CodeInline code:
                html.Append("<code>").AppendEscaped(code.Content).Append("</code>");
                break;
            case LineBreakInline lineBreak:
                html.Append(lineBreak.IsHard || output.Context.BreaksLines ? "<br>\n" : "\n");
                break;
            case LinkInline link:
                links.Write(link, this);
                break;
            case AutolinkInline autolink:
                links.Write(autolink);
                break;
            case HtmlInline tag:
                return markup.Inline(tag);
            case HtmlEntityInline entity:
                Entity(entity);
                break;
            default:
                Rare(inline);
                break;
        }

        return inline.NextSibling;
    }

    private void Literal(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (text.Length == 2 && text.Trim('*').IsEmpty && !IsMark(literal.PreviousSibling) && (TouchesWord(literal.PreviousSibling, ^1) || TouchesWord(literal.NextSibling, 0)))
        {
            output.Complain(SlipRules.AsterisksShown, output.At(literal.Span.Start, literal.Span.End));
        }

        if (LooseStarsIn(text) is >= 0 and var open)
        {
            output.Complain(SlipRules.AsterisksShown, output.At(literal.Span.Start + open, literal.Span.Start + open + 1));
        }

        if (BracketsIn(literal) is >= 0 and var at)
        {
            output.Complain(SlipRules.BracketsShown, output.At(literal.Span.Start + at, literal.Span.Start + at));
        }

        output.Words(text);
    }

    // Where "](" stands in the text itself; the brackets may belong to two pieces of it.
    private static int BracketsIn(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        // One sign is found faster than words in any case, and most pieces have none.
        return !text.Contains(']') ? -1
            : text.IndexOf("](") is >= 0 and var at ? IsAddress(text[(at + 2)..]) ? at : -1
            // "[words] (https://…)": the blank between parts the two.
            : text.IndexOf("] (http", StringComparison.OrdinalIgnoreCase) is >= 0 and var apart ? apart
            : text is [.., ']'] && literal.NextSibling is LiteralInline { Content.IsEmpty: false } next && next.Content.AsSpan()[0] == '(' ? text.Length - 1
            : -1;
    }

    // What is explained in brackets has words and blanks: "[центра](г. Алматы)".
    private static bool IsAddress(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(')');
        var inside = end < 0 ? rest : rest[..end];
        var dot = inside.LastIndexOf('.');
        return inside.ContainsAny("/@:+") || !inside.Contains(' ') || (dot >= 0 && dot < inside.Length - 1 && char.IsAsciiLetterOrDigit(inside[dot + 1]));
    }

    private static bool TouchesWord(Inline? neighbour, Index edge) =>
        neighbour is LiteralInline { Content.IsEmpty: false } words ? !char.IsWhiteSpace(words.Content.AsSpan()[edge]) : neighbour is LinkInline or EmphasisInline;

    // "5 000** тенге": the mark of a note.
    private static bool IsMark(Inline? before) => before is LiteralInline { Content.IsEmpty: false } words
        && words.Content.AsSpan()[^1] is var last && (char.IsAsciiDigit(last) || char.GetUnicodeCategory(last) == UnicodeCategory.CurrencySymbol);

    // "** words **": the blanks inside keep both from making anything bold.
    private static int LooseStarsIn(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf("** ");
        var words = open < 0 ? [] : text[(open + "** ".Length)..];
        var close = words.IndexOf(" **");
        return close > 0 && words[..close].ContainsAnyExcept(OfSums) ? open : -1;
    }

    // What may not stand in a text as itself may not come in by its number either.
    private void Entity(HtmlEntityInline entity)
    {
        var unseen = entity.Transcoded.AsSpan().IndexOfAny(Unseen);
        if (unseen >= 0)
        {
            // The parser writes U+FFFD for &#0; and halves of characters.
            var letter = entity.Transcoded.AsSpan()[unseen];
            output.Complain(
                letter is >= '\u2000' and <= '\u20FF' ? EncodingRules.Bidi : EncodingRules.OldControl,
                output.At(entity.Span.Start, entity.Span.End),
                letter == '\uFFFD' ? entity.Original.ToString() : $"U+{(int)letter:X4}");
            return;
        }

        output.Words(entity.Transcoded.AsSpan());
    }

    private void Rare(Inline inline)
    {
        switch (inline)
        {
            case TaskList task:
                output.Html.Append("<input class=\"task\" type=\"checkbox\" disabled").Append(task.Checked ? " checked" : "")
                    .AppendAttribute("aria-label", output.Context.Phrase(task.Checked ? "task_done_label" : "task_open_label")).Append('>');
                break;
            case FootnoteLink note:
                Footnote(note);
                break;
            case DelimiterInline delimiter:
                output.Words(delimiter.ToLiteral());
                Write((ContainerInline)delimiter);
                break;
            case ContainerInline container:
                Write(container);
                break;
            default:
                break;
        }
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        var tag = emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";
        var attributes = BraceAttributes.TakeAfter(emphasis);
        Report(attributes, $"<{tag}>");
        output.Html.Append('<').Append(tag);
        attributes.Write(output.Html, output.Ids);
        output.Html.Append('>');
        Write((ContainerInline)emphasis);
        if (emphasis.LastChild is LiteralInline { Content.IsEmpty: false } last && char.IsWhiteSpace(last.Content.AsSpan()[^1]))
        {
            output.Complain(SlipRules.BlankInBold, output.At(emphasis.Span.End - 1, emphasis.Span.End));
        }

        output.Html.Append("</").Append(tag).Append('>');
    }

    private void Footnote(FootnoteLink link)
    {
        var order = link.Footnote.Order;
        if (link.IsBackLink)
        {
            output.Html.Append("<a class=\"footnote-back\" href=\"#fnref-").Append(order).Append('-').Append(link.Index).Append('"')
                .AppendAttribute("aria-label", output.Context.Phrase("footnote_back_label")).Append("></a>");
            return;
        }

        output.Html.Append("<sup class=\"footnote-ref\"><a id=\"fnref-").Append(order).Append('-').Append(link.Index)
            .Append("\" href=\"#fn-").Append(order).Append("\">").Append(order).Append("</a></sup>");
    }

    private static void Collect(ContainerInline? container, StringBuilder text)
    {
        for (var child = container?.FirstChild; child is not null; child = child.NextSibling)
        {
            _ = child switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => text.Append(' '),
                AutolinkInline autolink => text.Append(autolink.Url),
                DelimiterInline delimiter => text.Append(delimiter.ToLiteral()),
                _ => text,
            };
            if (child is ContainerInline inner)
            {
                Collect(inner, text);
            }
        }
    }
}
