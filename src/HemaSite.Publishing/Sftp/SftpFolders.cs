using System.Collections.Concurrent;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Stores;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace HemaSite.Publishing.Sftp;

/// <summary>Folders of a host: made where they are missing, removed where nothing is in them, and remembered, for each question costs a way.</summary>
/// <param name="root">The folder of the site; it and what is above it stay.</param>
internal sealed class SftpFolders(string root)
{
    private readonly ConcurrentDictionary<string, byte> known = new(StringComparer.Ordinal);

    /// <summary>What stands at a path.</summary>
    public static Entry Look(SftpClient sftp, string path)
    {
        try
        {
            return sftp.GetAttributes(path).IsDirectory ? Entry.Folder : Entry.File;
        }
        catch (SftpPathNotFoundException)
        {
            return Entry.Nothing;
        }
    }

    /// <summary>The names in a folder that exists.</summary>
    public static IReadOnlyList<string> Names(SftpClient sftp, string folder) =>
        [.. sftp.ListDirectory(folder).Select(item => item.Name).Where(name => name is not ("." or ".."))];

    /// <summary>Forgets what is known, where the host moves folders itself.</summary>
    public void Forget() => known.Clear();

    /// <summary>Makes a folder with all above it.</summary>
    /// <exception cref="PublishException">A file stands there.</exception>
    public void Make(SftpClient sftp, string folder)
    {
        if (folder.Length == 0 || known.ContainsKey(folder))
        {
            return;
        }

        var there = Look(sftp, folder);
        if (there == Entry.File)
        {
            throw new PublishException(PublishingRules.ForeignFile, Relative(folder));
        }

        if (there == Entry.Nothing)
        {
            Make(sftp, folder[..folder.LastIndexOf('/')]);
            try
            {
                sftp.CreateDirectory(folder);
            }
            catch (SshException) when (sftp.Exists(folder))
            {
                // Another lane was quicker.
            }
        }

        known.TryAdd(folder, 0);
    }

    /// <summary>Removes what a broken-off sending of a file that is gone left beside it, and the folders above that hold nothing.</summary>
    public void RemoveEmpty(SftpClient sftp, string path)
    {
        var part = path[(path.LastIndexOf('/') + 1)..] + IFileStore.PartEnd;
        for (var folder = path[..path.LastIndexOf('/')]; folder.Length > root.Length; folder = folder[..folder.LastIndexOf('/')])
        {
            // One that is gone already says nothing of those above it: the run that removed it may have been broken off before them.
            var there = Look(sftp, folder);
            var names = there == Entry.Folder ? Names(sftp, folder) : [];
            if (names.Contains(part))
            {
                sftp.DeleteFile($"{folder}/{part}");
            }

            if (there == Entry.File || names.Any(name => name != part))
            {
                return;
            }

            if (there == Entry.Folder)
            {
                sftp.DeleteDirectory(folder);
            }

            known.TryRemove(folder, out _);
        }
    }

    private string Relative(string folder) => folder.StartsWith(root, StringComparison.Ordinal) ? folder[root.Length..].TrimStart('/') : folder;
}
