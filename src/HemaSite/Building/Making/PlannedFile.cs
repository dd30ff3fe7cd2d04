using HemaSite.Building.Reuse.Keys;
using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Building.Making;

/// <summary>A file of the site before it is made.</summary>
/// <param name="Path">Where it will stand in the output.</param>
/// <param name="Make">Makes it and hands it to a sink.</param>
internal sealed record PlannedFile(FilePath Path, Action<IArtifactSink> Make)
{
    /// <summary>All that its making reads; null for a file that is made anew each time, because that costs next to nothing.</summary>
    public Func<SiteKeys, OutputKey>? Key { get; init; }

    /// <summary>The file of the content that it is; the root for what is made.</summary>
    public FilePath Source { get; init; } = FilePath.Root;

    /// <summary>Whether it is a page for readers, and not a redirect or a feed.</summary>
    public bool IsPage { get; init; }
}
