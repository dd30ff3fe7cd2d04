using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using HemaSite.Pictures.Plans;
using NetVips;

namespace HemaSite.Imaging;

/// <summary>Decodes, scales, cuts and encodes with libvips. Runs in a process of its own, for a decoder can die of a picture.</summary>
internal static class VipsEncoder
{
    private const int WebpEffort = 4;
    private const int AvifEffort = 4;

    /// <summary>Sets the library up: one thread, nothing kept, only the decoders that are hardened against hostile files.</summary>
    /// <returns>False when the library is not there.</returns>
    public static bool Start()
    {
        if (!ModuleInitializer.VipsInitialized && !StartLibrary())
        {
            return false;
        }

        NetVips.NetVips.BlockUntrusted = true;
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        return true;
    }

    // The native program leaves this to us (Substitutions.xml), and so starts at half the cost wherever no picture is decoded.
    private static bool StartLibrary()
    {
        if (ModuleInitializer.Exception is not null)
        {
            return false;
        }

        // Three names stand in NetVips; one file holds what is behind them all.
        NativeLibrary.SetDllImportResolver(
            typeof(NetVips.NetVips).Assembly, (_, assembly, path) => NativeLibrary.TryLoad("libvips.so.42", assembly, path, out var library) ? library : 0);
        return NetVips.NetVips.Init();
    }

    /// <summary>Files of a picture, without any metadata.</summary>
    /// <exception cref="VipsException">The picture cannot be decoded, or pixels are missing in it.</exception>
    public static ImmutableArray<byte[]> Encode(byte[] source, ImmutableArray<PictureTarget> targets)
    {
        _ = Notes();
        ImmutableArray<byte[]> encoded = [.. targets.Select(target => Write(source, target))];
        var notes = Notes();
        return TellsOfLoss(notes) ? throw new VipsException(notes) : encoded;
    }

    private static byte[] Write(byte[] source, PictureTarget target)
    {
        using var picture = Cut(source, target);
        return target.Format switch
        {
            PictureFormat.WebP => picture.WebpsaveBuffer(q: target.Quality, effort: WebpEffort, keep: Enums.ForeignKeep.None),
            PictureFormat.Avif => picture.HeifsaveBuffer(
                q: target.Quality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort, keep: Enums.ForeignKeep.None),
            PictureFormat.Png => picture.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
            PictureFormat.Jpeg => Jpeg(picture, target.Quality),
            _ => Encoding.ASCII.GetBytes(Tone(picture)),
        };
    }

    /// <summary>The cut that a target asks for, upright, in sRGB.</summary>
    public static Image Cut(byte[] source, PictureTarget target)
    {
        using var scaled = Image.ThumbnailBuffer(
            source, target.Scaled.Width, height: target.Scaled.Height, size: Enums.Size.Force, outputProfile: "srgb", failOn: Enums.FailOn.Error);
        var (x, y, width, height) = target.Cut;
        return scaled.ExtractArea(x, y, width, height);
    }

    /// <summary>A JPEG with full colour detail, which letters need.</summary>
    public static byte[] Jpeg(Image picture, int quality)
    {
        using var opaque = picture.HasAlpha() ? picture.Flatten(background: [255]) : picture.Copy();
        return opaque.JpegsaveBuffer(
            q: quality, optimizeCoding: true, interlace: true, subsampleMode: Enums.ForeignSubsample.Off, keep: Enums.ForeignKeep.None);
    }

    // What the library has noted since it was asked before: an exception of its takes all of that, whether it is thrown or not.
    private static string Notes() => new VipsException("").Message;

    // The decoder of JPEG (libjpeg) fills what it cannot read with grey, and no more than notes it; a few bytes too many are of no account.
    private static bool TellsOfLoss(string message) =>
        message.Contains("premature end", StringComparison.OrdinalIgnoreCase) || (message.Contains("Corrupt JPEG", StringComparison.Ordinal) && !message.Contains("extraneous", StringComparison.Ordinal));

    private static string Tone(Image pixel)
    {
        using var opaque = pixel.HasAlpha() ? pixel.Flatten(background: [255]) : pixel.Copy();
        var bands = opaque.Getpoint(0, 0);
        var (red, green, blue) = bands.Length >= 3 ? (bands[0], bands[1], bands[2]) : (bands[0], bands[0], bands[0]);
        return $"{Step(red)}{Step(green)}{Step(blue)}";
    }

    private static int Step(double value) => Math.Clamp((int)value >> 6, 0, 3);
}
