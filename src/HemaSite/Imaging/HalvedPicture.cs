using NetVips;

namespace HemaSite.Imaging;

/// <summary>
/// A large picture at half its size, from which its smaller versions are made: decoding 50 million pixels for each of them would take most
/// of the time. Whether a version is made so depends on nothing but the picture and the version.
/// </summary>
internal sealed class HalvedPicture(byte[] source) : IDisposable
{
    private const long Large = 16_000_000;

    private readonly Lazy<Image?> half = new(() => Halve(source));

    /// <summary>The half when the picture is large and a width is well below it; else null.</summary>
    /// <exception cref="VipsException">The picture cannot be decoded.</exception>
    public Image? For(int width) => half.Value is { } image && width * 3 <= image.Width * 2 ? image : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (half.IsValueCreated)
        {
            half.Value?.Dispose();
        }
    }

    private static Image? Halve(byte[] source)
    {
        using var whole = Image.NewFromBuffer(source);
        using var upright = whole.Autorot();
        if ((long)upright.Width * upright.Height < Large)
        {
            return null;
        }

        using var smaller = Image.ThumbnailBuffer(
            source, upright.Width / 2, height: upright.Height / 2, size: Enums.Size.Force, outputProfile: "srgb", failOn: Enums.FailOn.Error);
        return smaller.CopyMemory();
    }
}
