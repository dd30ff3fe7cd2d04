using System.Net;
using System.Text.RegularExpressions;
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

    // Each is what a browser is told, letter by letter: what is encoded twice, or decoded, is another address elsewhere.
    [Theory]
    [InlineData("caddy")]
    [InlineData("apache2")]
    public void Targets_arrive_as_they_are_written(string name)
    {
        (string Written, string Location)[] targets =
        [
            ("https://a.kz/a%2Fb", "https://a.kz/a%2Fb"),
            ("https://a.kz/%EF%F0%E8.htm", "https://a.kz/%EF%F0%E8.htm"),
            ("https://a.kz/what%3F%23%5C?y=%20z&w=%2F#f", "https://a.kz/what%3F%23%5C?y=%20z&w=%2F#f"),
            ("https://пример.қаз/бет 1", "https://xn--e1afmkfd.xn--80ao21a/%D0%B1%D0%B5%D1%82%201"),
            ("https://a.kz/100%25/20%2525", "https://a.kz/100%25/20%2525"),
            ("https://a.kz/$1/${PATH}?q=$1", "https://a.kz/%241/%24%7BPATH%7D?q=%241"),
            ("https://a.kz/%{HTTP_HOST}/%1", "https://a.kz/%25%7BHTTP_HOST%7D/%251"),
            ("http://[::1]:8080/бет", "http://[::1]:8080/%D0%B1%D0%B5%D1%82"),
        ];
        var source = BuiltFolder.CopyStarter(folder["source"]);
        foreach (var (number, (written, _)) in targets.Index())
        {
            Directory.CreateDirectory(Path.Combine(source, $"content/out{number}"));
            File.WriteAllText(Path.Combine(source, $"content/out{number}/default.kk.md"), $"---\ntitle: Т\nredirect: '{written}'\n---\n");
        }

        var current = BuiltFolder.Publish(BuiltFolder.Build(source, folder["public"], "http://127.0.0.1"), folder["srv"]);
        using var server = OtherWebServer.Start(name, current, Path.Combine(current, FileTypes.ServerFolder));
        foreach (var (number, (written, location)) in targets.Index())
        {
            using var answer = Get($"{server.Address}/kk/out{number}/");
            // Apache does not encode a dollar and writes %7b for %7B, which is the same address.
            var told = string.Concat(answer.Headers.GetValues("Location")).Replace("/$1", "/%241", StringComparison.Ordinal);
            Assert.Equal((written, location), (written, Regex.Replace(told, "%[0-9a-f]{2}", sign => sign.Value.ToUpperInvariant())));
        }
    }

    // Folders and files with the signs that expressions are made of, as Grav served them.
    [Theory]
    [InlineData("caddy")]
    [InlineData("apache2")]
    public void Old_places_of_files_lead_to_them(string name)
    {
        var source = BuiltFolder.CopyStarter(folder["source"]);
        string[] names = ["тізім.pdf", "Баға $1.pdf", "баға $1.pdf", "100% (a+b) [1].pdf", "a'b;c,d=e@f!.pdf"];
        string[] pages = ["05.бағалар", "05.бағалар/02.үлкен", "07.plain", "08.a+b(c)"];
        // Folders without a page of their own are published as well.
        string[] places = [.. pages, "05.бағалар/03.қор", "09.files"];
        foreach (var place in places)
        {
            Directory.CreateDirectory(Path.Combine(source, "content", place));
            names.ToList().ForEach(file => File.WriteAllText(Path.Combine(source, $"content/{place}/{file}"), $"%PDF {place} {file}"));
        }

        foreach (var place in pages)
        {
            File.WriteAllText(Path.Combine(source, $"content/{place}/default.kk.md"), $"---\ntitle: {place}\n---\nМәтін.\n");
        }

        var current = BuiltFolder.Publish(BuiltFolder.Build(source, folder["public"], "http://127.0.0.1"), folder["srv"]);
        using var server = OtherWebServer.Start(name, current, Path.Combine(current, FileTypes.ServerFolder));
        foreach (var (place, file) in places.SelectMany(place => names.Select(file => (place, file))))
        {
            var route = string.Join('/', place.Split('/').Select(part => part[3..]));
            foreach (var old in new[] { $"/user/pages/{place}/{file}", $"/kk/{route}/{file}" })
            {
                using var answer = Get(server.Address + Uri.EscapeDataString(old).Replace("%2F", "/", StringComparison.Ordinal));
                Assert.Equal((old, HttpStatusCode.MovedPermanently), (old, answer.StatusCode));
                using var found = Get(new Uri(new Uri(server.Address), answer.Headers.Location!).AbsoluteUri);
                Assert.Equal((old, $"%PDF {place} {file}"), (old, new StreamReader(found.Content.ReadAsStream(TestContext.Current.CancellationToken)).ReadToEnd()));
            }
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
