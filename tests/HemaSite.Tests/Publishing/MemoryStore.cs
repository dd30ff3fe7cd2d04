using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;

namespace HemaSite.Tests.Publishing;

/// <summary>A store of files in memory whose N-th operation fails, once or for good; it notes what it did.</summary>
public sealed class MemoryStore : IArchive
{
    /// <summary>The operation that fails, counted from 1; 0 for none.</summary>
    public int FailAt { get; set; }

    /// <summary>Whether everything after the failure fails too, as when the process is killed.</summary>
    public bool Dies { get; init; }

    /// <summary>Called after every write with the path.</summary>
    public Action<string> Written { get; set; } = _ => { };

    public Dictionary<string, byte[]> Files { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether a file and a folder cannot bear the same name, as on a disk.</summary>
    public bool HasFolders { get; init; }

    public List<string> Done { get; } = [];

    public int Lanes => 1;

    public IEnumerable<string> Lines => Files
        .Where(file => file.Key != "hemasite.json" && !file.Key.StartsWith(".hemasite", StringComparison.Ordinal))
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => $"{file.Key}: {Encoding.UTF8.GetString(file.Value)}");

    public byte[]? Read(string path) => Step($"read {path}", () => Files.GetValueOrDefault(path));

    public Entry Look(string path) => Step($"look {path}", () =>
        Files.ContainsKey(path) ? Entry.File
        : HasFolders && Files.Keys.Any(other => IsAbove(path, other)) ? Entry.Folder
        : Entry.Nothing);

    public void Write(string path, Stream content, PublishedFile file) => Step($"write {path}", () =>
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        Put(path, bytes.ToArray());
        Written(path);
        return true;
    });

    public void Delete(string path) => Step($"delete {path}", () => Files.Remove(path));

    public IReadOnlyList<string> Names(string folder) => Step($"names {folder}", () => Files.Keys
        .Where(path => folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal))
        .Select(path => path[(folder.Length == 0 ? 0 : folder.Length + 1)..].Split('/')[0])
        .Distinct()
        .ToList());

    public bool TryCopy(string from, string to, PublishedFile file) => Step($"copy {to}", () =>
    {
        if (Files.TryGetValue(from, out var bytes))
        {
            Put(to, bytes);
        }

        return bytes is not null;
    });

    public void Dispose()
    {
    }

    private void Put(string path, byte[] bytes)
    {
        if (HasFolders && Files.Keys.Any(other => IsAbove(other, path) || IsAbove(path, other)))
        {
            throw new PublishException(PublishingRules.Refused, "memory", path);
        }

        Files[path] = bytes;
    }

    private static bool IsAbove(string folder, string path) => path.StartsWith(folder + "/", StringComparison.Ordinal);

    private T Step<T>(string name, Func<T> action)
    {
        Done.Add(name);
        return FailAt > 0 && (Done.Count == FailAt || (Dies && Done.Count > FailAt))
            ? throw new PublishException(Dies ? PublishingRules.Refused : PublishingRules.Unreachable, "memory", "broken")
            : action();
    }
}
