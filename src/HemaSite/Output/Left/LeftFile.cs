using HemaSite.Output.Manifests;

namespace HemaSite.Output.Left;

/// <summary>A published file as a build left it.</summary>
/// <param name="File">Its path, size and checksum.</param>
/// <param name="Stamp">When it was last changed, in ticks since 1970.</param>
public sealed record LeftFile(PublishedFile File, long Stamp);
