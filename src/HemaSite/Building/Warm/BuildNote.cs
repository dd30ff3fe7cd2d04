using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Files.Glances;
using HemaSite.Files.Sums;

namespace HemaSite.Building.Warm;

/// <summary>What a build said, with a glance at what it read and left: all that is wanted while nothing changes.</summary>
internal sealed record BuildNote
{
    /// <summary>The program: another one may build another site.</summary>
    public required string Program { get; init; }

    /// <summary>The options that decide about the result.</summary>
    public required string Options { get; init; }

    /// <summary>The moment the site was built for, in ticks since 1970.</summary>
    public required long BuiltFor { get; init; }

    /// <summary>The first moment after it at which a date of the content arrives: a page would appear or go.</summary>
    public required long ValidUntil { get; init; }

    /// <summary>HTML pages that were made.</summary>
    public required int PageCount { get; init; }

    /// <summary>The other numbers of the summary.</summary>
    public required SiteCounts Counts { get; init; }

    /// <summary>The language of messages that the settings ask for.</summary>
    public required string? Messages { get; init; }

    /// <summary>What was complained about.</summary>
    public required ImmutableArray<KeptDiagnostic> Diagnostics { get; init; }

    /// <summary>What tells the spare folder of the published site from any other; null when there is none.</summary>
    public required string? Spare { get; init; }

    /// <summary>The sum of the record that goes with this note.</summary>
    public required ContentSum Record { get; init; }

    /// <summary>Files that were so young when they were read that only their bytes tell whether they are the same.</summary>
    public required ImmutableArray<(FilePath Path, ContentSum Sum)> Young { get; init; }

    /// <summary>The files that were read.</summary>
    public required TreeGlance Site { get; init; }

    /// <summary>The files that were published.</summary>
    public required TreeGlance Output { get; init; }
}
