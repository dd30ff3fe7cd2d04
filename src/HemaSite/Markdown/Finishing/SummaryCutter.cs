using System.Text;
using HemaSite.Html;
using HemaSite.Html.Scanning;

namespace HemaSite.Markdown.Finishing;

/// <summary>Makes a summary out of a text's HTML: no ids, no footnote numbers, and when asked cut at the end of a sentence or word.</summary>
internal sealed class SummaryCutter(string html, int limit, bool withMedia)
{
    private readonly StringBuilder output = new();
    private readonly List<string> open = [];
    private (int Length, string[] Open, int Letters)? sentence;
    private (int Length, string[] Open)? word;
    private int letters;
    private bool done;

    /// <summary>Whether anything that readers see was left out.</summary>
    public bool LeftOut { get; private set; }

    public string Cut()
    {
        var scanner = new HtmlScanner(html, 0, html.Length);
        while (!done && scanner.Next(out var token))
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Text:
                    Text(html.AsSpan(token.Start, token.End - token.Start));
                    break;
                case HtmlTokenKind.Open:
                    Open(token, scanner);
                    break;
                case HtmlTokenKind.Close:
                    Close(token);
                    break;
                default:
                    break;
            }
        }

        for (var i = open.Count - 1; i >= 0; i--)
        {
            output.Append("</").Append(open[i]).Append('>');
        }

        return output.ToString().Replace("<p></p>\n", "", StringComparison.Ordinal).Trim('\n');
    }

    private void Open(HtmlToken token, HtmlScanner scanner)
    {
        var classes = scanner.Attributes.FirstOrDefault(attribute => attribute.Name == "class").Value ?? "";
        var media = !withMedia && (token.Name is "img" or "figure" or "picture" || classes.StartsWith("gallery", StringComparison.Ordinal)
            || classes.StartsWith("embed", StringComparison.Ordinal) || classes == "lightbox");
        if (media || classes is "footnote-ref" or "footnotes")
        {
            LeftOut |= media;
            Skip(token, scanner);
            return;
        }

        if (IsHeading(token.Name))
        {
            // The entry of a list has a heading of its own: one from the text would stand above it, or leave a level out.
            output.Append("<p><strong>");
            open.AddRange(["p", "strong"]);
            return;
        }

        var tag = html.AsSpan(token.Start, token.End - token.Start);
        if (tag.Contains(" id=\"", StringComparison.Ordinal))
        {
            output.Append('<').Append(token.Name);
            foreach (var attribute in scanner.Attributes.Where(attribute => attribute.Name != "id"))
            {
                output.AppendAttribute(attribute.Name, attribute.Value);
            }

            output.Append('>');
        }
        else
        {
            output.Append(tag);
        }

        if (!AllowedMarkup.IsVoid(token.Name))
        {
            open.Add(token.Name);
        }
    }

    private static void Skip(HtmlToken token, HtmlScanner scanner)
    {
        var depth = AllowedMarkup.IsVoid(token.Name) ? 0 : 1;
        while (depth > 0 && scanner.Next(out var next))
        {
            depth += next.Name != token.Name ? 0 : next.Kind == HtmlTokenKind.Close ? -1 : 1;
        }
    }

    private void Close(HtmlToken token)
    {
        if (token.Name is "p" or "li" or "td" or "blockquote" || IsHeading(token.Name))
        {
            Remember(isSentence: true);
        }

        if (IsHeading(token.Name))
        {
            if (open is [.., "p", "strong"])
            {
                open.RemoveRange(open.Count - 2, 2);
                output.Append("</strong></p>");
            }

            return;
        }

        if (open.Count > 0 && open[^1] == token.Name)
        {
            open.RemoveAt(open.Count - 1);
        }

        output.Append("</").Append(token.Name).Append('>');
    }

    private static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private void Remember(bool isSentence)
    {
        if (limit == int.MaxValue || letters == 0)
        {
            return;
        }

        if (isSentence)
        {
            sentence = (output.Length, [.. open], letters);
        }

        word = (output.Length, [.. open]);
    }

    private void Text(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            var blank = c is ' ' or '\n' or '\t' or '\r';
            if (blank && output.Length > 0 && !EndsWithBlank())
            {
                Remember(isSentence: IsSentenceEnd());
            }

            if (!blank && letters >= limit)
            {
                Finish();
                return;
            }

            letters += blank && EndsWithBlank() ? 0 : 1;
            var entity = c == '&' ? text[at..].IndexOf(';') : -1;
            var length = entity is > 0 and < 12 ? entity + 1 : char.IsHighSurrogate(c) && at + 1 < text.Length ? 2 : 1;
            output.Append(text.Slice(at, length));
            at += length;
        }
    }

    private bool EndsWithBlank() => output.Length > 0 && output[^1] is ' ' or '\n' or '>';

    private bool IsSentenceEnd()
    {
        var last = output.Length - 1;
        while (last > 0 && output[last] is '»' or '”' or ')' or '"')
        {
            last--;
        }

        return output[last] is '.' or '!' or '?' or '…' && !(last > 1 && char.IsUpper(output[last - 1]));
    }

    private void Finish()
    {
        LeftOut = true;
        done = true;
        if (sentence is { } end && end.Letters >= limit * 6 / 10)
        {
            Back(end.Length, end.Open, " …");
        }
        else if (word is { } gap)
        {
            Back(gap.Length, gap.Open, "…");
        }
        else
        {
            output.Append('…');
        }
    }

    private void Back(int length, string[] elements, string mark)
    {
        output.Length = length;
        while (output.Length > 0 && output[^1] is ',' or ';' or ':' or '-' or '–' or '—' or ' ')
        {
            output.Length--;
        }

        output.Append(mark);
        open.Clear();
        open.AddRange(elements);
    }
}
