using System.Collections.Immutable;

namespace HemaSite.Pictures;

/// <summary>What an inspection found: the picture, unless the file holds none, and what is wrong with it.</summary>
public sealed record PictureReport(PictureFile? Picture, ImmutableArray<PictureFault> Faults);
