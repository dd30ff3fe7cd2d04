using System.Collections.Immutable;
using HemaSite.Diagnostics;

namespace HemaSite.Preview.Snapshots;

/// <summary>One finished state of the previewed site: what each address answers and what is wrong. Never changes.</summary>
/// <param name="Version">Counts the states from 1.</param>
/// <param name="Problems">The complaints of the build.</param>
/// <param name="Language">The language of complaints.</param>
/// <param name="PageCount">Pages made.</param>
/// <param name="Time">How long the build took.</param>
public sealed record Snapshot(
    long Version, ImmutableArray<Diagnostic> Problems, string Language, int PageCount, TimeSpan Time)
{
    /// <summary>The files by their path in the output.</summary>
    internal IReadOnlyDictionary<string, PreviewFile> Files { get; init; } = ImmutableDictionary<string, PreviewFile>.Empty;

    /// <summary>Before the first build.</summary>
    internal static Snapshot None { get; } = new(0, [], "en", 0, TimeSpan.Zero);

    /// <summary>How many complaints have a severity.</summary>
    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
