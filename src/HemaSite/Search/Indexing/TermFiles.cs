using System.Runtime.InteropServices;
using HemaSite.Files.Sums;

namespace HemaSite.Search.Indexing;

/// <summary>
/// Shares the keys of an index out to files. Keys that look alike without a Kazakh keyboard stand together: one file answers for Өскемен and Оскемен.
/// </summary>
internal static class TermFiles
{
    private const int Length = 20_000;

    // A file is closed early at one key in so many.
    private const ulong Seams = 32;

    /// <summary>The keys of each file with the documents that have them, and the form by which the first is found.</summary>
    public static List<(string First, List<(string Key, string Documents)> Keys)> Of(IReadOnlyList<SearchDocument> documents, SearchKeys keys)
    {
        var lists = new List<(int, int)>?[keys.Names.Count];
        for (var number = 0; number < documents.Count; number++)
        {
            var place = number;
            documents[number].EachKey((key, weight) => (lists[key] ??= []).Add((place, weight)));
        }

        var groups = lists.Index().Where(list => list.Item is not null)
            .Select(list => (Key: keys.Names[list.Index], List: list.Item!))
            .GroupBy(list => Folding.Skeleton(list.Key))
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        var (files, room) = (new List<(string First, List<(string, string)> Keys)>(), 0);
        foreach (var group in groups)
        {
            List<(string Key, string Documents)> entries =
                [.. group.OrderBy(list => list.Key, StringComparer.Ordinal).Select(list => (list.Key, Postings.Write(list.List)))];
            var size = entries.Sum(entry => (2 * entry.Key.Length) + entry.Documents.Length + 6);
            if (files.Count == 0 || room < size || (room < Length / 2 && IsSeam(group.Key)))
            {
                files.Add((group.Key, []));
                room = Length;
            }

            files[^1].Keys.AddRange(entries);
            room -= size;
        }

        return files;
    }

    // Were files closed only when they are full, one word more in a text would move the beginnings of all files after it.
    private static bool IsSeam(string skeleton) => ContentSum.Of(MemoryMarshal.AsBytes(skeleton.AsSpan())).Low % Seams == 0;
}
