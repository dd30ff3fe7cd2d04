using System.Text;
using HemaSite.Files;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Output.Disks;

/// <summary>The disk of this machine.</summary>
public sealed partial class SystemDisk : IDisk
{
    /// <inheritdoc/>
    public DiskEntry Look(string path) => Try(DiskOperation.Read, path, static path =>
    {
        var item = new FileInfo(path);
        var attributes = item.Attributes;
        return attributes switch
        {
            (FileAttributes)(-1) => DiskEntry.Nothing,
            _ when item.LinkTarget is not null => DiskEntry.Link,
            _ when attributes.HasFlag(FileAttributes.Directory) => DiskEntry.Folder,
            _ => UnixFacts.IsRegular(path) ? DiskEntry.File : DiskEntry.Special,
        };
    });

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(string folder) => Try(DiskOperation.Read, folder, static folder =>
        Array.ConvertAll(Directory.GetFileSystemEntries(folder), path => Path.GetFileName(path)!));

    /// <inheritdoc/>
    public string RealPath(string path) => Try(DiskOperation.Read, path, RealFolder.Of);

    /// <inheritdoc/>
    public string ReadLink(string path) => Try(DiskOperation.Read, path, static path =>
        new FileInfo(path).LinkTarget ?? throw new FileNotFoundException(null, path));

    /// <inheritdoc/>
    public int Read(SafeFileHandle file, Span<byte> buffer, long offset, string path)
    {
        try
        {
            return RandomAccess.Read(file, buffer, offset);
        }
        catch (Exception error) when (DiskError.IsMachine(error))
        {
            throw DiskError.Of(error, DiskOperation.Read, path);
        }
    }

    /// <inheritdoc/>
    public void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset, string path)
    {
        try
        {
            RandomAccess.Write(file, bytes, offset);
        }
        catch (Exception error) when (DiskError.IsMachine(error))
        {
            throw DiskError.Of(error, DiskOperation.Write, path);
        }
    }

    /// <inheritdoc/>
    public (long Size, long Stamp) Measure(string path) => Try(DiskOperation.Read, path, static path =>
    {
        var file = new FileInfo(path);
        return (file.Length, file.LastWriteTimeUtc.Ticks - DateTime.UnixEpoch.Ticks);
    });

    /// <inheritdoc/>
    public bool RemoveEmpty(string folder) => Try(DiskOperation.Remove, folder, static folder =>
    {
        if (Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return false;
        }

        Directory.Delete(folder);
        return true;
    });

    /// <inheritdoc/>
    public void CopyRights(string from, string to)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
        catch (Exception error) when (DiskError.IsMachine(error))
        {
            throw DiskError.Of(error, DiskOperation.CreateFolder, to);
        }
    }

    /// <inheritdoc/>
    public void Remove(string path)
    {
        try
        {
            if (Look(path) == DiskEntry.Folder)
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        catch (Exception error) when (error is DirectoryNotFoundException or FileNotFoundException)
        {
            // Somebody was quicker.
        }
        catch (Exception error) when (DiskError.IsMachine(error))
        {
            throw DiskError.Of(error, DiskOperation.Remove, path);
        }
    }

    /// <inheritdoc/>
    public string LockHolder(string path)
    {
        try
        {
            using var file = OpenRead(path);
            Span<byte> buffer = stackalloc byte[20];
            var pid = buffer[..RandomAccess.Read(file, buffer, 0)];
            return pid.IsEmpty || pid.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? "?" : Encoding.ASCII.GetString(pid);
        }
        catch (Exception error) when (DiskError.IsMachine(error) || error is OutputException)
        {
            return "?";
        }
    }

    private static T Try<T>(DiskOperation operation, string path, Func<string, T> action)
    {
        try
        {
            return action(path);
        }
        catch (Exception error) when (DiskError.IsMachine(error))
        {
            throw DiskError.Of(error, operation, path);
        }
    }
}
