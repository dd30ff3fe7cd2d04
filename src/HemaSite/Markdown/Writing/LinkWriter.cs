using System.Globalization;
using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using HemaSite.Html.Scanning;
using HemaSite.Markdown.Bodies;
using HemaSite.Markdown.Reading;
using HemaSite.Markdown.Writing.Attributes;
using HemaSite.Text;
using Markdig.Syntax.Inlines;

namespace HemaSite.Markdown.Writing;

/// <summary>Writes links and pictures: every address is cleaned, then resolved by the site.</summary>
internal sealed class LinkWriter
{
    private readonly BodyOutput output;
    private readonly PictureWriter pictures;

    public LinkWriter(BodyOutput output)
    {
        this.output = output;
        pictures = new(output, this);
    }

    public PictureWriter Pictures => pictures;

    public void Write(LinkInline link, InlineWriter inlines)
    {
        var place = link.UrlSpan is { IsEmpty: false, Start: >= 0 } url ? output.At(url.Start, url.End) : output.At(link.Span.Start, link.Span.End);
        var attributes = BraceAttributes.TakeAfter(link);
        inlines.Report(attributes, link.IsImage ? "<img>" : "<a>");
        var address = Marks.Strip(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
        output.Count(address, link.Title);
        if (link.IsImage)
        {
            pictures.Write(new(address, InlineWriter.TextOf(link), link.Title, attributes, place) { IsInLink = link.Parent is LinkInline });
            return;
        }

        if (InlineWriter.TextOf(link) is { } text && text.StartsWith("plugin:", StringComparison.Ordinal))
        {
            Plugin(text, address, output.At(link.Span.Start, link.Span.End));
            return;
        }

        var (bare, fromQuery) = LinkQuery.Split(address);
        if (Open(bare, place) is not var (written, classes))
        {
            inlines.Write((ContainerInline)link);
            return;
        }

        var start = output.Html.Length;
        output.Html.Append("<a").Append(written);
        var merged = attributes with
        {
            Id = attributes.Id.Length > 0 ? attributes.Id : fromQuery.Id,
            Classes = $"{classes} {attributes.Classes} {fromQuery.Classes}".Trim(),
        };
        merged.Write(output.Html, output.Ids);
        WriteTitle(link.Title);
        output.Html.Append('>');
        WriteWords(link, inlines, start, place, address);
    }

    private void WriteWords(LinkInline link, InlineWriter inlines, int start, SourceSpan place, string address)
    {
        var words = output.Html.Length;
        inlines.Write((ContainerInline)link);
        if (output.IsBlankSince(words))
        {
            // Readers would neither see it nor, with a screen reader, hear what it is.
            output.Html.Length = start;
            output.Complain(LinkRules.NoWords, place, address);
            return;
        }

        output.Html.Append("</a>");
    }

    public void Write(AutolinkInline link)
    {
        var open = Open(link.IsEmail ? "mailto:" + link.Url : link.Url, output.At(link.Span.Start, link.Span.End));
        output.Html.Append(open is null ? "" : $"<a{open.Value.Attributes}>").AppendEscaped(link.Url).Append(open is null ? "" : "</a>");
    }

    /// <summary>The attributes of a raw link, or null when it leads nowhere.</summary>
    public string? RawLink(string address, SourceSpan place) => Open(address, place)?.Attributes;

    /// <summary>The HTML of a raw picture.</summary>
    public string RawPicture(string address, IReadOnlyList<TagValue> attributes, SourceSpan place)
    {
        var values = attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal);
        var start = output.Html.Length;
        var none = BraceAttributes.None with { Classes = values.GetValueOrDefault("class", "") };
        pictures.Write(new(address, values.GetValueOrDefault("alt", ""), values.GetValueOrDefault("title"), none, place)
        {
            IsInLink = true,
            MayBeEmpty = values.ContainsKey("alt"),
            Width = int.TryParse(values.GetValueOrDefault("width", "").Replace("px", "", StringComparison.OrdinalIgnoreCase), NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? width : 0,
        });
        var html = output.Html.ToString(start, output.Html.Length - start);
        output.Html.Length = start;
        return html;
    }

    private (string Attributes, string Classes)? Open(string address, SourceSpan place)
    {
        if (Clean(address, place) is not { } clean)
        {
            return null;
        }

        var target = Resolve(clean, LinkUse.Link, place);
        if (target.Kind is LinkKind.Missing or LinkKind.Refused)
        {
            Refuse(target, address, place, LinkRules.LinkMissing);
            return null;
        }

        if (target.Url.Contains('#') && target.Kind is LinkKind.Page or LinkKind.Anchor)
        {
            output.Fragments.Add(new(target.Url, place));
        }
        else if (target.Kind == LinkKind.External && !SafeUrl.NamesHost(clean))
        {
            output.Complain(LinkRules.Mistyped, place, address);
        }

        return AttributesOf(target);
    }

    private (string Attributes, string Classes) AttributesOf(LinkTarget target)
    {
        var html = new StringBuilder().AppendAttribute("href", target.Url);
        if (target.Kind != LinkKind.File)
        {
            return (html.Append(target.Kind == LinkKind.External ? " rel=\"noopener external\"" : "").ToString(), "");
        }

        var facts = new[] { target.FileType, target.FileSize is { } size ? output.Context.FileSize(size) : null };
        if (string.Join(", ", facts.Where(fact => fact is not null)) is { Length: > 0 } file)
        {
            html.AppendAttribute("data-file", file);
        }

        return (html.ToString(), "attachment");
    }

    private string? Clean(string address, SourceSpan place)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            output.Complain(LinkRules.LinkMissing, place, "()");
            return null;
        }

        var clean = SafeUrl.Clean(address);
        if (clean is null)
        {
            output.Complain(LinkRules.AddressRemoved, place, address);
        }

        return clean;
    }

    /// <summary>What an address leads to, with a note of the file it uses.</summary>
    public LinkTarget Resolve(string address, LinkUse use, SourceSpan place)
    {
        var target = output.Context.ResolveLink(address, use);
        if (target.Source is { } file)
        {
            output.Files.Add(new(file, place));
        }

        return target;
    }

    /// <summary>Says why nothing is shown at an address.</summary>
    public void Refuse(LinkTarget target, string address, SourceSpan place, Diagnostics.Rule missing)
    {
        if (target is { Kind: LinkKind.Missing, Source: not null })
        {
            // Who refused the file says why, at this very place.
            return;
        }

        if (target is { Kind: LinkKind.Refused })
        {
            output.Complain(target.Reason == "outside" ? LinkRules.Outside : LinkRules.AddressRemoved, place, address);
        }
        else if (target is { Kind: LinkKind.Missing, Reason: "unpublished" })
        {
            output.Complain(LinkRules.LinkUnpublished, place, address);
        }
        else if (target is { Kind: LinkKind.Missing, Reason: { } actual })
        {
            output.Complain(address.Contains('\\') ? LinkRules.Backslash : LinkRules.CaseDiffers, place, address, actual);
        }
        else if (AddressSlip.MeantBy(address) is { } meant)
        {
            output.Complain(LinkRules.Unfinished, place, address, meant);
        }
        else
        {
            output.Complain(missing, place, address.Length == 0 ? "()" : address);
        }
    }

    private void WriteTitle(string? title)
    {
        if (title is { Length: > 0 })
        {
            output.Html.AppendAttribute("title", title);
        }
    }

    private void Plugin(string name, string address, SourceSpan place)
    {
        if (name != "plugin:youtube")
        {
            output.Complain(MarkdownRules.ShortcodeRemoved, place, name);
        }
        else if (YouTube.IdOf(address) is { } id)
        {
            // Where frames of YouTube are not allowed, the browser would refuse to show it in the page.
            var start = YouTube.StartOf(address);
            var frame = output.Context.FrameHosts.Contains("youtube-nocookie.com")
                ? $"https://www.youtube-nocookie.com/embed/{id}?autoplay=1{(start > 0 ? $"&start={start}" : "")}"
                : null;
            output.Html.Append(MarkupWriter.Embed("video", $"https://www.youtube.com/watch?v={id}{(start > 0 ? $"&t={start}s" : "")}", output.Context, frame: frame));
        }
        else
        {
            output.Complain(LinkRules.VideoUnknown, place, address);
        }
    }
}
