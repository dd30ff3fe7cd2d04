using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using HemaSite.Markdown.Bodies;
using HemaSite.Markdown.Reading;
using HemaSite.Markdown.Writing.Attributes;
using HemaSite.Markdown.Writing.Images;
using Markdig.Syntax.Inlines;

namespace HemaSite.Markdown.Writing;

/// <summary>Writes the pictures of a text: those of the site with their versions, those of other sites as links.</summary>
internal sealed class PictureWriter(BodyOutput output, LinkWriter links)
{
    /// <summary>Writes a picture of a gallery: a click shows it whole, and its title is the caption below it.</summary>
    public void WriteLeaf(LinkInline link, InlineWriter inlines)
    {
        var attributes = BraceAttributes.TakeAfter(link);
        inlines.Report(attributes, "<img>");
        var place = link.UrlSpan is { IsEmpty: false, Start: >= 0 } url ? output.At(url.Start, url.End) : output.At(link.Span.Start, link.Span.End);
        var picture = new PictureInText(Marks.Strip(link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""), InlineWriter.TextOf(link), null, attributes, place)
        {
            IsInGallery = true,
        };
        output.Html.Append("<figure class=\"gallery-item\">");
        Write(picture);

        // A title that only repeats the words for those who do not see is no caption.
        if (link.Title is { Length: > 0 } caption && !string.Equals(caption.Trim(), picture.Alt, StringComparison.OrdinalIgnoreCase))
        {
            output.Html.Append("<figcaption>");
            output.Words(caption);
            output.Html.Append("</figcaption>");
        }

        output.Html.Append("</figure>\n");
    }

    /// <summary>Writes a picture, or its words where it cannot be shown.</summary>
    public void Write(PictureInText picture)
    {
        var (address, place) = (picture.Address, picture.Place);
        if (SafeUrl.Clean(address) is not { } clean)
        {
            output.Complain(LinkRules.AddressRemoved, place, address);
            output.Words(picture.Alt);
            return;
        }

        var (bare, query) = PictureQuery.Split(clean);
        var target = links.Resolve(bare, LinkUse.Image, place);
        if (target.Kind == LinkKind.External)
        {
            output.Complain(LinkRules.ThirdParty, place, address);
            output.Html.Append(MarkupWriter.Embed("image", clean, output.Context, picture.Alt.Length > 0 ? picture.Alt : null));
            return;
        }

        var alt = query.Alt ?? picture.Alt;
        if (target.Kind != LinkKind.File)
        {
            links.Refuse(target, address, place, LinkRules.PictureMissing);
            output.Words(alt);
            return;
        }

        if (alt.Length == 0 && !picture.MayBeEmpty)
        {
            output.Complain(LinkRules.NoAlt, place, address);
        }

        Show(target, picture with { Alt = alt, Title = query.Title ?? picture.Title }, query);
    }

    private void Show(LinkTarget target, PictureInText picture, PictureQuery query)
    {
        var shown = (target.Source is { } file ? output.Context.ShowPicture(file, query.Request) : null) ?? new(target.Url, 0, 0);
        var attributes = picture.Attributes with
        {
            Id = picture.Attributes.Id.Length > 0 ? picture.Attributes.Id : query.Id,
            Classes = $"{picture.Attributes.Classes} {query.Classes}".Trim(),
        };
        var written = new StringBuilder();
        attributes.Write(written, output.Ids);
        if (picture.Title is { Length: > 0 } title)
        {
            written.AppendAttribute("title", title);
        }

        var opens = !picture.IsInLink && (picture.IsInGallery || query.HasLightbox);
        if (opens)
        {
            output.Html.Append("<a class=\"lightbox\"").AppendAttribute("href", shown.FullUrl);

            // The style sheet shows the words to readers who want no pictures and have no scripts.
            var (name, words) = picture.Alt.Length > 0 ? ("data-text", picture.Alt) : ("aria-label", output.Context.Phrase("picture_open"));
            output.Html.AppendAttribute(name, words).Append('>');
        }

        var isNarrow = picture.Width > 0 && picture.Width < shown.Width;
        shown = isNarrow ? shown with { Width = picture.Width, Height = Math.Max(1, (int)((long)shown.Height * picture.Width / shown.Width)) } : shown;

        // A picture much higher than wide would fill more than a screen.
        var isTall = !picture.IsInGallery && shown.Height * 4 > shown.Width * 5;
        written.Append(isTall ? " data-tall" : "");
        ImageTag.Write(output.Html, shown, new(picture.Alt, isNarrow ? $"{picture.Width}px" : picture.IsInGallery ? ImageLook.GallerySizes : isTall ? ImageLook.TallSizes : ImageLook.TextSizes)
        {
            Attributes = written.ToString(),
            IsFirst = output.TakesFirstPicture(),
        });
        output.Html.Append(opens ? "</a>" : "");
    }
}
