using HemaSite.Files;

namespace HemaSite.Output.Sinks;

/// <summary>Hands the files of a site to a publication on disk.</summary>
/// <param name="publication">Where they are staged.</param>
/// <param name="siteFolder">The folder on disk that source paths are relative to.</param>
public sealed class PublicationSink(Publication publication, string siteFolder) : IArtifactSink
{
    /// <inheritdoc/>
    public void Write(FilePath path, ReadOnlySpan<byte> bytes) => publication.Write(path, bytes);

    /// <inheritdoc/>
    public void Copy(FilePath path, FilePath source) => publication.CopyFrom(path, Path.Combine(siteFolder, source.Value));

    /// <inheritdoc/>
    public bool Keep(FilePath path) => publication.Keep(path);
}
