using HemaSite.Files;

namespace HemaSite.Output.Sinks;

/// <summary>Keeps nothing: for checking a site without building it.</summary>
public sealed class NoSink : IArtifactSink
{
    /// <inheritdoc/>
    public void Write(FilePath path, ReadOnlySpan<byte> bytes) { }

    /// <inheritdoc/>
    public void Copy(FilePath path, FilePath source) { }
}
