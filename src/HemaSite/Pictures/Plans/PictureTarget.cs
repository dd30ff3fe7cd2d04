namespace HemaSite.Pictures.Plans;

/// <summary>One file to be made of a picture: its format and quality, its exact size, and how the picture is scaled and cut for it.</summary>
/// <param name="Format">The format.</param>
/// <param name="Quality">From 1 to 100, as the format's encoder understands it.</param>
/// <param name="Scaled">The size to which the whole picture, upright, is scaled.</param>
/// <param name="Cut">The part of it that is kept.</param>
public readonly record struct PictureTarget(PictureFormat Format, int Quality, (int Width, int Height) Scaled, (int X, int Y, int Width, int Height) Cut)
{
    /// <summary>The file's extension.</summary>
    public string Extension => Format switch
    {
        PictureFormat.WebP => ".webp",
        PictureFormat.Avif => ".avif",
        PictureFormat.Jpeg => ".jpg",
        PictureFormat.Png => ".png",
        _ => ".txt",
    };

    /// <summary>All that decides about its bytes beside the picture, as one word.</summary>
    public string Key => $"{Format}-{Quality}-{Scaled.Width}x{Scaled.Height}-{Cut.X},{Cut.Y},{Cut.Width}x{Cut.Height}";
}
