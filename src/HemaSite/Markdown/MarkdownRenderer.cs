using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Markdown.Finishing;
using HemaSite.Markdown.Reading;
using HemaSite.Markdown.Syntax;
using HemaSite.Markdown.Syntax.Grav;
using HemaSite.Markdown.Writing;
using HemaSite.Markdown.Writing.Images;
using HemaSite.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown;

/// <summary>Turns Markdown bodies into HTML with exactly the writer's words; one object serves all threads.</summary>
public sealed class MarkdownRenderer
{
    // ASCII alone is searched a vector at a time; with the others among them every Cyrillic letter would be looked up.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (char)code)]);

    private readonly MarkdownPipeline pipeline = MarkdownPipelines.Build();
    private readonly ConcurrentBag<StringBuilder> builders = [];
    private readonly Func<string, Language, string> headingId;
    private readonly Func<Language, WordSetter>? typography;

    /// <summary>A renderer.</summary>
    /// <param name="headingId">The anchor for a heading's words in a language.</param>
    /// <param name="typography">For a language: begins a paragraph and returns what sets its words piece by piece.</param>
    public MarkdownRenderer(Func<string, Language, string> headingId, Func<Language, WordSetter>? typography = null)
    {
        this.headingId = headingId;
        this.typography = typography;
    }

    /// <summary>Renders the body of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="bodyStart">Where its body begins.</param>
    /// <param name="context">The page and its site.</param>
    /// <param name="complaints">Takes what is wrong, at places of the file.</param>
    /// <returns>The HTML; empty after an error.</returns>
    public RenderedBody Render(SourceText source, int bodyStart, BodyContext context, Complaints complaints)
    {
        var text = source.Content[bodyStart..];
        if (text.AsSpan().IsWhiteSpace())
        {
            return RenderedBody.Empty;
        }

        if (new BodyLimits(text).Check(source, bodyStart) is { } refused)
        {
            complaints.Add(refused);
            return RenderedBody.Empty;
        }

        var body = new BodyReader(text, source, bodyStart, context, complaints).Read();
        if ((context.IsMarkup ? MarkupDocument.Of(body) : Parse(body, source, bodyStart, complaints)) is not { } document)
        {
            return RenderedBody.Empty;
        }

        if (!builders.TryTake(out var builder))
        {
            builder = new();
        }

        var rendered = Write(document, new(builder, body, source, bodyStart, context, complaints));
        builders.Add(builder.Clear());
        return rendered;
    }

    private MarkdownDocument? Parse(PreparedBody body, SourceText source, int bodyStart, Complaints complaints)
    {
        var deepest = HtmlBalance.DeepestNesting;
        if (body.Pairs.MaxDepth > deepest)
        {
            complaints.Add(MarkdownRules.TooDeep.At(source.Span(bodyStart + body.Pairs.DeepestAt, 1), $"{deepest}"));
            return null;
        }

        var context = new MarkdownParserContext();
        context.Properties[WholeMarkupParser.PairsKey] = body.Pairs;
        try
        {
            return MarkdownParser.Parse(body.Text, pipeline, context);
        }
        catch (ArgumentException)
        {
            // The parser refuses nesting over 128 levels this way and does not say where.
            complaints.Add(MarkdownRules.TooDeep.At(source.Span(bodyStart, 0), $"{BodyLimits.MaxDepth}"));
            return null;
        }
    }

    private RenderedBody Write(MarkdownDocument document, BodyOutput output)
    {
        var context = output.Context;
        var words = context.Typography && typography is not null ? () => typography(context.Language) : (Func<WordSetter>?)null;
        var writer = new BlockWriter(output, headingId, words);
        writer.Write(document);
        writer.ReportBreaks();
        if (output.IsFull)
        {
            output.Complain(MarkdownRules.PageTooLarge, output.At(0, 0));
            return RenderedBody.Empty;
        }

        var hasTitle = HasTitle(document, output);
        var end = context.Summary.Enabled ? writer.SummaryEnd : -1;
        var raw = output.Html.ToString();
        var whole = Finish(raw, output);
        var (summary, more) = !context.Summary.Enabled ? (whole, false)
            : end < 0 ? Short(whole, context.Summary.Size)
            : (Before(Finish(raw[..end], output)), !raw.AsSpan(end).IsWhiteSpace());
        var content = context.LeavesOutSummary && end >= 0 && more ? Finish(raw[end..], output) : whole;
        var plain = HtmlText.Of(content);
        var summaryText = ReferenceEquals(summary, content) ? plain : HtmlText.Of(summary);
        // Where a shortened text had only pictures, empty paragraphs are left of it.
        var isBlank = context.Summary.Enabled && end < 0 && summaryText.Length == 0;
        return new()
        {
            SummaryHtml = isBlank ? "" : summary.Replace(ImageTag.Eager, ImageTag.Lazy, StringComparison.Ordinal),
            ContentHtml = content,
            HasMore = more,
            HasSummaryDelimiter = writer.Breaks.Count > 0,
            Headings = [.. output.Headings],
            Text = plain,
            SummaryText = summaryText,
            WordCount = HtmlText.CountWords(plain),
            Fragments = [.. output.Fragments],
            Files = [.. output.Files],
            HasLeadingH1 = hasTitle,
        };
    }

    // A heading of other words goes below the title, with all that follow.
    private static bool HasTitle(MarkdownDocument document, BodyOutput output)
    {
        if (document is not [HeadingBlock { Level: 1 }, ..])
        {
            return false;
        }

        var isBelow = output.Context.Title is { } title && output.Headings is [var first, ..] && !IsSame(first.Text, title);
        output.TopLevel = isBelow ? 2 : 1;
        return !isBelow;
    }

    // The same words, whatever quotes and dashes the two have.
    private static bool IsSame(string heading, string title) =>
        string.Concat(heading.Where(char.IsLetterOrDigit)).Equals(string.Concat(title.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase);

    private static string Finish(string html, BodyOutput output) =>
        Printable(TableScroll.Wrap(
            HeadingLevels.Even(DataMarks.Fill(output.HasMarkup ? HtmlBalance.Balance(html) : html, output.Body.Data), output.TopLevel),
            output.Context.Phrase("table_label")));

    // "&#1;" is a character that neither HTML nor XML may hold; feeds would not be well-formed.
    private static string Printable(string html)
    {
        var text = html.AsSpan();
        if (text.IndexOfAny(Controls) < 0 && text.IndexOfAnyInRange('\uFFFE', '\uFFFF') < 0
            && text.IndexOfAnyInRange('\uFDD0', '\uFDEF') < 0 && text.IndexOfAny('\uDFFE', '\uDFFF') < 0)
        {
            return html;
        }

        var letters = html.ToCharArray();
        letters.AsSpan().ReplaceAny(Controls, '\uFFFD');
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF'))
            {
                letters[i] = '\uFFFD';
            }
            else if (letters[i] is '\uDFFE' or '\uDFFF' && i > 0 && char.IsHighSurrogate(letters[i - 1]) && (letters[i - 1] & 0x3F) == 0x3F)
            {
                // U+1FFFE, U+1FFFF and their like are no characters either.
                (letters[i - 1], letters[i]) = ('\uFFFD', '\u200B');
            }
        }

        return new(letters);
    }

    // Without ids (footnotes have them too) there is nothing to take out.
    private static string Before(string html) =>
        html.Contains(" id=\"", StringComparison.Ordinal)
            ? new SummaryCutter(html, int.MaxValue, withMedia: true).Cut()
            : html.TrimEnd('\n');

    private static (string Html, bool More) Short(string content, int size)
    {
        var cutter = new SummaryCutter(content, size, withMedia: false);
        var html = cutter.Cut();
        return (html, cutter.LeftOut);
    }
}
