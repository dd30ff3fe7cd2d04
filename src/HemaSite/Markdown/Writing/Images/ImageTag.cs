using System.Text;
using HemaSite.Html;
using HemaSite.Pictures.Plans;

namespace HemaSite.Markdown.Writing.Images;

/// <summary>Writes the HTML of a picture: its versions for screens of every width, its size so that nothing moves, its mean colour until it comes.</summary>
internal static class ImageTag
{
    /// <summary>Marks the first picture of a page; every other one waits until a reader comes near.</summary>
    public const string Eager = " fetchpriority=\"high\"";

    /// <summary>Says that a picture waits.</summary>
    public const string Lazy = " loading=\"lazy\"";

    /// <summary>Appends the picture.</summary>
    public static void Write(StringBuilder html, ShownPicture picture, ImageLook look)
    {
        var formats = picture.Versions.Select(version => version.Format).Distinct().ToList();
        html.Append(formats.Count > 1 ? "<picture>" : "");
        foreach (var format in formats.SkipLast(1))
        {
            html.Append("<source type=\"image/").Append(format == PictureFormat.Avif ? "avif" : "webp").Append('"');
            WriteVersions(html, picture, format, look.Sizes);
            html.Append('>');
        }

        html.Append("<img").AppendAttribute("src", picture.Url);
        if (formats.Count > 0)
        {
            WriteVersions(html, picture, formats[^1], look.Sizes);
        }

        html.AppendAttribute("alt", look.Alt);
        if (picture.Width > 0 && picture.Height > 0)
        {
            html.Append(" width=\"").Append(picture.Width).Append("\" height=\"").Append(picture.Height).Append('"');
        }

        html.Append(look.Attributes);
        if (picture.Tone.Length > 0)
        {
            html.AppendAttribute("data-tone", picture.Tone);
        }

        html.Append(look.IsFirst ? Eager : Lazy).Append(" decoding=\"async\">").Append(formats.Count > 1 ? "</picture>" : "");
    }

    private static void WriteVersions(StringBuilder html, ShownPicture picture, PictureFormat format, string sizes)
    {
        var versions = picture.Versions.Where(version => version.Format == format).Select(version => $"{version.Url} {version.Width}w");
        html.AppendAttribute("srcset", string.Join(", ", versions)).AppendAttribute("sizes", sizes);
    }
}
