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
    private const int SmallTextHeight = 80;
    private const int Quality = 88;

    private static readonly double[] Paper = [251, 251, 250];
    private static readonly double[] Ink = [24, 32, 38];
    private static readonly double[] Quiet = [86, 98, 107];
    private static readonly double[] Garnet = [160, 26, 58];

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
        using var site = Words(text.Site, SmallText, width);
        layers.Add((Coloured(site, Garnet), Margin, Margin));
        var bottom = SocialCard.Height - Margin;
        if (text.Date.Length > 0)
        {
            using var date = Words(text.Date, SmallText, width);
            layers.Add((Coloured(date, Quiet), Margin, bottom - date.Height));
            bottom -= date.Height;
        }

        var top = Margin + Math.Max(site.Height, SmallText) + (Margin / 2);
        using var title = Fitting(text.Title, width, bottom - top - (Margin / 2));
        layers.Add((Coloured(title, Ink), Margin, top));
    }

    // The largest size at which the title has room; beyond the smallest its end is cut off.
    private Image Fitting(string title, int width, int height)
    {
        for (var size = LargestTitle; ; size -= TitleStep)
        {
            var words = Words(title, size, width);
            if (words.Height <= height && words.Width <= width)
            {
                return words;
            }

            if (size - TitleStep < SmallestTitle)
            {
                using (words)
                {
                    return words.ExtractArea(0, 0, Math.Min(words.Width, width), Math.Min(words.Height, height));
                }
            }

            words.Dispose();
        }
    }

    // Words are data: Pango would take "<b>" and "&" for markup.
    private Image Words(string text, int size, int width)
    {
        var escaped = new StringBuilder(text)
            .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();
        return Image.Text(
            escaped.Length == 0 ? " " : escaped, font: $"{BundledFont.Family} {size}", width: width, wrap: Enums.TextWrap.WordChar, dpi: 72, fontfile: fontFile);
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
