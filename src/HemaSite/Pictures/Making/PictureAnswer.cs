using System.Collections.Immutable;

namespace HemaSite.Pictures.Making;

/// <summary>What came of an order: the files in the order of its targets when it was made.</summary>
public sealed record PictureAnswer(PictureOutcome Outcome, ImmutableArray<byte[]> Files)
{
    /// <summary>The answer to a picture that could not be decoded.</summary>
    public static PictureAnswer Broken { get; } = new(PictureOutcome.Broken, []);

    /// <summary>The answer where the picture library is not there.</summary>
    public static PictureAnswer Unavailable { get; } = new(PictureOutcome.Unavailable, []);
}
