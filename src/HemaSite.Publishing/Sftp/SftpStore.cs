using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Stores;
using HemaSite.Settings.Targets;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace HemaSite.Publishing.Sftp;

/// <summary>A folder of a host that speaks SFTP. Files are sent under another name and renamed, so no reader gets half of one.</summary>
public sealed class SftpStore : IReleaseStore
{
    private readonly SshLogin login;
    private readonly Shell shell;
    private readonly string root;
    private readonly Lock turn = new();
    private readonly SftpFolders folders;
    private readonly List<SftpClient> broken = [];
    private SftpClient? client;

    /// <summary>Prepares a connection; the first question makes it.</summary>
    public SftpStore(SftpTarget target, Secrets secrets)
    {
        login = new(target, secrets);
        shell = new(login);
        root = target.Path.Length > 1 ? target.Path.TrimEnd('/') : target.Path;
        folders = new(root);
    }

    /// <inheritdoc/>
    public int Lanes => 4;

    /// <inheritdoc/>
    public bool HasFolders => true;

    /// <inheritdoc/>
    public bool Remembers => true;

    /// <inheritdoc/>
    public byte[]? Read(string path) => Ask(sftp => IfThere(() => sftp.ReadAllBytes(In(path))));

    /// <inheritdoc/>
    public Entry Look(string path) => Ask(sftp => SftpFolders.Look(sftp, In(path)));

    /// <inheritdoc/>
    public void Write(string path, Stream content, PublishedFile file) => Do(sftp =>
    {
        var name = In(path);
        folders.Make(sftp, name[..name.LastIndexOf('/')]);
        content.Position = 0;
        sftp.UploadFile(content, $"{name}{IFileStore.PartEnd}", canOverride: true);
        try
        {
            sftp.RenameFile($"{name}{IFileStore.PartEnd}", name, isPosix: true);
        }
        catch (SshException inTheWay) when (SftpFolders.Look(sftp, name) == Entry.Folder)
        {
            if (SftpFolders.Names(sftp, name) is [var theirs, ..])
            {
                sftp.DeleteFile($"{name}{IFileStore.PartEnd}");
                throw new PublishException(PublishingRules.ForeignFile, inTheWay, $"{path}/{theirs}");
            }

            sftp.DeleteDirectory(name);
            sftp.RenameFile($"{name}{IFileStore.PartEnd}", name, isPosix: true);
        }
    });

    /// <inheritdoc/>
    public void Delete(string path) => Do(sftp =>
    {
        var name = In(path);
        try
        {
            sftp.DeleteFile(name);
        }
        catch (SshException) when (SftpFolders.Look(sftp, name) != Entry.File)
        {
            // Nothing to remove: gone already, or a folder by now.
        }

        folders.RemoveEmpty(sftp, name);
    });

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(string folder) => Ask(sftp => IfThere<IReadOnlyList<string>>(() =>
        [.. SftpFolders.Names(sftp, In(folder)).Where(name => !name.EndsWith(IFileStore.PartEnd, StringComparison.Ordinal))]) ?? []);

    /// <summary>SFTP has no locks, pipelines publish one at a time; but here it shows whether releases can be switched at all.</summary>
    /// <exception cref="PublishException">The host has no shell for us.</exception>
    public IDisposable Lock() => shell.TryRun("true") ? new MemoryStream(0) : throw new PublishException(PublishingRules.NoLinks, login.Host);

    /// <inheritdoc/>
    public bool TryClone(string from, string to)
    {
        folders.Forget();
        return shell.TryRun("cp", "-al", In(from), In(to));
    }

    /// <inheritdoc/>
    public void MakeFolder(string folder) => Do(sftp => folders.Make(sftp, In(folder)));

    /// <inheritdoc/>
    public void MoveFolder(string from, string to)
    {
        folders.Forget();
        Do(sftp => sftp.RenameFile(In(from), In(to)));
    }

    /// <inheritdoc/>
    public void DeleteFolder(string folder)
    {
        folders.Forget();
        Need(shell.TryRun("rm", "-rf", In(folder)));
    }

    /// <inheritdoc/>
    public string? ReadLink(string link) => Ask(sftp => IfThere(() =>
    {
        // The library cannot read links, but the host follows them when asked for a folder's real name.
        sftp.ChangeDirectory(root);
        var home = sftp.WorkingDirectory.TrimEnd('/');
        sftp.ChangeDirectory(In(link));
        var real = sftp.WorkingDirectory;
        return real.StartsWith(home + "/", StringComparison.Ordinal) && real != $"{home}/{link}" ? real[(home.Length + 1)..] : null;
    }));

    /// <summary>Turns the link by the shell: the library asks for the real name of all it renames and would move the release itself.</summary>
    public void PointLink(string link, string target)
    {
        var next = In($".{link}.next");
        Need(shell.TryRun("rm", "-f", next) && shell.TryRun("ln", "-s", target, next));
        Need(shell.TryRun("mv", "-fT", next, In(link)) || shell.TryRun("mv", "-fh", next, In(link)));
    }

    /// <inheritdoc/>
    public void Settle()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        shell.Dispose();
        client?.Dispose();
        broken.ForEach(old => old.Dispose());
    }

    private void Need(bool done)
    {
        if (!done)
        {
            throw new PublishException(PublishingRules.NoLinks, login.Host);
        }
    }

    private static T? IfThere<T>(Func<T?> ask) where T : class
    {
        try
        {
            return ask();
        }
        catch (SftpPathNotFoundException)
        {
            return null;
        }
    }

    private void Do(Action<SftpClient> action) => Ask(sftp =>
    {
        action(sftp);
        return true;
    });

    private T Ask<T>(Func<SftpClient, T> question)
    {
        try
        {
            return question(Connected());
        }
        catch (Exception failure) when (failure is not PublishException && login.Translate(failure) is not null)
        {
            throw login.Translate(failure)!;
        }
    }

    private SftpClient Connected()
    {
        lock (turn)
        {
            if (client is not { IsConnected: true })
            {
                if (client is not null)
                {
                    // Other lanes may still be asking it: the library answers them with a null reference when it is closed under them.
                    broken.Add(client);
                    client = null;
                }

                client = login.Connect(info => new SftpClient(info) { OperationTimeout = TimeSpan.FromMinutes(2) });
            }

            return client;
        }
    }

    private string In(string path) => path.Length == 0 ? root : $"{root.TrimEnd('/')}/{path}";
}
