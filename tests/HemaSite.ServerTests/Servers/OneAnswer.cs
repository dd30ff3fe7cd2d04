using System.Net;

namespace HemaSite.ServerTests.Servers;

/// <summary>A server that answers one request as a test wishes.</summary>
public sealed class OneAnswer : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task answering;

    public OneAnswer(Action<HttpListenerResponse> write)
    {
        Port = ServerProcess.FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        listener.Start();
        answering = Task.Run(async () =>
        {
            var context = await listener.GetContextAsync();
            write(context.Response);
            context.Response.Close();
        });
    }

    public int Port { get; }

    public async ValueTask DisposeAsync()
    {
        await answering;
        listener.Close();
    }
}
