using System.Collections.Concurrent;
using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Preview.Snapshots;

/// <summary>Keeps a site in memory; pictures and other files of the site stay on disk until somebody asks for them.</summary>
internal sealed class PreviewSink : IArtifactSink
{
    private readonly ConcurrentDictionary<string, PreviewFile> files = new(StringComparer.Ordinal);

    /// <summary>The files made so far, by their path in the output.</summary>
    public IReadOnlyDictionary<string, PreviewFile> Files => files;

    /// <inheritdoc/>
    public void Write(FilePath path, ReadOnlySpan<byte> bytes) => files[path.Value] = new(bytes.ToArray(), default);

    /// <inheritdoc/>
    public void Copy(FilePath path, FilePath source) => files[path.Value] = new(null, source);

    /// <summary>Takes a page over from an earlier state of the site where this one has none.</summary>
    public void Keep(string path, PreviewFile file) => files.TryAdd(path, file);
}
