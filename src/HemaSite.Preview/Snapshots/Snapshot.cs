using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Preview.Snapshots;

/// <summary>One state of the previewed site as its open pages are told of it. Never changes.</summary>
/// <param name="Version">Grows whenever pages may look different.</param>
/// <param name="Problems">The complaints known so far.</param>
/// <param name="Language">The language of complaints.</param>
/// <param name="Time">How long it took until pages could be shown.</param>
public sealed record Snapshot(long Version, ImmutableArray<Diagnostic> Problems, string Language, TimeSpan Time)
{
    /// <summary>Before the first build.</summary>
    internal static Snapshot None { get; } = new(0, [], "en", TimeSpan.Zero);

    /// <summary>The files.</summary>
    internal SiteView View { get; init; } = new(null);

    /// <summary>The paths of all files, the search index aside.</summary>
    public IReadOnlyCollection<FilePath> Files => View.Files;

    /// <summary>Pages of content.</summary>
    public int PageCount => View.State?.Site?.Pages.Length ?? 0;

    /// <summary>How many complaints have a severity.</summary>
    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
