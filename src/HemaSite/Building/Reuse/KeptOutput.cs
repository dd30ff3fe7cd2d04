using System.Collections.Immutable;
using HemaSite.Building.Reuse.Keys;
using HemaSite.Files;

namespace HemaSite.Building.Reuse;

/// <summary>An output file of the build before: what its making read, and the picture files that were made for it.</summary>
internal sealed record KeptOutput(OutputKey Key, ImmutableArray<FilePath> Pictures);
