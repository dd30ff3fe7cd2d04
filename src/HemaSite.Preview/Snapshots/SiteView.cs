using System.Collections.Concurrent;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Preview.Snapshots;

/// <summary>
/// The files of one state of the site, made when somebody asks for them and kept until the next state. Pages whose source is broken are
/// shown as they last were. Safe for many threads.
/// </summary>
internal sealed class SiteView
{
    private const string SearchFolder = "search";

    private readonly ConcurrentDictionary<string, PreviewFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PreviewFile> kept = new(StringComparer.Ordinal);
    private readonly Lazy<bool> search;

    /// <summary>The view of a state.</summary>
    public SiteView(SiteState? state)
    {
        State = state;
        search = new(() =>
        {
            State?.WriteSearch(new Sink(files));
            return true;
        });
    }

    /// <summary>The state; null before the first one.</summary>
    public SiteState? State { get; }

    /// <summary>The paths of all files, the search index aside.</summary>
    public IReadOnlyCollection<FilePath> Files => State?.Files ?? [];

    /// <summary>A file by its path in the output; null when the site has none there.</summary>
    public PreviewFile? Find(string path)
    {
        if (kept.TryGetValue(path, out var last) || files.TryGetValue(path, out last))
        {
            return last;
        }

        if (!FilePath.IsSafe(path) || State is null)
        {
            return null;
        }

        if (!State.Make(new(path), new Sink(files)) && path.Split('/') is [_, SearchFolder, _, ..])
        {
            _ = search.Value;
        }

        return files.TryGetValue(path, out var made) ? made : null;
    }

    /// <summary>Shows a page as an earlier state had it.</summary>
    public void Keep(string path, PreviewFile file) => kept[path] = file;

    /// <summary>Whether a page is shown as an earlier state had it.</summary>
    public bool Keeps(string path) => kept.ContainsKey(path);

    private sealed class Sink(ConcurrentDictionary<string, PreviewFile> files) : IArtifactSink
    {
        public void Write(FilePath path, ReadOnlySpan<byte> bytes) => files[path.Value] = new(bytes.ToArray(), default);

        public void Copy(FilePath path, FilePath source) => files[path.Value] = new(null, source);
    }
}
