using System.Collections.Concurrent;
using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Tests.Building;

/// <summary>Keeps the files of a build in memory and refuses a path that is written twice.</summary>
public sealed class OnceSink(IFileTree site) : IArtifactSink
{
    private readonly ConcurrentDictionary<FilePath, byte[]> files = new();

    /// <summary>The files made so far.</summary>
    public IReadOnlyDictionary<FilePath, byte[]> Files => files;

    /// <inheritdoc/>
    public void Write(FilePath path, ReadOnlySpan<byte> bytes) => Add(path, bytes.ToArray());

    /// <inheritdoc/>
    public void Copy(FilePath path, FilePath source) => Add(path, site.Read(source));

    private void Add(FilePath path, byte[] bytes) =>
        Assert.True(files.TryAdd(path, bytes), $"{path} is written twice");
}
