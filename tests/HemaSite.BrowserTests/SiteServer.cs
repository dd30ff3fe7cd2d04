using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;

namespace HemaSite.BrowserTests;

/// <summary>Serves files from memory on this machine only, under the strict policy that the theme promises to live with.</summary>
public sealed class SiteServer : IDisposable
{
    /// <summary>The policy of docs/themes.md: nothing but the site itself, nothing inline.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".webmanifest"] = "application/manifest+json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary();

    private readonly HttpListener listener = new();
    private FrozenDictionary<string, byte[]> files = FrozenDictionary<string, byte[]>.Empty;

    public SiteServer()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Address + "/");
    }

    /// <summary>Scheme, host and port.</summary>
    public string Address { get; }

    /// <summary>Begins to serve files by path ("/kk/index.html").</summary>
    public void Start(FrozenDictionary<string, byte[]> served)
    {
        files = served;
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                await AnswerAsync(context);
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // A reader left, or the tests are over.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        path = path.EndsWith('/') ? path + "index.html" : path;
        var found = files.TryGetValue(path, out var bytes);
        if (!found)
        {
            var language = path.Split('/')[1];
            path = files.ContainsKey($"/{language}/404.html") ? $"/{language}/404.html" : "/404.html";
            bytes = files[path];
        }

        var response = context.Response;
        response.StatusCode = found ? 200 : 404;
        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        response.Headers["Content-Security-Policy"] = Policy;
        response.ContentLength64 = bytes!.Length;
        await response.OutputStream.WriteAsync(bytes);
        response.Close();
    }
}
