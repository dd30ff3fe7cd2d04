using System.Collections.Immutable;

namespace HemaSite.Pictures.Plans;

/// <summary>A picture ready to be written into a page: where its versions are and how large it is.</summary>
/// <param name="Url">The address for browsers and feeds that know no versions.</param>
/// <param name="Width">Pixels across at its largest; 0 when unknown.</param>
/// <param name="Height">Pixels down at its largest; 0 when unknown.</param>
public sealed record ShownPicture(string Url, int Width, int Height)
{
    /// <summary>The address of the whole picture at full size.</summary>
    public string FullUrl { get; init; } = Url;

    /// <summary>The versions, the formats in the order in which browsers should try them, each from the narrowest; none when nothing was made.</summary>
    public ImmutableArray<PictureVersion> Versions { get; init; } = [];

    /// <summary>The mean colour until the picture arrives, as in <see cref="PictureFormat.Tone"/>; empty when unknown.</summary>
    public string Tone { get; init; } = "";
}
