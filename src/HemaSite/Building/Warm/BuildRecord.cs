using System.Collections.Immutable;
using HemaSite.Files;

namespace HemaSite.Building.Warm;

/// <summary>What a build read, wrote and said: enough to know that the next one would do the same.</summary>
internal sealed record BuildRecord
{
    /// <summary>The program: another one may build another site.</summary>
    public required string Program { get; init; }

    /// <summary>The options that decide about the result.</summary>
    public required string Options { get; init; }

    /// <summary>The moment the site was built for, in ticks since 1970.</summary>
    public required long BuiltFor { get; init; }

    /// <summary>The first moment after it at which a date of the content arrives: a page would appear or go.</summary>
    public required long ValidUntil { get; init; }

    /// <summary>When the reading began; a file that is as young may have changed again unseen.</summary>
    public required long ReadAt { get; init; }

    /// <summary>The files of the site's folder.</summary>
    public required ImmutableArray<FileEntry> Inputs { get; init; }

    /// <summary>The files that were published.</summary>
    public required ImmutableArray<FileEntry> Outputs { get; init; }

    /// <summary>HTML pages that were made.</summary>
    public required int PageCount { get; init; }

    /// <summary>The other numbers of the summary.</summary>
    public required SiteCounts Counts { get; init; }

    /// <summary>The language of messages that the settings ask for.</summary>
    public required string? Messages { get; init; }

    /// <summary>What was complained about.</summary>
    public required ImmutableArray<KeptDiagnostic> Diagnostics { get; init; }
}
