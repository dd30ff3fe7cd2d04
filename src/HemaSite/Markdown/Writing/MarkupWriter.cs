using System.Collections.Frozen;
using System.Text;
using HemaSite.Html;
using HemaSite.Markdown.Bodies;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HemaSite.Markdown.Writing;

/// <summary>Writes the raw HTML of a text through the filter.</summary>
internal sealed class MarkupWriter
{
    private static readonly FrozenSet<string> Videos =
        "youtube youtube-nocookie rutube vimeo vkvideo dailymotion".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly BodyOutput output;
    private readonly MarkupFilter filter;

    public MarkupWriter(BodyOutput output)
    {
        this.output = output;
        filter = new(new()
        {
            Link = (address, place) => Links!.RawLink(address, place),
            Picture = (address, attributes, place) => Links!.RawPicture(address, attributes, place),
            Frame = Frame,
            Id = output.Ids.Take,
            Pairs = output.Body.Pairs,
            Source = output.Source,
            BodyStart = output.BodyStart,
            Complaints = output.Complaints,
        });
    }

    public LinkWriter? Links { get; set; }

    public void Block(HtmlBlock block)
    {
        output.HasMarkup = true;
        var lines = block.Lines;
        if (lines.Count == 0)
        {
            return;
        }

        if (block.Parent is MarkdownDocument)
        {
            filter.Filter(output.Body.Text, lines.Lines[0].Slice.Start, lines.Lines[lines.Count - 1].Slice.End + 1, null, output.Html);
        }
        else
        {
            // In a quote or a list the lines do not stand side by side; a copy does, at the price of exact places.
            var copy = new StringBuilder();
            for (var i = 0; i < lines.Count; i++)
            {
                copy.Append(lines.Lines[i].Slice.AsSpan()).Append('\n');
            }

            filter.Filter(copy.ToString(), 0, copy.Length, block.Span.Start, output.Html);
        }

        output.Html.Append('\n');
    }

    /// <summary>Writes one tag inside a paragraph and returns the inline to go on with.</summary>
    public Inline? Inline(HtmlInline tag)
    {
        output.HasMarkup = true;
        var (start, end) = (tag.Span.Start, tag.Span.End + 1);
        var exact = start >= 0 && end <= output.Body.Text.Length && end > start
            && output.Body.Text.AsSpan(start, end - start).SequenceEqual(tag.Tag);
        output.IsVerbatim = OpensVerbatim(tag.Tag) || (output.IsVerbatim && !tag.Tag.StartsWith("</", StringComparison.Ordinal));
        var leftOpen = exact
            ? filter.Filter(output.Body.Text, start, end, null, output.Html)
            : filter.Filter(tag.Tag, 0, tag.Tag.Length, Math.Max(0, start), output.Html);
        var next = tag.NextSibling;
        if (leftOpen && exact && output.Body.Pairs.TryGetEnd(start, out var close))
        {
            while (next is not null && next.Span.End < close)
            {
                next = next.NextSibling;
            }
        }

        return next;
    }

    private static bool OpensVerbatim(ReadOnlySpan<char> tag)
    {
        var name = tag.Length > 1 ? tag[1..] : [];
        var end = name.IndexOfAny(" \t\n/>");
        return (end < 0 ? name : name[..end]) is var word
            && (word.Equals("code", StringComparison.OrdinalIgnoreCase) || word.Equals("kbd", StringComparison.OrdinalIgnoreCase) || word.Equals("samp", StringComparison.OrdinalIgnoreCase));
    }

    private string? Frame(string address, string? title)
    {
        if (SafeUrl.Clean(address) is not { } url || SafeUrl.HostOf(url) is not { Length: > 0 } host)
        {
            return null;
        }

        foreach (var allowed in output.Context.FrameHosts)
        {
            if (host == allowed || host.EndsWith("." + allowed, StringComparison.Ordinal))
            {
                // A page of https shows no frame of http, and the site's own policy allows none.
                url = url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "https" + url["http".Length..] : url;
                var kind = KindOf(host, url);
                var name = !string.IsNullOrWhiteSpace(title) ? title : kind == "frame" ? host : null;
                return Embed(kind, url, output.Context, name is null ? null : $"{output.Context.Phrase(kind + "_label")}: {name}", frame: url);
            }
        }

        return null;
    }

    // Yandex and Google have forms and documents too, so their maps are known by the address. Anything else is called by its host.
    private static string KindOf(string host, string url) =>
        Array.Exists(host.Split('.'), Videos.Contains) ? "video"
        : host.Contains("2gis", StringComparison.Ordinal) || url.Contains("map", StringComparison.OrdinalIgnoreCase) ? "map"
        : "frame";

    /// <summary>
    /// A link that stands for something another site shows; its words are attributes, for they are not the writer's. With a frame, a click shows
    /// that address in its place where scripts run.
    /// </summary>
    public static string Embed(string kind, string url, BodyContext context, string? label = null, string? frame = null)
    {
        label ??= context.Phrase(kind + "_label");
        var card = new StringBuilder($"<a class=\"embed embed-{kind}\"")
            .AppendAttribute("href", url)
            .AppendAttribute("aria-label", label)
            .AppendAttribute("data-label", label);
        return (frame is null ? card : card.AppendAttribute("data-frame", frame))
            .Append(" rel=\"noopener external\"></a>")
            .ToString();
    }
}
