using System.Text;
using HemaSite.Pictures.Cards;
using HemaSite.Pictures.Plans;
using NetVips;

namespace HemaSite.Imaging;

/// <summary>Draws the card that social networks and messengers show for a post: title, centre, date, and its picture if it has one.</summary>
internal sealed class CardPainter(string fontFile)
{
    private const int Margin = 64;
    private const int Stripe = 14;
    private const int LargestTitle = 72;
    private const int SmallestTitle = 30;
    private const int TitleStep = 6;
    private const int SmallText = 26;
    private const int Quality = 88;
    private const int Mark = 40;
    private const int LargeMark = 560;
    private const int LargeMarkShown = 330;

    private static readonly double[] Paper = [251, 251, 250];
    private static readonly double[] Ink = [24, 32, 38];
    private static readonly double[] Quiet = [86, 98, 107];
    private static readonly double[] Garnet = [160, 26, 58];
    private static readonly double[] Rose = [249, 233, 237];

    /// <summary>The card as a JPEG.</summary>
    /// <exception cref="VipsException">The picture cannot be decoded.</exception>
    public byte[] Draw(CardText text, byte[] source, PictureTarget target)
    {
        var width = SocialCard.Width - (2 * Margin) - (source.Length > 0 ? SocialCard.PictureWidth : 0);
        using var sheet = Plain(SocialCard.Width, SocialCard.Height, Paper);
        using var edge = Plain(Stripe, SocialCard.Height, Garnet);
        var layers = new List<(Image Image, int X, int Y)> { (edge, 0, 0) };
        if (source.Length > 0)
        {
            using var cut = VipsEncoder.Cut(source, target);
            layers.Add((Opaque(cut), SocialCard.Width - SocialCard.PictureWidth, 0));
        }
        else
        {
            // In place of a picture, the mark of the theme rises from the lower corner.
            using var ring = Ring(LargeMark, Rose);
            layers.Add((ring.ExtractArea(0, 0, LargeMarkShown, LargeMarkShown), SocialCard.Width - LargeMarkShown, SocialCard.Height - LargeMarkShown));
        }

        AddWords(text, width, layers);
        var card = sheet.Copy();
        foreach (var (image, x, y) in layers)
        {
            var next = image.HasAlpha() ? Over(card, image, x, y) : card.Insert(image, x, y);
            card.Dispose();
            image.Dispose();
            card = next;
        }

        using (card)
        {
            return VipsEncoder.Jpeg(card, Quality);
        }
    }

    private void AddWords(CardText text, int width, List<(Image Image, int X, int Y)> layers)
    {
        using var site = Words(text.Site, SmallText, width - Mark - (Mark / 2));
        var head = Math.Max(site.Height, Mark);
        layers.Add((Ring(Mark, Garnet), Margin, Margin + ((head - Mark) / 2)));
        layers.Add((Coloured(site, Garnet), Margin + Mark + (Mark / 2), Margin + ((head - site.Height) / 2)));
        var bottom = SocialCard.Height - Margin;
        if (text.Date.Length > 0)
        {
            using var date = Words(text.Date, SmallText, width);
            layers.Add((Coloured(date, Quiet), Margin, bottom - date.Height));
            bottom -= date.Height;
        }

        var top = Margin + head + (Margin * 3 / 4);
        using var title = Fitting(text.Title, width, bottom - top - (Margin / 2));
        layers.Add((Coloured(title, Ink), Margin, top));
    }

    // The largest size at which the title has room; at the smallest, as many of its words as fit.
    private Image Fitting(string title, int width, int height)
    {
        for (var size = LargestTitle; ; size -= TitleStep)
        {
            var words = Words(title, size, width);
            if (words.Height <= height && words.Width <= width)
            {
                return words;
            }

            var keeps = (double)height / words.Height;
            words.Dispose();
            if (size - TitleStep < SmallestTitle)
            {
                return Fitting(Shortened(title, keeps), width, height);
            }
        }
    }

    private static string Shortened(string title, double keeps)
    {
        var length = Math.Min((int)(title.Length * keeps), title.Length - 2);
        var blank = title.LastIndexOf(' ', length);
        return title[..(blank > 0 ? blank : length)].TrimEnd(',', ';', ':', '–', '—', '-', '…', ' ') + "…";
    }

    // Words are data: Pango would take "<b>" and "&" for markup.
    private Image Words(string text, int size, int width)
    {
        var escaped = new StringBuilder(text)
            .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();
        return Image.Text(
            escaped.Length == 0 ? " " : escaped, font: $"{BundledFont.Family} {size}", width: width, wrap: Enums.TextWrap.WordChar, dpi: 72, fontfile: fontFile);
    }

    // The mark of the theme: drawn four times as large, so that its edge is smooth.
    private static Image Ring(int size, double[] colour)
    {
        const int Fine = 4;
        var middle = size * Fine / 2;
        using var black = Image.Black(size * Fine, size * Fine);
        using var drawn = black.Mutate(sheet =>
        {
            sheet.DrawCircle([255], middle, middle, middle - Fine, fill: true);
            sheet.DrawCircle([0], middle, middle, middle * 2 / 5, fill: true);
        });
        using var smooth = drawn.Shrink(Fine, Fine);
        using var mask = smooth.Cast(Enums.BandFormat.Uchar);
        return Coloured(mask, colour);
    }

    private static Image Coloured(Image mask, double[] colour)
    {
        using var plain = Plain(mask.Width, mask.Height, colour);
        return plain.Bandjoin(mask);
    }

    private static Image Plain(int width, int height, double[] colour)
    {
        using var black = Image.Black(width, height);
        using var filled = black.NewFromImage(colour);
        using var bytes = filled.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static Image Opaque(Image picture)
    {
        using var colours = picture.Colourspace(Enums.Interpretation.Srgb);
        return colours.HasAlpha() ? colours.Flatten(background: Paper) : colours.CopyMemory();
    }

    private static Image Over(Image card, Image layer, int x, int y)
    {
        using var blended = card.Composite2(layer, Enums.BlendMode.Over, x: x, y: y);
        using var flat = blended.Flatten();
        return flat.Cast(Enums.BandFormat.Uchar);
    }
}
