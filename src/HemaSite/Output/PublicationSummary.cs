using HemaSite.Output.Left;

namespace HemaSite.Output;

/// <summary>What a publication changed, in files of the site (its manifest not counted).</summary>
/// <param name="Written">New files and files with new bytes.</param>
/// <param name="Unchanged">Files taken over from the old output with their times.</param>
/// <param name="Removed">Files of the old output that are no longer part of the site.</param>
/// <param name="Bytes">The size of the whole site.</param>
public sealed record PublicationSummary(int Written, int Unchanged, int Removed, long Bytes)
{
    /// <summary>What the publication left, for the next one; null when nobody wants to know.</summary>
    public LeftSite? Left { get; init; }
}
