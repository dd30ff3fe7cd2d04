using System.Net;
using System.Net.Sockets;
using System.Text;
using HemaSite.Building;
using HemaSite.Preview;
using HemaSite.Preview.Snapshots;
using HemaSite.Tests.CommandLine;
using NodaTime;

namespace HemaSite.TrustTests.Fuzzing;

/// <summary>A preview that listens, and a client that sends it bytes as they are.</summary>
internal sealed class RequestFuzz : IAsyncDisposable
{
    private const string UnknownVersion = "HTTP/1.1 505 ";
    private const string Secret = "CANARY-SECRET-42";

    private readonly TinySite site;
    private readonly PreviewServer server;

    private RequestFuzz(TinySite site, PreviewServer server) => (this.site, this.server) = (site, server);

    /// <summary>Starts a preview of a site with a file that nobody may see.</summary>
    public static async Task<RequestFuzz> Start()
    {
        var shown = new TinySite((".env", Secret), ("content/01.news/first/id_rsa", Secret));
        var options = new PreviewOptions(shown.Path, shown.Output, () => new BuildOptions(Instant.FromUtc(2026, 11, 22, 10, 0)), "en");
        return new(shown, await PreviewServer.Start(options, "en", _ => { }, TestContext.Current.CancellationToken));
    }

    /// <summary>Sends one request on a connection of its own; the answer has a status below 500, or there is none.</summary>
    public void Send(string request)
    {
        using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            // Reset instead of lingering: thousands of closed connections would hold all ports.
            LingerState = new(enable: true, seconds: 0),
            ReceiveTimeout = 20_000,
            NoDelay = true,
        };
        client.Connect(IPAddress.Loopback, server.Address.Port);
        var answer = Exchange(client, Encoding.UTF8.GetBytes(request));
        Assert.True(answer.Length == 0 || (answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && (answer[9] is >= '2' and <= '4' || answer.StartsWith(UnknownVersion, StringComparison.Ordinal))), answer);
        Assert.DoesNotContain(Secret, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        site.Dispose();
    }

    private static string Exchange(Socket client, byte[] request)
    {
        var answer = new MemoryStream();
        var buffer = new byte[8192];
        try
        {
            client.Send(request);
            client.Shutdown(SocketShutdown.Send);
            for (var count = client.Receive(buffer); count > 0; count = client.Receive(buffer))
            {
                answer.Write(buffer, 0, count);
            }
        }
        catch (SocketException reset) when (reset.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown or SocketError.ConnectionAborted)
        {
            // The server leaves who makes no sense.
        }

        return Encoding.Latin1.GetString(answer.GetBuffer(), 0, (int)answer.Length);
    }
}
