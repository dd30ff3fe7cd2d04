using System.Collections.Immutable;
using System.Diagnostics;
using HemaSite.Pictures.Cards;
using HemaSite.Pictures.Making;
using HemaSite.Pictures.Metadata;
using HemaSite.Pictures.Plans;
using NetVips;

namespace HemaSite.Imaging.Workers;

/// <summary>
/// The child's side: takes jobs from its input until that ends and answers each on its output. Only this process loads libvips;
/// a picture that kills the decoder kills no build.
/// </summary>
public static class PictureWorker
{
    /// <summary>The word on the command line that makes the program a picture worker; the font's file follows.</summary>
    public const string Command = "picture-worker";

    /// <summary>Works until the input ends.</summary>
    /// <param name="input">Jobs come here.</param>
    /// <param name="output">Answers go here.</param>
    /// <param name="fontFile">The font of cards.</param>
    /// <param name="deadly">For tests: a text that, when a picture holds it, ends the process as a crash would; else null.</param>
    public static void Run(Stream input, Stream output, string fontFile, byte[]? deadly)
    {
        using var reader = JobFormat.Reader(input);
        using var writer = JobFormat.Writer(output);
        var painter = new CardPainter(fontFile);
        var isThere = IsThere();
        while (JobFormat.ReadJob(reader) is var (card, targets, source))
        {
            if (deadly is not null && source.AsSpan().IndexOf(deadly) >= 0)
            {
                Process.GetCurrentProcess().Kill();
            }

            JobFormat.Write(writer, isThere ? Answer(painter, card, targets, PngMetadata.WithoutTexts(source)) : PictureAnswer.Unavailable);
        }
    }

    private static PictureAnswer Answer(CardPainter painter, CardText? card, ImmutableArray<PictureTarget> targets, byte[] source)
    {
        try
        {
            return new(PictureOutcome.Made, card is null
                ? VipsEncoder.Encode(source, targets)
                : [painter.Draw(card, source, targets[0])]);
        }
        catch (VipsException)
        {
            return PictureAnswer.Broken;
        }
    }

    private static bool IsThere()
    {
        try
        {
            return VipsEncoder.Start();
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException or EntryPointNotFoundException)
        {
            return false;
        }
    }
}
