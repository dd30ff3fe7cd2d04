using HemaSite.Output.Manifests;

namespace HemaSite.Publishing.Stores;

/// <summary>
/// A place that holds files: the least that every kind of target can do, and where tests make it fail. Paths are relative to the
/// place, with '/'. Failures are <see cref="PublishException"/>; an operation that failed may be repeated.
/// </summary>
public interface IFileStore : IDisposable
{
    /// <summary>How many files may be sent side by side.</summary>
    int Lanes { get; }

    /// <summary>The bytes of a small file; null when there is none.</summary>
    byte[]? Read(string path);

    /// <summary>Whether a file stands there.</summary>
    bool Exists(string path);

    /// <summary>Puts a file there, making folders as needed: readers see the whole old file or the whole new one.</summary>
    /// <param name="path">Where.</param>
    /// <param name="content">The bytes; read from the start and not closed.</param>
    /// <param name="file">Size, hash and, by its path, type and cache class.</param>
    void Write(string path, Stream content, PublishedFile file);

    /// <summary>Removes a file; nothing there is fine.</summary>
    void Delete(string path);

    /// <summary>The names in a folder; none when there is no folder.</summary>
    IReadOnlyList<string> Names(string folder);
}
