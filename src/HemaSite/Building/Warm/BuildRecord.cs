using System.Collections.Immutable;
using HemaSite.Building.Reuse;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Files;
using HemaSite.Output.Left;

namespace HemaSite.Building.Warm;

/// <summary>What a build read, wrote and said: enough to know whether the next one would do the same, and to do it with little work where it would not.</summary>
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

    /// <summary>HTML pages that were made.</summary>
    public required int PageCount { get; init; }

    /// <summary>The other numbers of the summary.</summary>
    public required SiteCounts Counts { get; init; }

    /// <summary>The language of messages that the settings ask for.</summary>
    public required string? Messages { get; init; }

    /// <summary>What was complained about.</summary>
    public required ImmutableArray<KeptDiagnostic> Diagnostics { get; init; }

    /// <summary>What lay among the files of the site without being one: links, pipes, empty folders.</summary>
    public required ImmutableArray<FileEntry> OddEntries { get; init; }

    /// <summary>The files that were published.</summary>
    public required LeftSite Left { get; init; }

    /// <summary>The files that were read.</summary>
    public required IReadOnlyDictionary<FilePath, FileMark> Marks { get; init; }

    /// <summary>The whole of what is kept of them, by file, page and output file; only a build that is made looks at it.</summary>
    public required Lazy<KeptSite> Kept { get; init; }
}
