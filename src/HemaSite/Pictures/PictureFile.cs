using HemaSite.Pictures.Headers;
using HemaSite.Pictures.Metadata;

namespace HemaSite.Pictures;

/// <summary>A picture as its header tells it; nothing of it was decoded.</summary>
/// <param name="Kind">What it is by its first bytes: JPEG, PNG, GIF, WEBP, AVIF or SVG.</param>
/// <param name="Width">Pixels across as it is seen, turned upright; 0 when the header does not say.</param>
/// <param name="Height">Pixels down as it is seen.</param>
public sealed record PictureFile(string Kind, int Width, int Height)
{
    /// <summary>Whether it lies on its side and a note in its metadata tells programs to turn it.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether it holds data that readers do not see: Exif, XMP, comments.</summary>
    public bool HasMetadata { get; init; }

    /// <summary>Whether these data can only go by encoding the picture anew.</summary>
    public bool HasSealedMetadata { get; init; }

    /// <summary>Whether smaller versions can be made of it: not of drawings, nor of pictures that move.</summary>
    public bool CanShrink { get; init; }

    internal static PictureFile Of(string kind, PictureFacts facts, ReadOnlySpan<byte> bytes)
    {
        var isOnSide = facts.Orientation >= 5;
        var (width, height) = ((int)Math.Min(int.MaxValue, facts.Width), (int)Math.Min(int.MaxValue, facts.Height));
        return new(kind, isOnSide ? height : width, isOnSide ? width : height)
        {
            IsTurned = facts.Orientation > 1,
            HasMetadata = !facts.IsTruncated && MetadataStripper.HasAny(kind, bytes),
            HasSealedMetadata = facts.HasSealedMetadata,
            CanShrink = kind is "JPEG" or "PNG" or "WEBP" or "AVIF" && !facts.IsLeftAlone && width > 0 && height > 0,
        };
    }
}
