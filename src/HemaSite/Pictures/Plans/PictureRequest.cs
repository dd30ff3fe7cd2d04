namespace HemaSite.Pictures.Plans;

/// <summary>What a page wants of a picture: whole, or in a box; what is larger shrinks, nothing ever grows.</summary>
/// <param name="Width">The box's width in pixels; 0 for no bound.</param>
/// <param name="Height">The box's height in pixels; 0 for no bound.</param>
/// <param name="IsCropped">Whether the picture fills the box, losing what lies outside, instead of fitting into it.</param>
/// <param name="Focus">What stays in sight when it is cropped.</param>
public readonly record struct PictureRequest(int Width, int Height, bool IsCropped, FocusPoint Focus)
{
    /// <summary>The whole picture.</summary>
    public static PictureRequest Whole { get; } = new(0, 0, false, FocusPoint.Middle);

    /// <summary>A cut of the shape of a box.</summary>
    public static PictureRequest Crop(int width, int height, FocusPoint focus) => new(width, height, true, focus);
}
