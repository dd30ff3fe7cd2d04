using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Disks;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Publishing.Folders;

/// <summary>A folder of this machine, or of another that is mounted here.</summary>
public sealed class FolderStore : IReleaseStore
{
    private const int BufferSize = 64 * 1024;

    private readonly IDisk disk;
    private readonly string root;

    /// <summary>Opens a folder and makes it where it is missing.</summary>
    public FolderStore(string folder, IDisk disk)
    {
        (this.disk, root) = (disk, disk.RealPath(folder));
        MakeFolders(root);
    }

    /// <inheritdoc/>
    public int Lanes => 1;

    /// <inheritdoc/>
    public bool HasFolders => true;

    /// <inheritdoc/>
    public bool Remembers => false;

    /// <inheritdoc/>
    public IDisposable Lock()
    {
        var path = In(".hemasite-lock");
        return disk.TryLock(path) ?? throw new OutputException(
            OutputFailure.BuildInProgress, DiskOperation.Lock, root, cause: null, disk.LockHolder(path));
    }

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        var name = In(path);
        if (disk.Look(name) != DiskEntry.File)
        {
            return null;
        }

        using var file = disk.OpenRead(name);
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int count; (count = disk.Read(file, buffer, bytes.Length, name)) > 0;)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public Entry Look(string path) => disk.Look(In(path)) switch
    {
        DiskEntry.Nothing => Entry.Nothing,
        DiskEntry.Folder => Entry.Folder,
        DiskEntry.Link when disk.Look(disk.RealPath(In(path))) == DiskEntry.Folder => Entry.Folder,
        _ => Entry.File,
    };

    /// <inheritdoc/>
    public void Write(string path, Stream content, PublishedFile file)
    {
        var name = In(path);
        var part = name + IFileStore.PartEnd;
        MakeFolders(Path.GetDirectoryName(name)!);
        if (disk.Look(name) == DiskEntry.Folder && !disk.RemoveEmpty(name))
        {
            throw new PublishException(PublishingRules.ForeignFile, $"{path}/{disk.Names(name)[0]}");
        }

        disk.Remove(part);
        using (var handle = disk.Create(part))
        {
            Copy(content, handle, part);
        }

        disk.Move(part, name);
    }

    /// <inheritdoc/>
    public void Delete(string path)
    {
        var name = In(path);
        if (disk.Look(name) != DiskEntry.Folder)
        {
            disk.Remove(name);
        }

        RemoveEmpty(Path.GetDirectoryName(name)!);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(string folder) => disk.Look(In(folder)) == DiskEntry.Folder ? disk.Names(In(folder)) : [];

    /// <inheritdoc/>
    public bool TryClone(string from, string to)
    {
        Clone(In(from), In(to));
        return true;
    }

    /// <inheritdoc/>
    public void MakeFolder(string folder) => MakeFolders(In(folder));

    /// <inheritdoc/>
    public void MoveFolder(string from, string to) => disk.Move(In(from), In(to));

    /// <inheritdoc/>
    public void DeleteFolder(string folder) => disk.Remove(In(folder));

    /// <inheritdoc/>
    public string? ReadLink(string link) => disk.Look(In(link)) == DiskEntry.Link ? disk.ReadLink(In(link)).TrimEnd('/') : null;

    /// <inheritdoc/>
    public void PointLink(string link, string target)
    {
        var next = In($".{link}.next");
        disk.Remove(next);
        if (!disk.CreateLink(next, target))
        {
            throw new PublishException(PublishingRules.NoLinks, root);
        }

        disk.Move(next, In(link));
        disk.SyncNames(root);
    }

    /// <inheritdoc/>
    public void Settle() => disk.SyncAll(root);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Copy(Stream content, SafeFileHandle handle, string name)
    {
        var buffer = new byte[BufferSize];
        var offset = 0L;
        for (int count; (count = content.Read(buffer)) > 0; offset += count)
        {
            disk.Write(handle, buffer.AsSpan(0, count), offset, name);
        }
    }

    // Unchanged files get a second name; a link that somebody laid there is copied as a link.
    private void Clone(string from, string to)
    {
        disk.CreateFolder(to);
        disk.CopyRights(from, to);
        foreach (var name in disk.Names(from))
        {
            var (source, copy) = (Path.Combine(from, name), Path.Combine(to, name));
            switch (disk.Look(source))
            {
                case DiskEntry.Folder:
                    Clone(source, copy);
                    break;
                case DiskEntry.Link:
                    disk.CreateLink(copy, disk.ReadLink(source));
                    break;
                case DiskEntry.File:
                    disk.Reuse(source, copy);
                    break;
            }
        }
    }

    private void MakeFolders(string folder)
    {
        var there = disk.Look(folder);
        if (there == DiskEntry.File && folder.Length > root.Length)
        {
            throw new PublishException(PublishingRules.ForeignFile, Path.GetRelativePath(root, folder).Replace('\\', '/'));
        }

        if (there != DiskEntry.Nothing)
        {
            return;
        }

        MakeFolders(Path.GetDirectoryName(folder)!);
        disk.CreateFolder(folder);
    }

    // A folder that is gone already says nothing of those above it: the run that removed it may have been broken off before them.
    private void RemoveEmpty(string folder)
    {
        for (DiskEntry there; folder.Length > root.Length
            && ((there = disk.Look(folder)) == DiskEntry.Nothing || (there == DiskEntry.Folder && disk.Names(folder).Count == 0));)
        {
            disk.Remove(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private string In(string path) => path.Length == 0 ? root : Path.Combine(root, path);
}
