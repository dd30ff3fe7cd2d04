using Microsoft.Win32.SafeHandles;

namespace HemaSite.Output.Disks;

/// <summary>
/// Every operation by which the output touches the machine, so that tests can fail any of them.
/// Paths are absolute. Each operation that the machine refuses throws <see cref="OutputException"/>.
/// </summary>
public interface IDisk
{
    /// <summary>What stands at a path, links not followed.</summary>
    DiskEntry Look(string path);

    /// <summary>The names in a folder, in no order.</summary>
    IReadOnlyList<string> Names(string folder);

    /// <summary>The path with all its links followed; parts that do not exist yet stay as they are.</summary>
    string RealPath(string path);

    /// <summary>Where a symbolic link points, as written in it.</summary>
    string ReadLink(string path);

    /// <summary>Opens a regular file for reading; never follows a link at its end, never hangs on a pipe.</summary>
    SafeFileHandle OpenRead(string path);

    /// <summary>Makes a new file; an existing one is a failure.</summary>
    SafeFileHandle Create(string path);

    /// <summary>Reads bytes at an offset; 0 at the end. The path is for the complaint only.</summary>
    int Read(SafeFileHandle file, Span<byte> buffer, long offset, string path);

    /// <summary>Writes all the bytes at an offset. The path is for the complaint only.</summary>
    void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset, string path);

    /// <summary>Gives an existing file a second name; where the file system cannot, copies it with its time.</summary>
    void Reuse(string existing, string path);

    /// <summary>The size in bytes of a file or folder and when it was last changed, in ticks since 1970; links are not followed.</summary>
    (long Size, long Stamp) Measure(string path);

    /// <summary>Removes a folder that holds nothing; false when it holds something.</summary>
    bool RemoveEmpty(string folder);

    /// <summary>Makes one folder; its parent exists. An existing folder is fine.</summary>
    void CreateFolder(string path);

    /// <summary>Gives a folder the access rights of another.</summary>
    void CopyRights(string from, string to);

    /// <summary>Makes a symbolic link; false where the system has none.</summary>
    bool CreateLink(string path, string target);

    /// <summary>Renames a file, link or folder. A link is replaced in one step where the system can.</summary>
    void Move(string from, string to);

    /// <summary>Swaps two folders in one step; false where the file system cannot.</summary>
    bool Exchange(string first, string second);

    /// <summary>Removes a file, a link (not what it points to), or a folder with everything in it; nothing there is fine.</summary>
    void Remove(string path);

    /// <summary>Waits until everything written to the file system of this folder is on the device.</summary>
    void SyncAll(string folder);

    /// <summary>Waits until the names in this folder are on the device.</summary>
    void SyncNames(string folder);

    /// <summary>Takes a lock file made for it and writes this process's number there; null when another build has it.</summary>
    IDisposable? TryLock(string path);

    /// <summary>The process number in a lock file, "?" when it cannot be read.</summary>
    string LockHolder(string path);
}
