using System.Net.Sockets;
using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Stores;
using HemaSite.Settings.Targets;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace HemaSite.Publishing.Sftp;

/// <summary>Logs in to a host whose key is known, and turns the library's failures into ours.</summary>
internal sealed class SshLogin(SftpTarget target, Secrets secrets)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The host as people name it.</summary>
    public string Host => target.Port == 22 ? target.Host : $"{target.Host}:{target.Port}";

    /// <summary>Connects a client, SFTP or shell.</summary>
    public T Connect<T>(Func<ConnectionInfo, T> make) where T : BaseClient
    {
        string? shown = null;
        var client = make(new ConnectionInfo(target.Host, target.Port, target.User, Methods()) { Timeout = Patience });
        client.HostKeyReceived += (_, key) =>
        {
            shown = $"SHA256:{key.FingerPrintSHA256.TrimEnd('=')}";
            key.CanTrust = target.HostKey?.TrimEnd('=') == shown;
        };
        client.KeepAliveInterval = Patience;
        try
        {
            client.Connect();
            return client;
        }
        catch (Exception failure)
        {
            client.Dispose();
            throw shown is not null && target.HostKey is null ? new PublishException(PublishingRules.UnknownHost, Host, shown)
                : shown is not null && target.HostKey!.TrimEnd('=') != shown ? new PublishException(PublishingRules.OtherHostKey, Host, shown)
                : Translate(failure) ?? failure;
        }
    }

    /// <summary>Our failure for one of the library's; null for what is neither the network's nor the host's fault.</summary>
    public PublishException? Translate(Exception failure) => failure switch
    {
        SshAuthenticationException => new(PublishingRules.LoginRefused, failure, Host),
        SftpPermissionDeniedException => new(PublishingRules.Refused, failure, Host, "permission denied"),
        SshConnectionException or SshOperationTimeoutException or SocketException or ObjectDisposedException or ProxyException
            => new(PublishingRules.Unreachable, failure, Host),
        SshException or NotSupportedException => new(PublishingRules.Refused, failure, Host, "the server does not do what was asked"),
        _ => null,
    };

    private AuthenticationMethod[] Methods()
    {
        var passphrase = secrets.Find("HEMASITE_SSH_PASSPHRASE");
        var key = target.KeyFile is { } file ? secrets.ReadFile(file) : secrets.Find("HEMASITE_SSH_KEY");
        var methods = new List<AuthenticationMethod>();
        if (key is not null)
        {
            // A key from a variable has often lost its last line end on the way.
            using var text = new MemoryStream(Encoding.UTF8.GetBytes(key.TrimEnd() + "\n"));
            methods.Add(new PrivateKeyAuthenticationMethod(target.User, KeyIn(text, passphrase)));
        }

        if (secrets.Find("HEMASITE_SSH_PASSWORD") is { } password)
        {
            methods.Add(new PasswordAuthenticationMethod(target.User, password));
        }

        return methods.Count > 0 ? [.. methods] : throw new PublishException(PublishingRules.NoCredentials, "HEMASITE_SSH_KEY");
    }

    private PrivateKeyFile KeyIn(Stream text, string? passphrase)
    {
        try
        {
            return new(text, passphrase);
        }
        catch (Exception failure) when (failure is SshException or FormatException or NotSupportedException or InvalidOperationException)
        {
            throw new PublishException(PublishingRules.LoginRefused, failure, Host);
        }
    }
}
