using System.Collections.Immutable;
using HemaSite.Building.Reuse;
using HemaSite.Diagnostics;
using HemaSite.Linking;
using HemaSite.Settings;

namespace HemaSite.Building;

/// <summary>What a build found and made.</summary>
public sealed record BuildResult(BuildOutcome Outcome, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The linked site; null when the settings could not be used.</summary>
    public Site? Site { get; init; }

    /// <summary>The settings the site was built with; null when they could not be used.</summary>
    public SiteSettings? Settings { get; init; }

    /// <summary>HTML pages made, redirect stubs not counted.</summary>
    public int PageCount { get; init; }

    /// <summary>The other numbers of the summary; null when the settings could not be used.</summary>
    public SiteCounts? Counts { get; init; }

    /// <summary>Files that were made although an earlier build had made them; empty when nothing was reused.</summary>
    public IReadOnlyCollection<RebuiltFile> Rebuilt { get; init; } = [];

    /// <summary>What the next build is to know; null when it is to know nothing.</summary>
    internal KeptSite? After { get; init; }

    /// <summary>How many complaints have a severity.</summary>
    public int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
