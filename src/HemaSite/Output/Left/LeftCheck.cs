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

    private LeftCheck() { }

    /// <summary>The files that are as they were left.</summary>
    public IReadOnlySet<FilePath> Intact => intact;

    /// <summary>Files that were changed or that nobody left there.</summary>
    public IReadOnlySet<FilePath> Foreign => foreign;

    /// <summary>The files of a published site that are not as they were left: gone, changed, or put there by somebody. A file with another time is read.</summary>
    /// <param name="tree">The site.</param>
    /// <param name="entries">All that was listed in it.</param>
    /// <param name="left">What was left.</param>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static IEnumerable<FilePath> Differences(DiskTree tree, IReadOnlyList<FileEntry> entries, LeftSite left)
    {
        var (next, hasManifest) = (0, false);
        foreach (var entry in entries)
        {
            for (; next < left.Files.Length && left.Files[next].File.Path.CompareTo(entry.Path) < 0; next++)
            {
                yield return left.Files[next].File.Path;
            }

            if (entry.Path == Manifest.Name)
            {
                hasManifest = (entry.Size, entry.Stamp) == (left.ManifestSize, left.ManifestStamp);
            }
            else if (next == left.Files.Length || left.Files[next].File.Path != entry.Path)
            {
                yield return entry.Path;
            }
            else if (left.Files[next++] is var file && !IsAsLeft(entry, file) && !Holds(tree, entry, file.File))
            {
                yield return entry.Path;
            }
        }

        foreach (var gone in left.Files[next..])
        {
            yield return gone.File.Path;
        }

        if (!hasManifest)
        {
            yield return Manifest.Name;
        }
    }

    private static bool IsAsLeft(FileEntry entry, LeftFile file) =>
        file.File.Size == entry.Size && file.Stamp == entry.Stamp && entry.Kind == FileKind.Regular;

    private static bool Holds(DiskTree tree, FileEntry entry, PublishedFile file) =>
        entry.Kind == FileKind.Regular && entry.Size == file.Size && Convert.ToHexStringLower(SHA256.HashData(tree.Read(file.Path))) == file.Sha256;

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

            var isKnown = next < left.Files.Length && left.Files[next] is var file && file.File.Path == entry.Path && IsAsLeft(entry, file);
            (isKnown && !behind.Contains(entry.Path) ? check.intact : check.foreign).Add(entry.Path);
        }

        return check;
    }
}
