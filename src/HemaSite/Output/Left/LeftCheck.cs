using System.Collections.Frozen;
using System.Security.Cryptography;
using HemaSite.Files;
using HemaSite.Output.Manifests;

namespace HemaSite.Output.Left;

/// <summary>Compares a folder with what a build left in it, by length and time of every file; what was not left is named too.</summary>
public sealed class LeftCheck
{
    private readonly HashSet<FilePath> intact = [];
    private readonly HashSet<FilePath> foreign = [];
    private (long Size, long Stamp) manifest;

    private LeftCheck() { }

    /// <summary>The files that are as they were left.</summary>
    public IReadOnlySet<FilePath> Intact => intact;

    /// <summary>Files that were changed or that nobody left there.</summary>
    public IReadOnlySet<FilePath> Foreign => foreign;

    /// <summary>The files of a published site that are not as they were left: gone, changed, or put there by somebody. A file with another time is read.</summary>
    /// <exception cref="IOException">The folder could not be listed.</exception>
    public static IEnumerable<FilePath> Differences(string folder, LeftSite left)
    {
        var tree = new DiskTree(folder);
        if (!tree.IsThere)
        {
            return [Manifest.Name];
        }

        var check = Of(folder, left, FrozenSet<FilePath>.Empty);
        var files = left.Files.Select(file => file.File.Path).ToHashSet();
        return left.Files.Where(file => !check.Intact.Contains(file.File.Path) && !Holds(tree, check, file.File)).Select(file => file.File.Path)
            .Concat(check.Foreign.Where(path => path != Manifest.Name && !files.Contains(path)))
            .Concat(check.manifest == (left.ManifestSize, left.ManifestStamp) ? [] : [Manifest.Name])
            .Order();
    }

    private static bool Holds(DiskTree tree, LeftCheck check, PublishedFile file)
    {
        if (!check.Foreign.Contains(file.Path))
        {
            return false;
        }

        var bytes = tree.Read(file.Path);
        return bytes.Length == file.Size && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256;
    }

    /// <summary>Looks at a folder.</summary>
    /// <param name="folder">The site, or its spare.</param>
    /// <param name="left">What was left.</param>
    /// <param name="behind">Files of which nothing is known: those in which a spare differs.</param>
    /// <exception cref="IOException">The folder could not be listed.</exception>
    public static LeftCheck Of(string folder, LeftSite left, FrozenSet<FilePath> behind)
    {
        var check = new LeftCheck();
        var next = 0;
        foreach (var entry in new DiskTree(folder) { TellsWriting = true }.List())
        {
            while (next < left.Files.Length && left.Files[next].File.Path.CompareTo(entry.Path) < 0)
            {
                next++;
            }

            if (entry.Path == Manifest.Name)
            {
                check.manifest = (entry.Size, entry.Stamp);
            }

            var isKnown = next < left.Files.Length && left.Files[next] is var file && file.File.Path == entry.Path
                && file.File.Size == entry.Size && file.Stamp == entry.Stamp && entry.Kind == FileKind.Regular;
            (isKnown && !behind.Contains(entry.Path) ? check.intact : check.foreign).Add(entry.Path);
        }

        return check;
    }
}
