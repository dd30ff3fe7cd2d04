using System.IO.Compression;
using System.Net;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Verification;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;

namespace HemaSite.ServerTests;

/// <summary>nginx with the configuration that a build writes, at the root of a host and under a path.</summary>
public sealed class WebServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/site")]
    public void A_published_site_is_served_whole_with_headers_redirects_and_errors(string path)
    {
        using var server = Serve(path, out var site);
        using var live = new LiveSite(new(server.Address + path));
        Assert.Empty(Verifier.Run(live, live.ReadManifest(), TestContext.Current.CancellationToken));

        using var page = Get($"{server.Address}{path}/kk/");
        Assert.Equal("no-cache", page.Headers.GetValues("Cache-Control").Single());
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        using var style = Get(server.Address + path + "/" + site.Manifest.Files.First(file => file.Path.Value.StartsWith("assets/css/", StringComparison.Ordinal)).Path);
        Assert.Contains("immutable", style.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        using var feed = Get($"{server.Address}{path}/sitemap.xml");
        Assert.Equal("public, max-age=300", feed.Headers.GetValues("Cache-Control").Single());

        AssertMoved(server, $"{path}/kk", $"{path}/kk/");
        AssertMoved(server, $"{path}/kk/home", $"{path}/kk/");
        AssertMoved(server, $"{path}/news", $"{path}/kk/news/");
        AssertMoved(server, $"{path}/ru/news/page:1", $"{path}/ru/news/");
        AssertMoved(server, $"{path}/ru/news.html", $"{path}/ru/news/");
        foreach (var address in new[] { "/index.html", "/kk/index.html", "/kk/404.html" })
        {
            using var own = Get(server.Address + path + address);
            Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        }

        foreach (var (address, language) in new[] { ("/nothing", "kk"), ("/ru/nothing/", "ru"), ("/kk/nothing.txt", "kk") })
        {
            using var missing = Get(server.Address + path + address);
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
            Assert.Contains($"lang=\"{language}\"", Text(missing), StringComparison.Ordinal);
            Assert.Contains("default-src", missing.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }

        using var hidden = Get($"{server.Address}{path}/server/nginx-maps.conf");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void Texts_come_compressed_to_those_who_take_them(string coding)
    {
        Assert.SkipWhen(coding == "br" && !WebServer.HasBrotli, "the module for Brotli is not installed (Debian: apt install libnginx-mod-http-brotli-static)");
        using var server = Serve("", out var site);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Address}/kk/");
        request.Headers.AcceptEncoding.ParseAdd(coding);
        using var answer = client.Send(request);
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.Single());
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        using var body = answer.Content.ReadAsStream();
        using Stream plain = coding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var text = new StreamReader(plain);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(site.Read(new("kk/index.html"))), text.ReadToEnd());
    }

    [Fact]
    public void What_was_changed_or_lost_on_the_server_is_found()
    {
        using var server = Serve("", out _);
        var current = folder["srv/current"];
        File.AppendAllText(Path.Combine(current, "kk/index.html"), "<!-- -->");
        File.Delete(Path.Combine(current, "sitemap.xml"));
        using var live = new LiveSite(new(server.Address));
        Assert.Equal(
            [new LiveFault("/kk/", 200), new LiveFault("/sitemap.xml", 404)],
            Verifier.Run(live, live.ReadManifest(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_site_without_a_manifest_is_told()
    {
        using var server = Serve("", out _);
        using var live = new LiveSite(new($"{server.Address}/kk"));
        Assert.Equal("HS7221", Assert.Throws<Publishing.Stores.PublishException>(live.ReadManifest).Rule.Code);
    }

    private WebServer Serve(string path, out Publishing.Folders.BuiltSite site)
    {
        site = BuiltFolder.Build(BuiltFolder.Starter, folder["public"], $"http://127.0.0.1{path}");
        var current = BuiltFolder.Publish(site, folder["srv"]);
        var root = current;
        if (path.Length > 0)
        {
            Directory.CreateDirectory(folder["host"]);
            File.CreateSymbolicLink(folder[$"host{path}"], current);
            root = folder["host"];
        }

        return WebServer.Start(root, Path.Combine(current, FileTypes.ServerFolder));
    }

    private void AssertMoved(WebServer server, string from, string to)
    {
        using var answer = Get(server.Address + from);
        Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    private HttpResponseMessage Get(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return client.Send(request);
    }

    private static string Text(HttpResponseMessage answer)
    {
        using var text = new StreamReader(answer.Content.ReadAsStream());
        return text.ReadToEnd();
    }
}
