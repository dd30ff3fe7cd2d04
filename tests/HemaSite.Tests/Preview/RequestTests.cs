using System.Net;
using System.Text;
using HemaSite.Preview;
using HemaSite.Preview.Snapshots;
using HemaSite.Tests.Building;

namespace HemaSite.Tests.Preview;

/// <summary>The preview listens to this machine's browsers and to nobody else, and an address never becomes a path.</summary>
public sealed class RequestTests(PreviewedSite site) : IClassFixture<PreviewedSite>
{
    [Fact]
    public void It_listens_on_the_loopback_address() => Assert.True(IPAddress.IsLoopback(IPAddress.Parse(site.Server.Address.Host)));

    [Theory]
    [InlineData("GET / HTTP/1.1", "Host: localhost", 200)]
    [InlineData("GET / HTTP/1.1", "Host: LOCALHOST:80", 200)]
    [InlineData("GET / HTTP/1.1", "Host: 127.0.0.1", 200)]
    [InlineData("GET / HTTP/1.1", "Host: 127.8.8.8", 200)]
    [InlineData("GET / HTTP/1.1", "Host: [::1]:4000", 200)]
    [InlineData("HEAD /kk/ HTTP/1.1", "Host: localhost", 200)]
    [InlineData("GET /kk/?a=../../x HTTP/1.1", "Host: localhost", 200)]
    [InlineData("GET http://localhost/kk/ HTTP/1.1", "Host: localhost", 200)]
    [InlineData("GET /kk/news/one HTTP/1.1", "Host: localhost", 301)]
    [InlineData("GET / HTTP/1.1", "Host: evil.example", 421)]
    [InlineData("GET / HTTP/1.1", "Host: localhost.evil.example", 421)]
    [InlineData("GET / HTTP/1.1", "Host: 10.0.0.1", 421)]
    [InlineData("GET / HTTP/1.1", "Host: 0x7f.1.evil", 421)]
    [InlineData("GET / HTTP/1.1", "Host:", 421)]
    [InlineData("GET / HTTP/1.1", "X: y", 400)]
    [InlineData("GET / HTTP/1.1", "Host: a\r\nHost: b", 400)]
    [InlineData("GET http://evil.example/ HTTP/1.1", "Host: localhost", 400)]
    [InlineData("POST / HTTP/1.1", "Host: localhost\r\nContent-Length: 0", 405)]
    [InlineData("PUT /kk/ HTTP/1.1", "Host: localhost\r\nContent-Length: 0", 405)]
    [InlineData("DELETE /kk/ HTTP/1.1", "Host: localhost", 405)]
    [InlineData("OPTIONS / HTTP/1.1", "Host: localhost\r\nOrigin: https://evil.example", 405)]
    [InlineData("TRACE / HTTP/1.1", "Host: localhost", 405)]
    [InlineData("PROPFIND / HTTP/1.1", "Host: localhost", 405)]
    [InlineData("get / HTTP/1.1", "Host: localhost", 405)]
    [InlineData("GET /../.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /kk/../../.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /%2e%2e/.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /%2e%2e%2f%2e%2e%2f.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /..%5c..%5c.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /..\\..\\.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET //etc/passwd HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /etc/passwd HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /content/site.yaml HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /kk/%00 HTTP/1.1", "Host: localhost", 400)]
    [InlineData("GET /%c0%ae%c0%ae/.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET /%ff HTTP/1.1", "Host: localhost", 404)]
    [InlineData("GET kk HTTP/1.1", "Host: localhost", 405)]
    [InlineData("GET /_hemasite/events?token=x HTTP/1.1", "Host: localhost\r\nOrigin: https://evil.example", 403)]
    [InlineData("POST /_hemasite/events HTTP/1.1", "Host: localhost\r\nContent-Length: 0", 405)]
    [InlineData("GET /_hemasite/../.env HTTP/1.1", "Host: localhost", 404)]
    [InlineData("NONSENSE", "", 400)]
    public async Task A_request_is_answered_as_it_deserves(string line, string headers, int status)
    {
        var answer = await site.Raw(Encoding.Latin1.GetBytes($"{line}\r\n{headers}\r\nConnection: close\r\n\r\n"));

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET-42", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_very_long_address_is_refused() =>
        Assert.StartsWith("HTTP/1.1 414 ", await site.Raw(Encoding.ASCII.GetBytes($"GET /{new string('a', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n")), StringComparison.Ordinal);

    [Fact]
    public async Task A_stream_of_our_own_page_wants_the_same_origin()
    {
        var token = (await site.Text("/kk/")).Split("data-token=\"")[1].Split('"')[0];
        var request = $"GET /_hemasite/events?token={token} HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n";

        Assert.StartsWith("HTTP/1.1 403 ", await site.Raw(Encoding.ASCII.GetBytes(request)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_preview_at_the_same_port_is_refused()
    {
        var options = new PreviewOptions(site.Folder, Path.Combine(site.Folder, "public"), () => new(Built.Now), "en") { Port = site.Server.Address.Port };

        await Assert.ThrowsAsync<System.Net.Sockets.SocketException>(() =>
            PreviewServer.Start(options, "en", _ => { }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Random_requests_get_an_answer_and_nothing_from_outside_the_site()
    {
        string[] pieces =
        [
            "GET ", "HEAD ", "POST ", "/", "..", "%2e", "%2f", "%5c", "%00", "%", "\\", ".env", "content", "kk/", "news/", "site.yaml", "_hemasite/", "events",
            "?token=", "#", ";", ":", "@", "http://", "localhost", "index.html", "\t", " ", "қ", "\u0000", "%u002e", "a", "HTTP/1.1", "*", "~", "proc/self/environ",
        ];
        var random = new Random(42);
        var count = Environment.GetEnvironmentVariable("HEMASITE_LONG") is null ? 10_000 : 1_000_000;
        for (var i = 0; i < count; i++)
        {
            var line = "GET /" + string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            var answer = await site.Raw(Encoding.UTF8.GetBytes($"{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            Assert.True(answer.Length == 0 || IsExpected(answer), $"seed 42, request {i}: {line}\n{answer}");
            Assert.False(answer.Contains("SECRET-42", StringComparison.Ordinal), line);
            Assert.False(answer.Contains("languages: [kk]", StringComparison.Ordinal), line);
        }
    }

    private static bool IsExpected(string answer) => answer.Split(' ')[1] is "200" or "301" or "400" or "403" or "404" or "405" or "505";
}
