using HemaSite.Tests.Building;

namespace HemaSite.Tests.Publishing;

/// <summary>The ready configurations for web servers; that nginx accepts them is shown by the tests against it.</summary>
public sealed class ServerFileTests
{
    private static readonly Built Site = Built.Of(
        ("content/site.yaml", "base_url: https://example.kz\nlanguages: [kk, ru]\nframes: [yandex.kz]\nredirects: { /old: /news }\n"),
        ("content/01.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"),
        ("content/01.news/01.a/item.kk.md", Built.Post("A")), ("content/01.news/01.a/file.pdf", "pdf"));

    [Theory]
    [InlineData("_headers")]
    [InlineData("server/nginx-server.conf")]
    [InlineData("server/Caddyfile")]
    [InlineData("server/apache.htaccess")]
    public void Every_server_gets_the_same_headers(string file)
    {
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", Site[file], StringComparison.Ordinal);
        Assert.Contains("frame-src https://yandex.kz https://*.yandex.kz; frame-ancestors 'self'", Site[file], StringComparison.Ordinal);
        Assert.Contains("nosniff", Site[file], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_redirects", "/old/ /kk/news/ 301\n")]
    [InlineData("redirects.nginx.map", "\"/old/\" \"/kk/news/\";\n")]
    [InlineData("server/nginx-maps.conf", "\"/old/\" \"/kk/news/\";\n")]
    [InlineData("server/Caddyfile", "\t\t\"/old/\" \"/kk/news/\"\n")]
    [InlineData("server/apache.htaccess", "RedirectMatch 301 \"^/old/$\" \"/kk/news/\"\n")]
    public void Every_server_gets_the_same_redirects(string file, string line) => Assert.Contains(line, Site[file], StringComparison.Ordinal);

    [Theory]
    [InlineData("server/Caddyfile", "\"~^/(?:kk|ru)(/.*[^/]+\\.(?:pdf))$\" \"${1}\"\n")]
    [InlineData("server/apache.htaccess", "RedirectMatch 301 \"^/(?:kk|ru)(/.*[^/]+\\.(?:pdf))$\" \"$1\"\n")]
    [InlineData("server/Caddyfile", "\"~^/user/pages/(?:[0-9]+\\.)?([^/]+)/(?:[0-9]+\\.)?([^/]+)/([^/]+\\.(?:pdf))$\" \"/${1}/${2}/${3}\"\n")]
    public void Expressions_are_carried_over_with_numbered_groups(string file, string line) => Assert.Contains(line, Site[file], StringComparison.Ordinal);

    [Fact]
    public void Under_a_path_every_address_begins_with_it()
    {
        var site = Built.Of(("content/site.yaml", "base_url: https://example.org/news\n"), ("content/01.a/default.kk.md", "---\ntitle: A\n---\n\nText.\n"));
        Assert.Contains("error_page 404 /news/404.html;", site["server/nginx-server.conf"], StringComparison.Ordinal);
        Assert.Contains("\"~^/news/(?:assets/", site["server/nginx-maps.conf"], StringComparison.Ordinal);
        Assert.StartsWith("/news/*\n", site["_headers"], StringComparison.Ordinal);
    }
}
