using HemaSite.Publishing.Parity;
using HemaSite.Tests.CommandLine;

namespace HemaSite.Tests.Publishing;

public sealed class ParityTests : IDisposable
{
    private readonly TinySite site = new(
        ("content/01.news/first/file.pdf", "pdf"), ("content/02.about/default.kk.md", "---\ntitle: Біз\nroutes: { aliases: [/who] }\n---\n\nМәтін.\n"));

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/kk/news/first", AnswerKind.Page, "/kk/news/first")]
    [InlineData("/kk/news/first/", AnswerKind.Page, "/kk/news/first/")]
    [InlineData("/", AnswerKind.Page, "/")]
    [InlineData("/kk/404.html", AnswerKind.Page, "/kk/404.html")]
    [InlineData("/news/first/file.pdf", AnswerKind.File, "/news/first/file.pdf")]
    [InlineData("/kk/news/first/file.pdf", AnswerKind.Redirect, "/news/first/file.pdf")]
    [InlineData("/user/pages/01.news/first/file.pdf", AnswerKind.Redirect, "/news/first/file.pdf")]
    [InlineData("/news", AnswerKind.Redirect, "/kk/news/")]
    [InlineData("/kk/news/page:1", AnswerKind.Redirect, "/kk/news/")]
    [InlineData("/who", AnswerKind.Redirect, "/kk/about/")]
    [InlineData("/kk/news/second", AnswerKind.Missing, "/kk/news/second")]
    [InlineData("/news/first/file.pdf/", AnswerKind.Missing, "/news/first/file.pdf/")]
    [InlineData("/kk/../secret", AnswerKind.Missing, "/kk/../secret")]
    public void An_address_is_followed_to_its_end(string address, AnswerKind kind, string target)
    {
        Assert.Equal(0, site.Build().ExitCode);
        Assert.Equal(new(address, kind, target), AnsweringSite.Open(site.Output).AnswerTo(address));
    }

    [Fact]
    public void Under_a_path_the_path_counts()
    {
        Assert.Equal(0, site.Build("--base-url", "https://example.org/site").ExitCode);
        var answers = AnsweringSite.Open(site.Output);
        Assert.Equal(AnswerKind.Page, answers.AnswerTo("/site/kk/news/first/").Kind);
        Assert.Equal(AnswerKind.Redirect, answers.AnswerTo("/site/news").Kind);
        Assert.Equal(AnswerKind.Missing, answers.AnswerTo("/news").Kind);
    }

    [Fact]
    public void Lists_are_read_in_both_forms()
    {
        const string Text = "url\tkind\n# old\nhttps://old.kz/a/?x=1\tpage\n/b#c\n\nhttps://old.kz/a/\nlist\t\"/қ\"\r\nnot an address\n";
        Assert.Equal(["/a/", "/b", "/қ"], OldAddresses.Read(Text, "old.tsv"));
        Assert.Equal(["not an address"], OldAddresses.Strange(Text));
        Assert.Equal(["/a/", "/%D2%9B/"], OldAddresses.Read("""
            <?xml version="1.0"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://old.kz/a/</loc></url>
            <url><loc> https://old.kz/%D2%9B/ </loc><lastmod>2020-01-01</lastmod></url></urlset>
            """, "sitemap.xml"));
    }

    [Fact]
    public void The_report_names_every_address_and_the_exit_code_what_is_missing()
    {
        Assert.Equal(0, site.Build().ExitCode);
        var (list, report) = (Path.Combine(site.Path, "old.tsv"), Path.Combine(site.Path, "report.tsv"));
        File.WriteAllText(list, "/kk/news/first/\n/news\n");
        var run = Executable.Run(["parity", list, "--out", site.Output, "--report", report]);
        Assert.Equal((0, "Old addresses: 2; pages: 1, files: 0, redirects: 1, missing: 0\n"), (run.ExitCode, run.Output));
        Assert.Equal(["/kk/news/first/\tpage\t/kk/news/first/", "/news\tredirect\t/kk/news/"], File.ReadAllLines(report));
        File.AppendAllText(list, "/gone\n");
        var missing = Executable.Run(["parity", list, "--out", site.Output]);
        Assert.Equal((1, "/gone: nothing answers at /gone\n"), (missing.ExitCode, missing.Errors));
        File.AppendAllText(list, "kk/news\n");
        Assert.Contains("not an address, left out: kk/news\n", Executable.Run(["parity", list, "--out", site.Output]).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_others_do_not_steer_the_screen()
    {
        Assert.Equal(0, site.Build().ExitCode);
        var list = Path.Combine(site.Path, "old.tsv");
        File.WriteAllText(list, "/kk/news/first/\nkk\u001b[31m\u009b2J\n");
        Assert.Contains("left out: kk\uFFFD[31m\uFFFD2J\n", Executable.Run(["parity", list, "--out", site.Output]).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<urlset><url><loc>https://old.kz/a/</loc>\n", "HS7229", "line 2")]
    [InlineData("<!DOCTYPE html><html><body>Not found</body></html>", "HS7229", "line 1")]
    [InlineData("<sitemapindex><sitemap><loc>https://old.kz/sitemap-kk.xml</loc></sitemap></sitemapindex>", "HS7230", "https://old.kz/sitemap-kk.xml")]
    public void A_sitemap_that_tells_no_pages_is_told(string xml, string code, string what)
    {
        var list = Path.Combine(site.Path, "sitemap.xml");
        File.WriteAllText(list, xml);
        var run = Executable.Run(["parity", list, "--out", site.Output, "--messages", "en"]);
        Assert.Equal((2, true, true), (run.ExitCode, run.Errors.Contains(code, StringComparison.Ordinal), run.Errors.Contains(what, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_list_without_addresses_is_told()
    {
        var list = Path.Combine(site.Path, "old.tsv");
        File.WriteAllText(list, "nothing\n");
        var run = Executable.Run(["parity", list, "--out", site.Output]);
        Assert.Equal((2, true), (run.ExitCode, run.Errors.Contains("HS7223", StringComparison.Ordinal)));
    }
}
