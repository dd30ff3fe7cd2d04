using System.Collections.Immutable;

namespace HemaSite.Pictures.Plans;

/// <summary>Decides, from a header alone, how large a picture is shown and which files are made of it.</summary>
public sealed record PicturePlan(int Width, int Height, bool IsCut, ImmutableArray<PictureTarget> Targets)
{
    // Two widths closer than this serve no screen better than one.
    private const double LeastStep = 1.15;

    // AVIF reaches the same look at a lower number.
    private const int AvifStep = 25;

    private const int OriginalQuality = 90;

    /// <summary>The plan for a picture that a page wants in some form.</summary>
    public static PicturePlan Of(PictureFile picture, PictureRequest request, PicturePolicy policy)
    {
        var (width, height) = Shown(picture, request);
        var widths = WidthsOf(width, policy.Widths);
        PictureFormat[] formats = policy.HasAvif ? [PictureFormat.Avif, PictureFormat.WebP] : [PictureFormat.WebP];
        var targets = ImmutableArray.CreateBuilder<PictureTarget>();
        foreach (var format in formats)
        {
            var quality = format == PictureFormat.Avif ? Math.Max(1, policy.Quality - AvifStep) : policy.Quality;
            targets.AddRange(widths.Select(
                step => Target(picture, format, quality, step, Math.Max(1, (int)Math.Round(height * (double)step / width)), request.Focus)));
        }

        targets.Add(new(PictureFormat.Tone, 0, (1, 1), (0, 0, 1, 1)));
        return new(width, height, request.IsCropped && width * (long)picture.Height != height * (long)picture.Width, targets.DrainToImmutable());
    }

    /// <summary>The file that replaces an original which lies on its side or holds metadata that only a decoder can take out.</summary>
    public static PictureTarget Upright(PictureFile picture) => new(
        picture.Kind switch { "PNG" => PictureFormat.Png, "WEBP" => PictureFormat.WebP, "AVIF" => PictureFormat.Avif, _ => PictureFormat.Jpeg },
        OriginalQuality, (picture.Width, picture.Height), (0, 0, picture.Width, picture.Height));

    /// <summary>A cut of exactly one size around the focus, for a picture at least that large; a smaller one is scaled up.</summary>
    public static PictureTarget Filled(PictureFile picture, PictureFormat format, int width, int height, FocusPoint focus) =>
        Target(picture, format, OriginalQuality, width, height, focus);

    // The largest size of the wanted shape that the picture has without growing.
    private static (int Width, int Height) Shown(PictureFile picture, PictureRequest request)
    {
        var (width, height) = (request.Width, request.Height);
        if (width == 0 && height == 0)
        {
            return (picture.Width, picture.Height);
        }

        width = width == 0 ? Math.Max(1, (int)Math.Round(picture.Width * (double)height / picture.Height)) : width;
        height = height == 0 ? Math.Max(1, (int)Math.Round(picture.Height * (double)width / picture.Width)) : height;
        if (!request.IsCropped)
        {
            var fit = Math.Min(1, Math.Min(width / (double)picture.Width, height / (double)picture.Height));
            return (Scale(picture.Width, fit), Scale(picture.Height, fit));
        }

        var shrink = Math.Min(1, Math.Min(picture.Width / (double)width, picture.Height / (double)height));
        return (Scale(width, shrink), Scale(height, shrink));
    }

    private static int Scale(int length, double by) => Math.Max(1, (int)Math.Round(length * by));

    // Every useful step below the picture's own width, then that width itself unless it goes beyond the largest step.
    private static IEnumerable<int> WidthsOf(int width, ImmutableArray<int> steps)
    {
        var largest = Math.Min(width, steps[^1]);
        return [.. steps.Where(step => step * LeastStep < largest), largest];
    }

    private static PictureTarget Target(PictureFile picture, PictureFormat format, int quality, int width, int height, FocusPoint focus)
    {
        var cover = Math.Max(width / (double)picture.Width, height / (double)picture.Height);
        var (scaledWidth, scaledHeight) = (Math.Max(width, Scale(picture.Width, cover)), Math.Max(height, Scale(picture.Height, cover)));

        // A whole picture is scaled to exactly its size; the rounding must not cut a row off.
        if (scaledWidth - width <= 1 && scaledHeight - height <= 1)
        {
            return new(format, quality, (width, height), (0, 0, width, height));
        }

        return new(format, quality, (scaledWidth, scaledHeight), (Place(scaledWidth, width, focus.X), Place(scaledHeight, height, focus.Y), width, height));
    }

    private static int Place(int whole, int part, int percent) => (int)Math.Round((whole - part) * percent / 100.0);
}
