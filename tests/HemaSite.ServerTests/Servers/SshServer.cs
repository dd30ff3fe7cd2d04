using System.Diagnostics;
using HemaSite.Publishing.Guards;
using HemaSite.Settings.Targets;

namespace HemaSite.ServerTests.Servers;

/// <summary>OpenSSH with a key of its own, one user key, and SFTP; a second one without a shell when asked for.</summary>
public sealed class SshServer : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServerProcess server;

    private SshServer(string sshd, bool hasShell)
    {
        MakeKey("host");
        MakeKey("user");
        MakeKey("stranger");
        var port = ServerProcess.FreePort();
        File.Copy(folder["user.pub"], folder["authorized"]);

        // Bash reads what its owner has written for the start of a shell when sshd runs it, unless it stands below another shell:
        // that may take half a second for each command.
        File.WriteAllText(folder["sshd_config"], $"""
            Port {port}
            ListenAddress 127.0.0.1
            HostKey {folder["host"]}
            AuthorizedKeysFile {folder["authorized"]}
            StrictModes no
            PermitRootLogin yes
            PasswordAuthentication no
            PidFile none
            MaxStartups 100
            Subsystem sftp internal-sftp
            SetEnv SHLVL=2
            {(hasShell ? "" : "ForceCommand internal-sftp")}
            """);
        if (Environment.UserName == "root")
        {
            Directory.CreateDirectory("/run/sshd");
        }

        server = ServerProcess.Start(port, sshd, "-D", "-e", "-f", folder["sshd_config"]);
        HostKey = Run("ssh-keygen", "-lf", folder["host.pub"]).Split(' ')[1];
    }

    public int Port => server.Port;

    /// <summary>The fingerprint that the settings have to name.</summary>
    public string HostKey { get; }

    /// <summary>The user's private key, mode 0600.</summary>
    public string KeyFile => folder["user"];

    /// <summary>A key that the server does not know.</summary>
    public string StrangersKeyFile => folder["stranger"];

    /// <summary>Nothing in the environment.</summary>
    public static Secrets NoSecrets { get; } = new(_ => null);

    /// <summary>Starts a server, or skips the test.</summary>
    public static SshServer Start(bool hasShell = true)
    {
        var sshd = ServerProcess.Find("sshd");
        Assert.SkipWhen(sshd is null || ServerProcess.Find("ssh-keygen") is null, "OpenSSH is not installed (Debian: apt install openssh-server)");
        return new(sshd!, hasShell);
    }

    /// <summary>A target in a folder of this machine.</summary>
    public SftpTarget Target(string path, int? port = null) =>
        new("127.0.0.1", port ?? Port, Environment.UserName, path) { HostKey = HostKey, KeyFile = KeyFile };

    /// <summary>Lets others read the user's key, which must not be.</summary>
    public void OpenKeyFileToOthers()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        }
    }

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    private void MakeKey(string name) => Run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder[name]);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
