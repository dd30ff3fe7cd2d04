using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Files;

namespace HemaSite.Output.Sinks;

/// <summary>Keeps the files of a site in memory: for tests and previews.</summary>
public sealed class MemorySink(IFileTree site) : IArtifactSink
{
    private readonly ConcurrentDictionary<FilePath, byte[]> files = new();

    /// <summary>The files made so far.</summary>
    public IReadOnlyDictionary<FilePath, byte[]> Files => files;

    /// <summary>The files of the build before, which may be taken over.</summary>
    public IReadOnlyDictionary<FilePath, byte[]> Before { get; init; } = ImmutableDictionary<FilePath, byte[]>.Empty;

    /// <inheritdoc/>
    public void Write(FilePath path, ReadOnlySpan<byte> bytes) => files[path] = bytes.ToArray();

    /// <inheritdoc/>
    public void Copy(FilePath path, FilePath source) => files[path] = site.Read(source);

    /// <inheritdoc/>
    public bool Keep(FilePath path)
    {
        if (!Before.TryGetValue(path, out var bytes))
        {
            return false;
        }

        files[path] = bytes;
        return true;
    }
}
