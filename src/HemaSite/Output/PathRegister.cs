using System.Collections.Immutable;
using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output.Disks;
using HemaSite.Output.Manifests;

namespace HemaSite.Output;

/// <summary>The paths a publication has given away, and those that do not go together. Safe for many threads.</summary>
internal sealed class PathRegister
{
    private const int LongestName = 255;
    private const int LongestPath = 1024;

    // Their entries stand in a row, newest last, for a collection of young objects to look at; those of a concurrent dictionary lie anywhere in it.
    private readonly Lock gate = new();
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<PathCollision> clashes = [];

    /// <summary>Takes a path for a file; false when it cannot be written beside what is there already.</summary>
    /// <exception cref="InvalidOperationException">The same path is taken already.</exception>
    /// <exception cref="OutputException">A name or the whole path is too long for file systems.</exception>
    public bool Take(FilePath path)
    {
        Measure(path);
        lock (gate)
        {
            if (path == Manifest.Name)
            {
                clashes.Add(new(path, path, OutputRules.ReservedName));
                return false;
            }

            if (path.IsRoot || !files.Add(path.Value))
            {
                throw new InvalidOperationException($"written twice: {path}");
            }

            return Fits(path);
        }
    }

    private bool Fits(FilePath path)
    {
        var fits = !folders.Contains(path.Value);
        var (knownFiles, knownFolders) = (files.GetAlternateLookup<ReadOnlySpan<char>>(), folders.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var folder = FilePath.Above(path.Value); !folder.IsEmpty; folder = FilePath.Above(folder))
        {
            knownFolders.Add(folder);
            fits &= !folder.SequenceEqual(Manifest.Name.Value) && !knownFiles.Contains(folder);
        }

        return fits;
    }

    /// <summary>The clashes so far in a fixed order: the same for any order of writing.</summary>
    public ImmutableArray<PathCollision> Collisions()
    {
        var found = new List<PathCollision>(clashes);
        foreach (var name in folders)
        {
            if (name == Manifest.Name.Value || files.Contains(name))
            {
                var folder = new FilePath(name);
                found.Add(new(folder, LeastUnder(folder), OutputRules.FileAndFolder));
            }
        }

        var sorted = files.ToArray();
        Array.Sort(sorted, ByLetters);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.Equals(sorted[i - 1], sorted[i], StringComparison.OrdinalIgnoreCase))
            {
                found.Add(new(new(sorted[i - 1]), new(sorted[i]), OutputRules.SameNameButCase));
            }
        }

        return [.. found.OrderBy(clash => clash.First).ThenBy(clash => clash.Second).ThenBy(clash => clash.Rule.Code, StringComparer.Ordinal)];
    }

    private FilePath LeastUnder(FilePath folder) => files.Select(file => new FilePath(file)).Where(file => file.IsUnder(folder)).Min();

    private static int ByLetters(string left, string right) =>
        string.Compare(left, right, StringComparison.OrdinalIgnoreCase) is not 0 and var order ? order : string.CompareOrdinal(left, right);

    // A character takes at most three bytes of UTF-8, so short paths need no counting.
    private static void Measure(FilePath path)
    {
        if (path.Value.Length <= LongestName / 3)
        {
            return;
        }

        var isLong = Encoding.UTF8.GetByteCount(path.Value) > LongestPath;
        foreach (var part in path.Value.AsSpan().Split('/'))
        {
            isLong |= Encoding.UTF8.GetByteCount(path.Value.AsSpan(part)) > LongestName;
        }

        if (isLong)
        {
            throw new OutputException(OutputFailure.PathTooLong, DiskOperation.Write, path.Value);
        }
    }
}
