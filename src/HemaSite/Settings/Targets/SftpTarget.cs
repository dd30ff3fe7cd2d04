namespace HemaSite.Settings.Targets;

/// <summary>A folder of a host that is reached by SFTP.</summary>
/// <param name="Host">The host's name or address.</param>
/// <param name="Port">22 unless the host says otherwise.</param>
/// <param name="User">The name to log in with.</param>
/// <param name="Path">The folder on the host.</param>
public sealed record SftpTarget(string Host, int Port, string User, string Path) : PublishTarget
{
    /// <summary>The SHA-256 fingerprint of the host's key as ssh-keygen prints it: "SHA256:…". Without it nothing is sent.</summary>
    public string? HostKey { get; init; }

    /// <summary>The private key's file, mode 0600; null when it comes from the environment.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Whether readers are switched from one whole release to the next by a link; else each file is replaced in its place.</summary>
    public bool Switches { get; init; }

    /// <summary>Reads "user@host:port/path" or "user@host:/path"; null when it is neither.</summary>
    public static SftpTarget? Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var slash = text.IndexOf('/', at + 1);
        if (at < 1 || slash < at + 2)
        {
            return null;
        }

        var host = text[(at + 1)..slash].TrimEnd(':');
        var colon = host.LastIndexOf(':');
        var port = 22;
        if (colon >= 0 && !int.TryParse(host.AsSpan(colon + 1), System.Globalization.NumberStyles.None, null, out port))
        {
            return null;
        }

        host = colon >= 0 ? host[..colon] : host;
        return host.Length > 0 && port is > 0 and < 65536 ? new(host, port, text[..at], text[slash..]) : null;
    }
}
