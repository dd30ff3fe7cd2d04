using System.IO.Enumeration;

namespace HemaSite.Preview.Watching;

/// <summary>What lies in a folder, as far as its listing tells: names, sizes and times. Two equal states need no new build.</summary>
internal sealed class TreeState
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = true,
    };

    private readonly Dictionary<string, (long Size, long Time)> files = new(StringComparer.Ordinal);

    /// <summary>Lists a folder; names that begin with a dot and the output are no sources, links are not followed.</summary>
    public static TreeState Of(string folder, string output)
    {
        var state = new TreeState();
        var found = new FileSystemEnumerable<(string Path, long Size, long Time)>(
            folder,
            (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory ? -1 : entry.Length, entry.LastWriteTimeUtc.Ticks),
            Everywhere)
        {
            // A folder counts by its name alone: its time changes with every file in it.
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.' && !IsOutput(ref entry, output),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                entry.FileName[0] != '.' && (entry.Attributes & FileAttributes.ReparsePoint) == 0 && !IsOutput(ref entry, output),
        };
        foreach (var (path, size, time) in found)
        {
            state.files[path] = size < 0 ? (size, 0) : (size, time);
        }

        return state;
    }

    /// <summary>Whether anything differs.</summary>
    public bool Differs(TreeState other)
    {
        if (files.Count != other.files.Count)
        {
            return true;
        }

        foreach (var (path, facts) in files)
        {
            if (!other.files.TryGetValue(path, out var others) || others != facts)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutput(ref FileSystemEntry entry, string output) =>
        output.Length == entry.Directory.Length + 1 + entry.FileName.Length
        && output.AsSpan().EndsWith(entry.FileName, StringComparison.Ordinal)
        && output.AsSpan().StartsWith(entry.Directory, StringComparison.Ordinal);
}
