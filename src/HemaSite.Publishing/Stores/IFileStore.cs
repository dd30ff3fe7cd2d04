using HemaSite.Output.Disks;
using HemaSite.Output.Manifests;

namespace HemaSite.Publishing.Stores;

/// <summary>
/// A place that holds files: the least that every kind of target can do, and where tests make it fail. Paths are relative to the
/// place, with '/'. Failures are <see cref="PublishException"/>, or <see cref="OutputException"/> on a disk of this machine; an operation that failed may be repeated.
/// </summary>
public interface IFileStore : IDisposable
{
    /// <summary>The end of the name that a file bears while it is sent; nobody else's file bears it.</summary>
    const string PartEnd = ".hemasite.part";

    /// <summary>How many files may be sent side by side.</summary>
    int Lanes { get; }

    /// <summary>Whether a file and a folder cannot bear the same name, as on a disk; where names are flat they can.</summary>
    bool HasFolders { get; }

    /// <summary>The bytes of a small file; null when there is none.</summary>
    byte[]? Read(string path);

    /// <summary>What stands there; where names are flat there are no folders.</summary>
    Entry Look(string path);

    /// <summary>Puts a file there, making folders as needed: readers see the whole old file or the whole new one.</summary>
    /// <param name="path">Where.</param>
    /// <param name="content">The bytes; read from the start and not closed.</param>
    /// <param name="file">Size, hash and, by its path, type and cache class.</param>
    /// <exception cref="PublishException">Among other failures: a file stands where a folder is needed, or a folder that holds something.</exception>
    void Write(string path, Stream content, PublishedFile file);

    /// <summary>Removes a file and the folders that are empty without it; nothing there is fine, and a folder there stays.</summary>
    void Delete(string path);

    /// <summary>The names in a folder; none when there is no folder.</summary>
    IReadOnlyList<string> Names(string folder);
}
