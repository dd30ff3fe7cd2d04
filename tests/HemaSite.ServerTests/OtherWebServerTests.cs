using System.Net;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Verification;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;

namespace HemaSite.ServerTests;

/// <summary>Caddy and Apache with the configurations that a build writes: headers, redirects in every form, errors, compressed copies.</summary>
public sealed class OtherWebServerTests : IDisposable
{
    private const string Sum = "27b5d0123456789012345678901234567890abcd";

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("caddy")]
    [InlineData("apache2")]
    public void A_published_site_is_served_whole_with_headers_redirects_and_errors(string name)
    {
        var source = BuiltFolder.CopyStarter(folder["source"]);
        File.WriteAllBytes(Path.Combine(source, "content/02.news/01.2025-09-01-sait-ashyldy/dot.png"), BuiltFolder.Picture);
        File.WriteAllBytes(Path.Combine(source, "content/02.news/01.2025-09-01-sait-ashyldy/Баға $1 & тізім.pdf"), "%PDF-1.4"u8.ToArray());
        File.WriteAllBytes(Path.Combine(source, "content/02.news/01.2025-09-01-sait-ashyldy/тізім.pdf"), "%PDF-1.5"u8.ToArray());
        Directory.CreateDirectory(Path.Combine(source, "content/05.бағалар"));
        File.WriteAllText(Path.Combine(source, "content/05.бағалар/default.kk.md"), "---\ntitle: Бағалар\n---\nМәтін.\n");
        File.AppendAllText(
            Path.Combine(source, "content/site.yaml"),
            "\nredirects: { /prices: /бағалар, /old.pdf: /news/2025-09-01-sait-ashyldy/тізім.pdf }\n");
        var site = BuiltFolder.Build(source, folder["public"], "http://127.0.0.1");
        var current = BuiltFolder.Publish(site, folder["srv"]);
        using var server = OtherWebServer.Start(name, current, Path.Combine(current, FileTypes.ServerFolder));
        using (var live = new LiveSite(new(server.Address)))
        {
            Assert.Empty(Verifier.Run(live, live.ReadManifest(), TestContext.Current.CancellationToken));
        }

        AssertHeader(server, "/kk/", "Cache-Control", "no-cache");
        AssertHeader(server, "/kk/", "Content-Security-Policy", "default-src 'none'");
        AssertHeader(server, "/sitemap.xml", "Cache-Control", "public, max-age=300");
        AssertHeader(server, "/" + site.Manifest.Files.First(file => file.Path.Value.StartsWith("assets/css/", StringComparison.Ordinal)).Path, "Cache-Control", "immutable");
        var picture = site.Manifest.Files.First(file => file.Path.Name == "dot.png").Path;
        foreach (var (from, to) in new[]
        {
            ("/kk/home", "/kk/"), ("/news", "/kk/news/"), ("/ru/news/page:1", "/ru/news/"), ("/ru/news/page:99", "/ru/news/"), ("/KK/news/", "/kk/news/"),
            ("/kk/news.rss", "/kk/news/feed.xml"), ("/kk/news.html", "/kk/news/"), ("/kk.htm", "/kk/"), ("/kk/news/tag:never", "/kk/news/"), ($"/kk/{picture}", $"/{picture}"),
            ($"/images/2/7/b/5/d/{Sum}-{picture.Name}", $"/{picture}"),
            ("/prices", "/kk/бағалар/"), ("/бағалар", "/kk/бағалар/"),
            ("/old.pdf", "/news/2025-09-01-sait-ashyldy/тізім.pdf"), ($"/kk/news/2025-09-01-sait-ashyldy/{Uri.EscapeDataString("Баға $1 & тізім.pdf")}", "/news/2025-09-01-sait-ashyldy/Баға $1 & тізім.pdf"),
        })
        {
            using var answer = Get(server.Address + from);

            // Read once, for servers encode a dollar or not; what is encoded twice is still so.
            Assert.Equal((from, HttpStatusCode.MovedPermanently, to), (from, answer.StatusCode, Uri.UnescapeDataString(PathOf(answer.Headers.Location))));
        }

        foreach (var address in new[] { "/nothing", "/server/nginx-maps.conf", "/kk/nothing/" })
        {
            using var missing = Get(server.Address + address);
            Assert.Equal((address, HttpStatusCode.NotFound), (address, missing.StatusCode));
        }

        foreach (var coding in new[] { "gzip", "br" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Address}/kk/");
            request.Headers.AcceptEncoding.ParseAdd(coding);
            using var answer = client.Send(request);
            Assert.Equal(
                (coding, "text/html", "no-cache"),
                (answer.Content.Headers.ContentEncoding.SingleOrDefault(), answer.Content.Headers.ContentType!.MediaType, $"{answer.Headers.CacheControl}"));
        }
    }

    private void AssertHeader(OtherWebServer server, string address, string name, string part)
    {
        using var answer = Get(server.Address + address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(part, string.Join(", ", answer.Headers.GetValues(name)), StringComparison.Ordinal);
    }

    // Apache names the host too.
    private static string PathOf(Uri? location) => location is { IsAbsoluteUri: true } ? location.AbsolutePath : location?.OriginalString ?? "";

    private HttpResponseMessage Get(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return client.Send(request);
    }
}
