namespace HemaSite.ServerTests.Servers;

/// <summary>Caddy or Apache, serving a folder with the configuration that the build wrote for it.</summary>
public sealed class OtherWebServer : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServerProcess server;

    private OtherWebServer(string program, string root, string configs)
    {
        var port = ServerProcess.FreePort();
        if (program.EndsWith("caddy", StringComparison.Ordinal))
        {
            File.WriteAllText(folder["Caddyfile"], $$"""
                {
                    admin off
                    auto_https off
                    storage file_system {{folder["storage"]}}
                }
                import {{configs}}/Caddyfile
                http://127.0.0.1:{{port}} {
                    root * {{root}}
                    import hemasite
                }
                """);
            server = ServerProcess.Start(port, program, "run", "--config", folder["Caddyfile"], "--adapter", "caddyfile");
            return;
        }

        var modules = string.Join('\n', new[] { "mpm_event", "authz_core", "dir", "alias", "headers", "rewrite", "mime" }
            .Select(module => $"LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so"));
        File.WriteAllText(folder["apache.conf"], $"""
            {modules}
            ServerRoot {folder.Path}
            ServerName 127.0.0.1
            Listen 127.0.0.1:{port}
            PidFile {folder["apache.pid"]}
            DefaultRuntimeDir {folder.Path}
            ErrorLog {folder["error.log"]}
            {(Environment.UserName == "root" ? "User daemon\nGroup daemon" : "")}
            TypesConfig /etc/mime.types
            DocumentRoot {root}
            <Directory {root}>
            Require all granted
            Options FollowSymLinks
            Include {configs}/apache.htaccess
            </Directory>
            """);
        OpenToOthers(root);
        server = ServerProcess.Start(port, program, "-f", folder["apache.conf"], "-D", "FOREGROUND");
    }

    public string Address => $"http://127.0.0.1:{server.Port}";

    /// <summary>Starts a server, or skips the test.</summary>
    /// <param name="name">caddy or apache2.</param>
    /// <param name="root">The folder of the host.</param>
    /// <param name="configs">The folder "server" of the built site.</param>
    public static OtherWebServer Start(string name, string root, string configs)
    {
        var program = ServerProcess.Find(name);
        Assert.SkipWhen(program is null, $"{name} is not installed (Debian: apt install {name})");
        return new(program!, root, configs);
    }

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    // Apache does not serve as root; the folders of tests are closed to others.
    private static void OpenToOthers(string root)
    {
        for (var above = Path.GetFullPath(root); above.StartsWith(Path.GetTempPath(), StringComparison.Ordinal) && above.Length > Path.GetTempPath().Length; above = Path.GetDirectoryName(above)!)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(above, File.GetUnixFileMode(above) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
            }
        }
    }
}
