using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Building.Making;

/// <summary>A file of the site before it is made.</summary>
/// <param name="Path">Where it will stand in the output.</param>
/// <param name="Make">Makes it and hands it to a sink.</param>
internal sealed record PlannedFile(FilePath Path, Action<IArtifactSink> Make);
