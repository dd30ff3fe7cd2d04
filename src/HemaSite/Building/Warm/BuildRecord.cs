using System.Collections.Immutable;
using HemaSite.Building.Reuse;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Files;
using HemaSite.Output.Left;

namespace HemaSite.Building.Warm;

/// <summary>What a build read and left, file by file: enough to know what the next one would do otherwise, and to do it with little work.</summary>
internal sealed record BuildRecord
{
    /// <summary>What lay among the files of the site without being one: links, pipes, empty folders.</summary>
    public required ImmutableArray<FileEntry> OddEntries { get; init; }

    /// <summary>The files that were published.</summary>
    public required LeftSite Left { get; init; }

    /// <summary>The files that were read.</summary>
    public required IReadOnlyDictionary<FilePath, FileMark> Marks { get; init; }

    /// <summary>The whole of what is kept of them, by file, page and output file; only a build that is made looks at it.</summary>
    public required Lazy<KeptSite> Kept { get; init; }
}
