using System.Net;
using System.Net.Sockets;
using System.Text;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;
using HemaSite.Publishing.Verification;

namespace HemaSite.Tests.Publishing;

/// <summary>Live sites that answer badly.</summary>
public sealed class LiveSiteTests
{
    private const string Whole = "{\"hemasite\": 1, \"files\": [{\"path\": \"index.html\", \"size\": 1, \"sha256\": \"x\"}]}";

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"hemasite\"", true, "HS7226")]
    [InlineData("HTTP/1.1 200 OK\r\n", true, "HS7226")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n", false, "HS7226")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"hemasite\"", false, "HS7226")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<html></html>", false, "HS7221")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n{\"hemasite\": 1, \"files\": [{\"pa", false, "HS7221")]
    [InlineData("HTTP/1.1 301 Moved\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", false, "HS7221")]
    [InlineData("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", false, "HS7221")]
    public void A_manifest_that_does_not_come_whole_is_told(string answer, bool stalls, string code)
    {
        using var server = new Server(answer, stalls);
        using var live = new LiveSite(server.Address, TimeSpan.FromMilliseconds(500));
        Assert.Equal(code, Assert.Throws<PublishException>(live.ReadManifest).Rule.Code);
    }

    [Fact]
    public void A_manifest_that_comes_whole_is_read()
    {
        using var server = new Server($"HTTP/1.1 200 OK\r\nContent-Length: {Whole.Length}\r\n\r\n{Whole}", false);
        using var live = new LiveSite(server.Address);
        Assert.Equal("index.html", Assert.Single(live.ReadManifest().Files).Path.Value);
    }

    [Fact]
    public void A_page_that_stalls_is_a_page_without_an_answer_and_one_that_never_ends_differs()
    {
        var manifest = new Manifest("1", [new(new("index.html"), 100, "x")]);
        using var slow = new Server("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<html>", true);
        using var live = new LiveSite(slow.Address, TimeSpan.FromMilliseconds(500));
        Assert.Equal(0, Assert.Single(Verifier.Run(live, manifest, TestContext.Current.CancellationToken)).Status);

        using var long200 = new Server($"HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n{new string('x', 200_000)}", true);
        using var other = new LiveSite(long200.Address, TimeSpan.FromSeconds(20));
        Assert.Equal(200, Assert.Single(Verifier.Run(other, manifest, TestContext.Current.CancellationToken)).Status);
    }

    [Theory]
    [InlineData("kk/out/index.html", 600, "https://other.kz/price", true)]
    [InlineData("kk/out/index.html", 600, "/kk/", true)]
    [InlineData("kk/out/index.html", 600, "/kk/nowhere/", false)]
    [InlineData("kk/news/index.html", 6_000, "https://other.kz/price", false)]
    [InlineData("kk/index.html", 600, "https://other.kz/price", false)]
    [InlineData("kk/out/price.pdf", 600, "https://other.kz/price", false)]
    public void A_page_that_only_leads_on_may_be_the_servers_to_lead(string path, int size, string target, bool isWell)
    {
        var home = new PublishedPage(new("kk/index.html"), false, "/", "Home", "0");
        var manifest = new Manifest("1", [new(new(path), size, "x"), .. path == "kk/index.html" ? [] : new PublishedFile[] { new(new("kk/index.html"), 1, "x") }])
        {
            Site = new("example") { Pages = [home] },
        };
        using var server = new Server($"HTTP/1.1 301 Moved\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n", false);
        using var live = new LiveSite(server.Address);
        var faults = Verifier.Run(live, manifest, TestContext.Current.CancellationToken);
        Assert.Equal(isWell, !faults.Any(fault => fault.Address == LiveSite.AddressOf(new(path))));
    }

    [Fact]
    public void A_connection_that_breaks_off_once_is_asked_again()
    {
        var manifest = new Manifest("1", [new(new("index.html"), 1, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("x"u8)))]);
        using var server = new Server("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx", false) { BreaksOff = 2 };
        using var live = new LiveSite(server.Address);
        Assert.Empty(Verifier.Run(live, manifest, TestContext.Current.CancellationToken));
    }

    // Answers the same to all, and then hangs or hangs up.
    private sealed class Server : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource end = new();

        public Server(string answer, bool stalls)
        {
            listener.Start();
            _ = Task.Run(async () =>
            {
                while (true)
                {
                    var client = await listener.AcceptTcpClientAsync(end.Token);
                    _ = Task.Run(() => Answer(client, answer, stalls));
                }
            });
        }

        /// <summary>How many readers get all but the end before the first who gets that too.</summary>
        public int BreaksOff { get; set; }

        public Uri Address => new($"http://{listener.LocalEndpoint}/");

        public void Dispose()
        {
            end.Cancel();
            listener.Dispose();
            end.Dispose();
        }

        private async Task Answer(TcpClient client, string answer, bool stalls)
        {
            using (client)
            {
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096], end.Token);
                if (BreaksOff-- > 0)
                {
                    await stream.WriteAsync(Encoding.UTF8.GetBytes(answer[..^1]), end.Token);
                    return;
                }

                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), end.Token);
                await Task.Delay(stalls ? 60_000 : 0, end.Token);
            }
        }
    }
}
