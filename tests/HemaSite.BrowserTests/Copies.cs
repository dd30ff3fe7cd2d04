using HemaSite.Pictures.Making;
using HemaSite.Pictures.Plans;

namespace HemaSite.BrowserTests;

/// <summary>Makes every version of a picture by copying it: pages name all their files, browsers show them, and nothing is encoded.</summary>
public sealed class Copies : IPictureMaker
{
    public PictureAnswer Make(PictureOrder order)
    {
        var picture = order.SourceKey.Length > 0 ? order.Read() : [];
        return new(PictureOutcome.Made, [.. order.Targets.Select(target => target.Format == PictureFormat.Tone ? "322"u8.ToArray() : picture)]);
    }
}
