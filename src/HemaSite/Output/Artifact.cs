using HemaSite.Files;

namespace HemaSite.Output;

/// <summary>One finished file of the site: where it goes below the output folder, and its bytes.</summary>
public sealed record Artifact(FilePath Path, ReadOnlyMemory<byte> Bytes);
