using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;
using System.Text;
using HemaSite.Output.Manifests;

namespace HemaSite.BrowserTests;

/// <summary>Serves a built site from memory on this machine only, under the policy that the site itself writes for web servers.</summary>
public sealed class SiteServer : IDisposable
{
    private const string PolicyName = "Content-Security-Policy:";

    private readonly HttpListener listener = new();
    private FrozenDictionary<string, byte[]> files = FrozenDictionary<string, byte[]>.Empty;
    private string policy = "";

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
        policy = PolicyIn(Encoding.UTF8.GetString(served["/_headers"]));
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
        response.ContentType = FileTypes.MediaTypeOf(new(path[1..]));
        response.Headers["Content-Security-Policy"] = policy;
        response.ContentLength64 = bytes!.Length;
        await response.OutputStream.WriteAsync(bytes);
        response.Close();
    }

    private static string PolicyIn(string headers) => headers.Split('\n')
        .Select(line => line.Trim())
        .First(line => line.StartsWith(PolicyName, StringComparison.Ordinal))[PolicyName.Length..].Trim();
}
