using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Output.Manifests;

namespace HemaSite.Output.Left;

/// <summary>A published site as a build left it, and the site before it, which stays hidden beside it: the next one is made of that by changing little.</summary>
public sealed record LeftSite
{
    /// <summary>The files ordered by path, the manifest not among them.</summary>
    public required ImmutableArray<LeftFile> Files { get; init; }

    /// <summary>The size of the manifest in bytes.</summary>
    public required long ManifestSize { get; init; }

    /// <summary>When the manifest was written, in ticks since 1970.</summary>
    public required long ManifestStamp { get; init; }

    /// <summary>What tells the spare folder of this site from any other; null when there is none.</summary>
    public string? Spare { get; init; }

    /// <summary>The files in which the spare differs from the site.</summary>
    public ImmutableArray<FilePath> Behind { get; init; } = [];

    /// <summary>All files, the manifest among them, as a listing of the folder shows them.</summary>
    public IReadOnlyList<FileEntry> Entries =>
    [
        .. Files.Select(file => new FileEntry(file.File.Path, file.File.Size, FileKind.Regular) { Stamp = file.Stamp }),
        new FileEntry(Manifest.Name, ManifestSize, FileKind.Regular) { Stamp = ManifestStamp },
    ];
}
