using System.Net;

namespace HemaSite.ServerTests.Servers;

/// <summary>A server that answers one request as a test wishes.</summary>
public sealed class OneAnswer : IDisposable
{
    private readonly HttpListener listener = new();

    public OneAnswer(Action<HttpListenerResponse> write)
    {
        Port = ServerProcess.FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        listener.Start();
        _ = Task.Run(async () =>
        {
            var context = await listener.GetContextAsync();
            write(context.Response);
            context.Response.Close();
        });
    }

    public int Port { get; }

    // Whether or not somebody has asked: a test that fails earlier must not wait here.
    public void Dispose() => listener.Close();
}
