using HemaSite.Feeds.OldAddresses;
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

    // Apache encodes the path itself, and where that would give another address it is told not to.
    // Servers put in what they find between braces or behind a dollar, and a quote or a blank would end the target.
    [Theory]
    [InlineData("https://a.kz/{env.AWS_SECRET_ACCESS_KEY}?{http.request.header.Cookie}", "https://a.kz/%7Benv.AWS_SECRET_ACCESS_KEY%7D?%7Bhttp.request.header.Cookie%7D", "https://a.kz/{env.AWS_SECRET_ACCESS_KEY}?%7Bhttp.request.header.Cookie%7D")]
    [InlineData("https://a.kz/x 301 y", "https://a.kz/x%20301%20y", "https://a.kz/x 301 y")]
    [InlineData("https://a.kz/$host/$1?q=$args#$1", "https://a.kz/%24host/%241?q=%24args#%241", @"https://a.kz/\$host/\$1?q=%24args#%241")]
    [InlineData("https://a.kz/${PATH}", "https://a.kz/%24%7BPATH%7D", null)]
    [InlineData("https://a.kz/a%2Fb", "https://a.kz/a%2Fb", null)]
    [InlineData("https://a.kz/%EF%F0", "https://a.kz/%EF%F0", null)]
    [InlineData("https://a.kz/\"a\"<b>^c|d`e", "https://a.kz/%22a%22%3Cb%3E%5Ec%7Cd%60e", "https://a.kz/\\\"a\\\"<b>^c|d`e")]
    [InlineData("https://a.kz/қала?сұрау=%D0%B0%20", "https://a.kz/%D2%9B%D0%B0%D0%BB%D0%B0?%D1%81%D2%B1%D1%80%D0%B0%D1%83=%D0%B0%20", "https://a.kz/қала?%D1%81%D2%B1%D1%80%D0%B0%D1%83=%D0%B0%20")]
    [InlineData("https://a.kz/100%", "https://a.kz/100%25", "https://a.kz/100%")]
    [InlineData("https://a.kz/\\", "https://a.kz//", "https://a.kz//")]
    [InlineData("https://a.kz:8443/", "https://a.kz:8443/", "https://a.kz:8443/")]
    [InlineData("https://әліпби.kz/", "https://xn--90aohq8iz7a.kz/", "https://xn--90aohq8iz7a.kz/")]
    public void A_redirect_to_another_site_is_an_address_and_nothing_else(string written, string address, string? toApache)
    {
        var site = Built.Of(
            ("content/site.yaml", $"base_url: https://example.kz\nlanguages: [kk]\n"),
            ("content/01.out/default.kk.md", $"---\ntitle: A\nredirect: '{written}'\n---\n"));

        Assert.Empty(site.Errors);
        Assert.Contains($"/kk/out/ {address} 301\n", site["_redirects"], StringComparison.Ordinal);
        Assert.Contains($"\"/kk/out/\" \"{address}\";\n", site["server/nginx-maps.conf"], StringComparison.Ordinal);
        Assert.Contains($"\t\t\"/kk/out/\" \"{address}\"\n", site["server/Caddyfile"], StringComparison.Ordinal);
        var rule = toApache is null
            ? $"RewriteCond %{{REQUEST_URI}} \"^/kk/out/$\"\nRewriteRule ^ \"{address.Replace("%", "\\%", StringComparison.Ordinal)}\" [R=301,NE,L]\n"
            : $"RedirectMatch 301 \"^/kk/out/$\" \"{toApache}\"\n";
        Assert.Contains(rule, site["server/apache.htaccess"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://{env.HOME}.kz/")]
    [InlineData("https://a kz/")]
    [InlineData("https://")]
    [InlineData("ftp://a.kz/")]
    public void A_redirect_to_no_address_is_a_mistake(string written)
    {
        var site = Built.Of(
            ("content/site.yaml", $"languages: [kk]\nredirects: {{ /old: '{written}' }}\n"),
            ("content/01.out/default.kk.md", $"---\ntitle: A\nredirect: '{written}'\n---\n"));
        Assert.Equal(2, site.Codes.Count(code => code == "HS1907"));
    }

    [Fact]
    public void No_name_of_a_file_means_anything_to_Caddy()
    {
        var site = Built.Of(
            ("content/01.a/default.kk.md", "---\ntitle: A\n---\n\nText.\n"), ("content/01.a/x{$HOME}.pdf", "pdf"), ("content/01.a/x\"y.pdf", "pdf"));
        Assert.DoesNotContain("{$", site["server/Caddyfile"], StringComparison.Ordinal);
        Assert.DoesNotContain("x\"y", site["server/Caddyfile"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("server/Caddyfile", "\"~^/(?:kk|ru)(/.*[^/]+\\.(?:pdf))$\" \"${1}\"\n")]
    [InlineData("server/apache.htaccess", "RedirectMatch 301 \"^/(?:kk|ru)(/.*[^/]+\\.(?:pdf))$\" \"$1\"\n")]
    [InlineData("server/Caddyfile", "\"~^/user/pages/(?:[0-9]+\\.)?([^/]+)/(?:[0-9]+\\.)?([^/]+)/([^/]+\\.(?:pdf))$\" \"/${1}/${2}/${3}\"\n")]
    public void Expressions_are_carried_over_with_numbered_groups(string file, string line) => Assert.Contains(line, Site[file], StringComparison.Ordinal);

    // "/news/p3" is led to its language, as in Grav. One expression does that for a folder of many; what it would lead astray is written out.
    [Fact]
    public void Addresses_without_a_language_are_one_expression_for_each_folder_of_many_pages()
    {
        var posts = Enumerable.Range(0, 9).Select(i => ($"content/news/p{i}/item.kk.md", Built.Post($"P{i}")));
        var site = Built.Of([
            ("content/site.yaml", "base_url: https://example.kz\nlanguages: [kk, ru]\n"), ("content/news/blog.kk.md", "---\ntitle: A\n---\n"), .. posts,
            ("content/news/only-ru/item.ru.md", Built.Post("Р")), ("content/news/a.b/item.kk.md", Built.Post("B")), ("content/news/p/item.kk.md", Built.Post("P", "routes: { aliases: [/news/old] }\n"))]);

        var map = site["redirects.nginx.map"];
        Assert.DoesNotContain("\"/news/p3", map, StringComparison.Ordinal);
        Assert.Contains("\"~^(?<hema_page>/news/[A-Za-z0-9_-]+)/?$\" \"/kk$hema_page/\";\n", map, StringComparison.Ordinal);
        Assert.Contains("\"/news/only-ru\" \"/ru/news/only-ru/\";\n", map, StringComparison.Ordinal);
        Assert.Contains("\"/news/a.b/\" \"/kk/news/a.b/\";\n", map, StringComparison.Ordinal);
        Assert.Contains("\"/news/old/\" \"/kk/news/p/\";\n", map, StringComparison.Ordinal);
        Assert.Contains("\"/news/\" \"/kk/news/\";\n", map, StringComparison.Ordinal);
        Assert.Contains("RedirectMatch 301 \"^(/news/[A-Za-z0-9_-]+)/?$\" \"/kk$1/\"\n", site["server/apache.htaccess"], StringComparison.Ordinal);
        Assert.DoesNotContain("/news/p3", site["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/news/only-ru /ru/news/only-ru/ 301\n", site["_redirects"], StringComparison.Ordinal);
        Assert.Contains("\n/news/:name/ /kk/news/:name/ 301\n/news/:name /kk/news/:name/ 301\n", site["_redirects"], StringComparison.Ordinal);
    }

    // A host without expressions may let a placeholder win over a file that lies beside a list.
    [Fact]
    public void A_placeholder_covers_no_folder_with_files()
    {
        var posts = Enumerable.Range(0, 9).Select(i => ($"content/news/p{i}/item.kk.md", Built.Post($"P{i}")));
        var site = Built.Of([("content/news/blog.kk.md", "---\ntitle: A\n---\n"), ("content/news/a.pdf", "pdf"), .. posts]);

        Assert.DoesNotContain(":name", site["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/news/p3/ /kk/news/p3/ 301\n", site["_redirects"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"/news/p3", site["redirects.nginx.map"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_of_a_long_list_are_one_expression()
    {
        var posts = Enumerable.Range(0, 27).Select(i => ($"content/news/p{i}/item.kk.md", Built.Post($"P{i}")));
        var site = Built.Of([("content/site.yaml", "lists: { size: 1 }\n"), ("content/news/blog.kk.md", "---\ntitle: A\n---\n"), .. posts]);

        var map = site["redirects.nginx.map"];
        Assert.Contains("\"~^/kk/news/page:(?<hema_number>[2-9]|1[0-9]|2[0-6]|27)/?$\" \"/kk/news/page/$hema_number/\";\n", map, StringComparison.Ordinal);
        Assert.Contains("\"~^/news/page:(?<hema_number>[2-9]|1[0-9]|2[0-6]|27)/?$\" \"/kk/news/page/$hema_number/\";\n", map, StringComparison.Ordinal);
        Assert.Contains("\"/kk/news/page:1/\" \"/kk/news/\";\n", map, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/kk/news/page:3/", map, StringComparison.Ordinal);
        Assert.Contains("/kk/news/page:3/ /kk/news/page/3/ 301\n", site["_redirects"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(101)]
    [InlineData(999)]
    [InlineData(1203)]
    public void Numbers_up_to_a_last_one_are_an_expression(int last)
    {
        var expression = new System.Text.RegularExpressions.Regex($"^(?:{NumberedForms.From2To(last)})$");
        Assert.Equal(Enumerable.Range(2, last - 1), Enumerable.Range(0, 2000).Where(number => expression.IsMatch($"{number}")));
        Assert.DoesNotMatch(expression, "02");
    }

    // Netlify knows no patterns of names: what it keeps for a year is told by folders, and a picture of the author's bears no hash.
    [Fact]
    public void A_folder_with_files_of_the_authors_is_not_kept_for_a_year()
    {
        Assert.Contains("\n/assets/img/*\n  Cache-Control: public, max-age=31536000, immutable\n", Site["_headers"], StringComparison.Ordinal);
        Assert.DoesNotContain("/assets/*", Site["_headers"], StringComparison.Ordinal);
        var site = Built.Of(
            ("content/site.yaml", "base_url: https://example.kz\nlanguages: [kk]\npictures: off\n"), ("content/01.a/default.kk.md", "---\ntitle: A\n---\n\nText.\n"),
            ("content/assets/img/price.pdf", "pdf"));
        Assert.True(site.Has("assets/img/price.pdf"));
        Assert.DoesNotContain("/assets/img/", site["_headers"], StringComparison.Ordinal);
        Assert.Contains("/assets/css/*", site["_headers"], StringComparison.Ordinal);
    }

    // A blank would begin the next word of the line.
    [Fact]
    public void An_address_of_the_front_page_is_encoded()
    {
        var site = Built.Of(
            ("content/site.yaml", "base_url: https://example.kz\nlanguages: [kk]\nhome: '/басты бет'\n"),
            ("content/басты бет/default.kk.md", "---\ntitle: A\n---\n\nText.\n"));
        Assert.All(site["_redirects"].Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Equal(3, line.Split(' ').Length));
        Assert.Contains("%D0%B1", site["_redirects"], StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_path_every_address_begins_with_it()
    {
        var site = Built.Of(("content/site.yaml", "base_url: https://example.org/news\n"), ("content/01.a/default.kk.md", "---\ntitle: A\n---\n\nText.\n"));
        Assert.Contains("error_page 404 /news/404.html;", site["server/nginx-server.conf"], StringComparison.Ordinal);
        Assert.Contains("\"~^/news/(?:assets/", site["server/nginx-maps.conf"], StringComparison.Ordinal);
        Assert.StartsWith("/news/*\n", site["_headers"], StringComparison.Ordinal);
    }
}
