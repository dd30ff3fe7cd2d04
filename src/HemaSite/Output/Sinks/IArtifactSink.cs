using HemaSite.Files;

namespace HemaSite.Output.Sinks;

/// <summary>Takes the files of a site as they are made, from many threads at once.</summary>
public interface IArtifactSink
{
    /// <summary>Takes a file that was made.</summary>
    void Write(FilePath path, ReadOnlySpan<byte> bytes);

    /// <summary>Takes a file of the site's folder as it is.</summary>
    void Copy(FilePath path, FilePath source);

    /// <summary>Takes over a file as the last build left it; false when it is not there as it was, and has to be made.</summary>
    bool Keep(FilePath path) => false;
}
