using System.Diagnostics;

namespace HemaSite.ServerTests.Servers;

/// <summary>nginx that serves a folder with the configuration that the build wrote for it.</summary>
public sealed class WebServer : IDisposable
{
    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private readonly TemporaryFolder folder = new();
    private readonly ServerProcess server;

    private WebServer(string nginx, string root, string configs)
    {
        var port = ServerProcess.FreePort();
        Directory.CreateDirectory(folder["tmp"]);
        File.WriteAllText(folder["nginx.conf"], $$"""
            {{(HasBrotli ? $"load_module {Brotli};" : "")}}
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            daemon off;
            worker_processes 1;
            pid {{folder["nginx.pid"]}};
            error_log {{folder["error.log"]}};
            events {}
            http {
                types {
                    text/html html; text/css css; text/javascript js; application/json json; application/xml xml; text/plain txt map;
                    image/svg+xml svg; image/png png; image/jpeg jpg jpeg; image/webp webp; font/woff2 woff2; application/pdf pdf;
                }
                default_type application/octet-stream;
                access_log off;
                client_body_temp_path {{folder["tmp"]}}; proxy_temp_path {{folder["tmp"]}}; fastcgi_temp_path {{folder["tmp"]}};
                uwsgi_temp_path {{folder["tmp"]}}; scgi_temp_path {{folder["tmp"]}};
                include {{configs}}/nginx-maps.conf;
                server {
                    listen 127.0.0.1:{{port}};
                    root {{root}};
                    {{(HasBrotli ? "brotli_static on;" : "")}}
                    include {{configs}}/nginx-server.conf;
                }
            }
            """);
        Test(nginx);
        server = ServerProcess.Start(port, nginx, "-p", folder.Path, "-c", folder["nginx.conf"]);
    }

    /// <summary>Whether the module that hands out .br files is there.</summary>
    public static bool HasBrotli => File.Exists(Brotli);

    public string Address => $"http://127.0.0.1:{server.Port}";

    /// <summary>Starts a server, or skips the test.</summary>
    /// <param name="root">The folder of the host.</param>
    /// <param name="configs">The folder "server" of the built site.</param>
    public static WebServer Start(string root, string configs)
    {
        var nginx = ServerProcess.Find("nginx");
        Assert.SkipWhen(nginx is null, "nginx is not installed (Debian: apt install nginx libnginx-mod-http-brotli-static)");
        return new(nginx!, root, configs);
    }

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    private void Test(string nginx)
    {
        using var process = Process.Start(new ProcessStartInfo(nginx, ["-t", "-p", folder.Path, "-c", folder["nginx.conf"]]) { UseShellExecute = false, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }
}
