using System.Collections.Immutable;
using HemaSite.Files;

namespace HemaSite.Publishing.Plans;

/// <summary>What has to go before a file can come: a file whose name becomes a folder's, or the files of a folder whose name becomes a file's.</summary>
public sealed class Obstacles
{
    private readonly Dictionary<FilePath, List<FilePath>> before = [];
    private readonly HashSet<FilePath> all = [];

    private Obstacles()
    {
    }

    /// <summary>Nothing is in the way, as where names are flat.</summary>
    public static Obstacles None { get; } = new();

    /// <summary>Finds what is in the way; a pure function.</summary>
    /// <param name="puts">The files to come.</param>
    /// <param name="deletes">The files to go.</param>
    public static Obstacles Between(IEnumerable<FilePath> puts, IReadOnlyCollection<FilePath> deletes)
    {
        if (deletes.Count == 0)
        {
            return None;
        }

        var found = new Obstacles();
        var (coming, going) = (puts.ToHashSet(), deletes.ToHashSet());
        foreach (var put in coming)
        {
            foreach (var folder in Above(put).Where(going.Contains))
            {
                found.Add(put, folder);
            }
        }

        foreach (var path in deletes)
        {
            foreach (var put in Above(path).Where(coming.Contains))
            {
                found.Add(put, path);
            }
        }

        return found;
    }

    /// <summary>The folders above a path, the nearest first, the root left out.</summary>
    public static IEnumerable<FilePath> Above(FilePath path)
    {
        for (var folder = path.Parent; !folder.IsRoot; folder = folder.Parent)
        {
            yield return folder;
        }
    }

    /// <summary>Whether something has to go before this file can come.</summary>
    public bool AreBefore(FilePath put) => before.ContainsKey(put);

    /// <summary>What has to go before this file can come.</summary>
    public IReadOnlyList<FilePath> Before(FilePath put) => before.GetValueOrDefault(put) ?? [];

    /// <summary>Whether a path is in the way of any file.</summary>
    public bool Contains(FilePath path) => all.Contains(path);

    private void Add(FilePath put, FilePath path)
    {
        all.Add(path);
        if (!before.TryGetValue(put, out var paths))
        {
            before[put] = paths = [];
        }

        paths.Add(path);
    }
}
