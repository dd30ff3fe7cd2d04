using System.Collections.Immutable;
using HemaSite.Pictures.Cards;
using HemaSite.Pictures.Plans;

namespace HemaSite.Pictures.Making;

/// <summary>Files wanted of one picture, or a card with or without one.</summary>
/// <param name="SourceKey">Names the bytes of the picture: a hash of them; empty without one.</param>
/// <param name="Read">Reads these bytes; asked for only when something must be made.</param>
/// <param name="Targets">The files; none only asks whether pictures can be made. Of a card exactly one, which says how the picture is cut.</param>
public sealed record PictureOrder(string SourceKey, Func<byte[]> Read, ImmutableArray<PictureTarget> Targets)
{
    /// <summary>The words of a card; null when the picture itself is wanted.</summary>
    public CardText? Card { get; init; }
}
