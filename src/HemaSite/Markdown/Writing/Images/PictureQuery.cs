using System.Globalization;
using HemaSite.Pictures.Plans;

namespace HemaSite.Markdown.Writing.Images;

/// <summary>
/// Reads Grav's operations after a picture's address: photo.jpg?cropZoom=600,400&amp;lightbox. Those that shape the picture, link to it
/// or describe it are carried out; filters (grayscale, sepia …) are passed over.
/// </summary>
internal sealed record PictureQuery(PictureRequest Request)
{
    private const int LargestBox = 10_000;

    /// <summary>Whether a click shows the whole picture.</summary>
    public bool HasLightbox { get; private init; }

    /// <summary>Another text for those who do not see it; null when none is given.</summary>
    public string? Alt { get; private init; }

    /// <summary>Another caption; null when none is given.</summary>
    public string? Title { get; private init; }

    /// <summary>Classes, with blanks between.</summary>
    public string Classes { get; private init; } = "";

    /// <summary>The anchor.</summary>
    public string Id { get; private init; } = "";

    /// <summary>The address without its query, and what the query says.</summary>
    public static (string Address, PictureQuery Query) Split(string address)
    {
        var mark = address.IndexOf('?');
        var query = new PictureQuery(PictureRequest.Whole);
        if (mark < 0)
        {
            return (address, query);
        }

        foreach (var part in address[(mark + 1)..].Split('&'))
        {
            var equals = part.IndexOf('=');
            query = query.With(equals < 0 ? part : part[..equals], equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' ')));
        }

        return (address[..mark], query);
    }

    private PictureQuery With(string name, string value) => name switch
    {
        "resize" or "forceResize" or "cropResize" => this with { Request = Box(value, isCropped: false) ?? Request },
        "cropZoom" or "zoomCrop" => this with { Request = Box(value, isCropped: true) ?? Request },
        "lightbox" => this with { HasLightbox = true },
        "alt" => this with { Alt = value },
        "title" => this with { Title = value },
        "class" or "classes" => this with { Classes = value.Replace(',', ' ').Trim() },
        "id" => this with { Id = value },
        _ => this,
    };

    // "600,400"; either may be missing when the picture only has to fit.
    private PictureRequest? Box(string value, bool isCropped)
    {
        var sides = value.Split(',');
        var (width, height) = (Side(sides[0]), sides.Length > 1 ? Side(sides[1]) : 0);
        return width + height == 0 || (isCropped && width * height == 0) ? null : Request with { Width = width, Height = height, IsCropped = isCropped };
    }

    private static int Side(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels <= LargestBox ? pixels : 0;
}
