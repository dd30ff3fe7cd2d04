using HemaSite.Output.Left;

namespace HemaSite.Output;

/// <summary>What a publication needs to know of its caller.</summary>
/// <param name="ToolVersion">The version of HemaSite, noted in the manifest.</param>
/// <param name="ProtectedFolders">The folders the build reads; the output may neither be nor hold one of them.</param>
public sealed record PublicationOptions(string ToolVersion, IReadOnlyList<string> ProtectedFolders)
{
    /// <summary>How long to wait for another build of the same output before giving up.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What the last build says that it left; it is believed only as far as the folder agrees. Null when nobody remembers.</summary>
    public LeftSite? Left { get; init; }

    /// <summary>Whether the replaced site stays hidden beside the new one, so that the next publication costs only what changes.</summary>
    public bool KeepsSpare { get; init; }
}
