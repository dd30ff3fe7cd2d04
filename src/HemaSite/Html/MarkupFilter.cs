using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Html.Scanning;
using HemaSite.Text;

namespace HemaSite.Html;

/// <summary>Lets allowed markup through and takes the rest out, naming what was removed and where.</summary>
/// <remarks>Works on tokens, so places are exact; what it lets through is balanced afterwards by <see cref="HtmlBalance"/>.</remarks>
public sealed class MarkupFilter(MarkupPolicy policy)
{
    private bool leftOpen;

    /// <summary>Writes the allowed part of a stretch of markup.</summary>
    /// <param name="text">The text that holds the stretch.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="pinnedTo">When the text is a copy out of a quote or list: the offset of the body that every complaint points at.</param>
    /// <param name="output">Takes the result.</param>
    /// <returns>True when the stretch ended inside content that goes with a removed tag.</returns>
    public bool Filter(string text, int start, int end, int? pinnedTo, StringBuilder output)
    {
        leftOpen = false;
        var scanner = new HtmlScanner(text, start, end);
        while (scanner.Next(out var token))
        {
            var place = Place(token.Start, token.End - token.Start, pinnedTo);
            switch (token.Kind)
            {
                case HtmlTokenKind.Text:
                    WriteText(text.AsSpan(token.Start, token.End - token.Start), output);
                    break;
                case HtmlTokenKind.Close:
                    Close(token, place, pinnedTo is null, output);
                    break;
                case HtmlTokenKind.Open:
                    Open(token, text, end, scanner, pinnedTo, output);
                    break;
                default:
                    Comment(text.AsSpan(token.Start, token.End - token.Start), place);

                    break;
            }
        }

        return leftOpen;
    }

    // A comment is meant to be unseen; instructions and declarations are somebody's words that readers will miss.
    private void Comment(ReadOnlySpan<char> comment, SourceSpan place)
    {
        if (comment[^1] != '>')
        {
            Report(MarkdownRules.UnclosedRemoved, place, "<!--");
        }
        else if (comment[1] == '?' || (comment[1] == '!' && char.IsAsciiLetter(comment[2])))
        {
            Report(MarkdownRules.TagRemoved, place, $"{comment[..2]}…>");
        }
    }

    private SourceSpan Place(int start, int length, int? pinnedTo) =>
        pinnedTo is { } pinned ? policy.Source.Span(policy.BodyStart + pinned, 1) : policy.Source.Span(policy.BodyStart + start, length);

    // U+FDD0, FDD1, FDD4 and FDD5 are marks of the Markdown room, no text.
    private static void WriteText(ReadOnlySpan<char> text, StringBuilder output)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                >= '\ufdd0' and <= '\ufdd1' or >= '\ufdd4' and <= '\ufdd5' => output,
                _ => output.Append(c),
            };
        }
    }

    private void Close(HtmlToken token, SourceSpan place, bool exact, StringBuilder output)
    {
        var element = AllowedMarkup.ElementFor(token.Name);
        if (element is null || AllowedMarkup.IsVoid(token.Name) || (exact && !policy.Pairs.Closes(token.Start)))
        {
            // The partner of a removed opening tag has been reported with it.
            if (element is not null || !policy.Pairs.Closes(token.Start))
            {
                Report(MarkdownRules.TagRemoved, place, $"</{token.Name}>");
            }

            return;
        }

        output.Append("</").Append(element).Append('>');
    }

    private void Open(HtmlToken token, string text, int end, HtmlScanner scanner, int? pinnedTo, StringBuilder output)
    {
        var place = Place(token.Start, token.End - token.Start, pinnedTo);
        if (token.Name == "iframe" && Attribute(scanner, "src") is { } address && policy.Frame(address, Attribute(scanner, "title")) is { } frame)
        {
            output.Append(frame);
            SkipContent(token, text, end, scanner);
            return;
        }

        var element = AllowedMarkup.ElementFor(token.Name);
        if (element is null)
        {
            Report(token.Name == "iframe" ? MarkdownRules.FrameRemoved : MarkdownRules.TagRemoved, place, $"<{token.Name}>");
            if (AllowedMarkup.TakesContent(token.Name) && !AllowedMarkup.IsVoid(token.Name))
            {
                SkipContent(token, text, end, scanner);
            }
        }
        else if (IsHidden(Attribute(scanner, "style")))
        {
            Report(MarkdownRules.HiddenRemoved, place, $"<{token.Name}>");
            SkipContent(token, text, end, scanner);
        }
        else if (pinnedTo is null && !AllowedMarkup.MayStayOpen(token.Name) && !policy.Pairs.TryGetEnd(token.Start, out _))
        {
            Report(MarkdownRules.UnclosedRemoved, place, $"<{token.Name}>");
        }
        else
        {
            WriteElement(token, element, place, scanner, pinnedTo, output);
        }
    }

    private void WriteElement(
        HtmlToken token, string element, SourceSpan place, HtmlScanner scanner, int? pinnedTo, StringBuilder output)
    {
        var classes = token.Name == "center" ? "align-center" : "";
        var attributes = new StringBuilder();
        foreach (var attribute in scanner.Attributes)
        {
            var at = Place(attribute.Start, attribute.End - attribute.Start, pinnedTo);
            switch (attribute.Name)
            {
                case "class":
                    classes += " " + attribute.Value;
                    break;
                case "style" or "align" when Alignment(attribute) is { Length: > 0 } side:
                    classes += " align-" + side;
                    break;
                case "id" when attribute.Value.Trim() is { Length: > 0 } id && !id.Contains(' '):
                    attributes.AppendAttribute("id", policy.Id(id));
                    break;
                case "href" when element == "a":
                    attributes.Append(policy.Link(attribute.Value, at));
                    break;
                default:
                    WriteAttribute(element, attribute, at, attributes);
                    break;
            }
        }

        if (element == "img")
        {
            output.Append(policy.Picture(Attribute(scanner, "src") ?? "", scanner.Attributes, place));
            return;
        }

        output.Append('<').Append(element);
        if (classes.Trim() is { Length: > 0 } names)
        {
            output.AppendAttribute("class", names);
        }

        output.Append(attributes).Append('>');
    }

    private void WriteAttribute(string element, TagValue attribute, SourceSpan place, StringBuilder attributes)
    {
        if (AllowedMarkup.Allows(element, attribute.Name))
        {
            attributes.AppendAttribute(attribute.Name, attribute.Value);
        }
        else if (!AllowedMarkup.IsOutdated(attribute.Name))
        {
            Report(MarkdownRules.AttributeRemoved, place, attribute.Name, $"<{element}>");
        }
    }

    private static string Alignment(TagValue attribute)
    {
        var value = attribute.Value.AsSpan().Trim();
        if (attribute.Name == "style")
        {
            var colon = value.IndexOf(':');
            if (colon < 0 || !value[..colon].Trim().Equals("text-align", StringComparison.OrdinalIgnoreCase))
            {
                return "";
            }

            value = value[(colon + 1)..].TrimEnd(';').Trim();
        }

        return value.ToString().ToLowerInvariant() is "left" or "right" or "center" or "justify" ? value.ToString().ToLowerInvariant() : "";
    }

    private static bool IsHidden(string? style) =>
        style is not null
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static string? Attribute(HtmlScanner scanner, string name)
    {
        foreach (var attribute in scanner.Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    // Content without its closing tag goes only as far as this stretch: a slip must not swallow the page.
    private void SkipContent(HtmlToken token, string text, int end, HtmlScanner scanner)
    {
        if (AllowedMarkup.IsVoid(token.Name))
        {
            return;
        }

        var isText = token.Name is "script" or "style" or "title" or "textarea" or "xmp" or "noscript" or "noframes" or "iframe";
        var inner = new HtmlScanner(text, token.End, end);
        var depth = 1;
        while (depth > 0 && inner.Next(out var next))
        {
            if (isText && next.Kind is HtmlTokenKind.Open or HtmlTokenKind.Comment)
            {
                inner.Position = next.Start + 1;
            }
            else if (next.Name == token.Name)
            {
                depth += next.Kind == HtmlTokenKind.Close ? -1 : 1;
            }
        }

        leftOpen = depth > 0;
        scanner.Position = inner.Position;
    }

    private void Report(Diagnostics.Rule rule, SourceSpan place, params string[] arguments) =>
        policy.Complaints.Add(rule.At(place, [.. arguments]));
}
