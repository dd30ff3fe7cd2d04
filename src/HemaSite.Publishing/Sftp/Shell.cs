using Renci.SshNet;
using Renci.SshNet.Common;

namespace HemaSite.Publishing.Sftp;

/// <summary>
/// The shell of a host, where it has one for us: copying a release on the spot and turning a link are one command there and
/// thousands of questions over SFTP.
/// </summary>
internal sealed class Shell(SshLogin login) : IDisposable
{
    private static readonly TimeSpan ProbePatience = TimeSpan.FromSeconds(5);

    private SshClient? client;
    private bool? answers;

    /// <summary>Runs a command made of words that need no trust: each is quoted. False when there is no shell or the command fails.</summary>
    public bool TryRun(params ReadOnlySpan<string> words)
    {
        if (!Answers())
        {
            return false;
        }

        try
        {
            using var command = Connected().CreateCommand(string.Join(' ', words.ToArray().Select(Quoted)));
            command.Execute();
            return command.ExitStatus == 0;
        }
        catch (Exception failure) when (login.Translate(failure) is not null)
        {
            throw login.Translate(failure)!;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client?.Dispose();

    // A host that only serves SFTP takes the command for the beginning of a session and never ends it.
    private bool Answers()
    {
        if (answers is { } known)
        {
            return known;
        }

        // Some hosts answer by breaking the connection off, but so does a bad line: once more tells.
        answers = Probe() ?? Probe() ?? false;
        return answers.Value;
    }

    // Null where the connection broke.
    private bool? Probe()
    {
        try
        {
            using var command = Connected().CreateCommand("echo hemasite");
            command.CommandTimeout = ProbePatience;
            return command.Execute().Trim() == "hemasite";
        }
        catch (SshConnectionException)
        {
            return null;
        }
        catch (SshException)
        {
            return false;
        }
    }

    private SshClient Connected()
    {
        if (client is not { IsConnected: true })
        {
            client?.Dispose();
            client = login.Connect(info => new SshClient(info));
        }

        return client;
    }

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '.' or '_')
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
