using System.Text.Json;
using HemaSite.Tests.CommandLine;

namespace HemaSite.Tests.Publishing;

/// <summary>publish, rollback and due, run as programs.</summary>
public sealed class PublishCommandTests : IDisposable
{
    private readonly TinySite site = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_post_is_published_corrected_and_taken_back()
    {
        site.Post("list", "Тізім.");
        site.Write("content/01.news/list/list.pdf", "one");
        Assert.Equal(0, Publish("--dry-run").ExitCode);
        Assert.False(Directory.Exists(folder["www/current"]));
        Assert.Contains("2 жаңа мақала", Publish("--messages", "kk").Output, StringComparison.Ordinal);
        site.Post("first", "Түзетілген мәтін.");
        site.Post("second", "Екінші мәтін.");
        site.Write("content/01.news/list/list.pdf", "a newer one");
        Assert.Contains("1 жаңа мақала, 2 түзету", Publish("--messages", "kk").Output, StringComparison.Ordinal);
        Assert.Contains("Түзетілген", Live("kk/news/first/index.html"), StringComparison.Ordinal);
        Assert.Contains("nothing to do", Publish().Output, StringComparison.Ordinal);
        Assert.Equal(0, Executable.Run(["rollback", site.Path, "--to", folder["www"]]).ExitCode);
        Assert.DoesNotContain("Түзетілген", Live("kk/news/first/index.html"), StringComparison.Ordinal);
        var none = Executable.Run(["rollback", site.Path, "--to", folder["www"]]);
        Assert.Equal((2, true), (none.ExitCode, none.Errors.Contains("HS7224", StringComparison.Ordinal)));
    }

    [Fact]
    public void Search_engines_are_told_on_request_and_cannot_undo_a_publication()
    {
        var list = Path.Combine(site.Path, "changed.txt");
        var without = Publish("--indexnow");
        Assert.Equal((2, true, false), (without.ExitCode, without.Errors.Contains("HS7210", StringComparison.Ordinal), Directory.Exists(folder["www/current"])));
        var run = Executable.Run(
            ["publish", site.Path, "--to", folder["www"], "--indexnow", "--changed", list],
            ("HEMASITE_INDEXNOW_KEY", "key"), ("HEMASITE_INDEXNOW_SERVICE", "http://127.0.0.1:1/"));
        Assert.Equal((0, true), (run.ExitCode, run.Output.Contains("search engines could not be told about pages: 2", StringComparison.Ordinal)));
        Assert.Equal(["https://example.kz/kk/news/", "https://example.kz/kk/news/first/"], File.ReadAllLines(list));
    }

    [Fact]
    public void A_site_that_does_not_answer_is_told()
    {
        var run = Executable.Run(["verify", "http://127.0.0.1:1", "--messages", "ru"]);
        Assert.Equal((3, true), (run.ExitCode, run.Errors.Contains("HS7226: Сайт http://127.0.0.1:1 не отвечает.", StringComparison.Ordinal)));
    }

    // An empty manifest would be met by any site, and one that cannot be read proves nothing.
    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("<html></html>")]
    [InlineData("{\"hemasite\": 1, \"files\": [{\"path\": \"index.ht")]
    [InlineData("{\"hemasite\": 1, \"files\": []}")]
    public void What_is_no_whole_manifest_is_told_by_its_name(string text)
    {
        File.WriteAllText(folder["manifest"], text);
        foreach (var run in new[] { Executable.Run(["verify", "http://127.0.0.1:1", "--manifest", folder["manifest"]]), Due(["--manifest", folder["manifest"]]) })
        {
            Assert.Equal((3, true), (run.ExitCode, run.Errors.Contains($"HS7227: {folder["manifest"]} is no whole", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void What_search_engines_lack_is_told_before_anything_is_published()
    {
        var bad = Executable.Run(["publish", site.Path, "--to", folder["www"], "--indexnow"], ("HEMASITE_INDEXNOW_KEY", "key"), ("HEMASITE_INDEXNOW_SERVICE", "api.example.kz"));
        site.Write("content/site.yaml", "title: Орталық\nlanguages: [kk]\n");
        var without = Executable.Run(["publish", site.Path, "--to", folder["www"], "--indexnow"], ("HEMASITE_INDEXNOW_KEY", "key"));
        Assert.Equal((2, true), (bad.ExitCode, bad.Errors.Contains("HEMASITE_INDEXNOW_SERVICE", StringComparison.Ordinal)));
        Assert.Equal((2, true), (without.ExitCode, without.Errors.Contains("base_url", StringComparison.Ordinal)));
        Assert.False(Path.Exists(folder["www/current"]));
    }

    [Theory]
    [InlineData("title: Орталық\nbase_url: https://example.kz\nlanguages: [kk]\nlangs: 1\n", "langs")]
    [InlineData("title: 'Орталық\n", "site.yaml")]
    public void A_mistake_in_the_settings_is_told_and_does_not_keep_the_older_site_away(string settings, string told)
    {
        Publish();
        site.Post("second", "Екінші.");
        Publish();
        site.Write("content/site.yaml", settings);
        var run = Executable.Run(["rollback", site.Path, "--to", folder["www"]]);
        Assert.Equal((0, true, false), (run.ExitCode, run.Errors.Contains(told, StringComparison.Ordinal), File.Exists(Path.Combine(folder["www/current"], "kk/news/second/index.html"))));
    }

    [Fact]
    public void Another_site_is_not_led_back()
    {
        Publish();
        site.Post("second", "Екінші.");
        Publish();
        site.Write("content/site.yaml", "title: Басқа\nbase_url: https://other.kz\nlanguages: [kk]\n");
        var run = Executable.Run(["rollback", site.Path, "--to", folder["www"]]);
        Assert.Equal((2, true, true), (run.ExitCode, run.Errors.Contains("HS7202", StringComparison.Ordinal), File.Exists(Path.Combine(folder["www/current"], "kk/news/second/index.html"))));
        Assert.Equal(0, Executable.Run(["rollback", site.Path, "--to", folder["www"], "--take-over"]).ExitCode);
    }

    [Fact]
    public void A_preview_and_an_error_in_content_publish_nothing()
    {
        Assert.Equal(0, Publish().ExitCode);
        site.Post("draft", "Әлі дайын емес.", "published: false\n");
        var preview = Publish("--drafts");
        Assert.Null(site.Published("kk/news/draft/index.html"));
        Assert.Equal((2, true), (preview.ExitCode, preview.Errors.Contains("HS7205", StringComparison.Ordinal)));
        site.Post("bad", "x", "published: maybe\n");
        Assert.Equal(1, Publish().ExitCode);
        Assert.True(Directory.Exists(folder["www/releases/000001"]));
        Assert.False(Directory.Exists(folder["www/releases/000002"]));
    }

    [Fact]
    public void A_site_without_an_address_is_published_and_told_what_it_lacks()
    {
        Assert.DoesNotContain("base_url", Publish().Errors, StringComparison.Ordinal);
        site.Write("content/site.yaml", "title: Орталық\nlanguages: [kk]\n");
        var run = Publish("--take-over", "--messages", "kk");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Сайт өз мекенжайын білмейді", run.Errors, StringComparison.Ordinal);
        Assert.Contains("base_url", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Due_tells_the_next_change_and_with_exit_10_that_readers_wait()
    {
        site.Post("later", "Кейін.", "unpublish_date: '01-05-2022 00:00'\n");
        string[] before = ["--now", "2022-04-01T00:00:00Z"];
        Assert.Equal(0, site.Build(before).ExitCode);
        var due = Due([.. before, "--format", "json"]);
        using var json = JsonDocument.Parse(due.Output);
        Assert.Equal((0, "2022-04-12T04:00:00Z", false),
            (due.ExitCode, json.RootElement.GetProperty("next").GetString(), json.RootElement.GetProperty("due").GetBoolean()));
        Assert.Equal("0 4 12 4 *\n", Due([.. before, "--format", "cron"]).Output);
        Assert.Contains("12.04.2022 10:00 +06:00  /kk/news/first/", Due([.. before, "--messages", "kk"]).Output, StringComparison.Ordinal);

        string[] after = ["--now", "2022-04-12T04:00:00Z"];
        Assert.Equal(10, Due(after).ExitCode);
        Assert.Equal(0, site.Build(after).ExitCode);
        Assert.Equal(0, Due(after).ExitCode);
        Assert.Contains("expires", Due(after).Output, StringComparison.Ordinal);
        Assert.Equal(10, Due(["--now", "2022-05-01T00:00:00Z"]).ExitCode);
        Assert.Equal(0, site.Build("--now", "2022-05-01T00:00:00Z").ExitCode);
        var nothing = Due(["--now", "2022-05-01T00:00:00Z"]);
        Assert.Equal((0, "Nothing is planned.\n"), (nothing.ExitCode, nothing.Output));
    }

    [Fact]
    public void That_a_post_is_urgent_no_longer_is_due_as_well()
    {
        site.Write("content/01.news/first/item.kk.md", "---\ntitle: Бірінші\ndate: '12-04-2022 10:00'\nurgent_until: '20-04-2022 10:00'\n---\nМәтін\n");
        Assert.Equal(0, site.Build("--now", "2022-04-13T00:00:00Z").ExitCode);

        var before = Due(["--now", "2022-04-13T00:00:00Z", "--messages", "en"]);

        Assert.Equal((0, "20.04.2022 10:00 +06:00  /kk/news/first/  is no longer announced as urgent: Бірінші\n"), (before.ExitCode, before.Output));
        Assert.Equal(10, Due(["--now", "2022-04-20T04:00:00Z"]).ExitCode);
    }

    [Fact]
    public void The_manifest_tells_type_cache_site_and_pages()
    {
        Assert.Equal(0, site.Build().ExitCode);
        using var json = JsonDocument.Parse(site.Published("hemasite.json")!);
        Assert.Equal("example.kz", json.RootElement.GetProperty("site").GetString());
        var files = json.RootElement.GetProperty("files").EnumerateArray().ToDictionary(
            file => file.GetProperty("path").GetString()!, file => $"{file.GetProperty("type")} {file.GetProperty("cache")}");
        Assert.Equal("text/html; charset=utf-8 page", files["kk/news/first/index.html"]);
        Assert.Equal("application/rss+xml; charset=utf-8 feed", files["kk/news/feed.xml"]);
        Assert.Contains(files, file => file.Key.StartsWith("assets/css/", StringComparison.Ordinal) && file.Value == "text/css; charset=utf-8 immutable");
        Assert.Contains(files, file => file.Key.Contains("/search/", StringComparison.Ordinal) && file.Value.EndsWith("immutable", StringComparison.Ordinal));
        Assert.Contains(files, file => file.Key == "_redirects" && file.Value.EndsWith("server", StringComparison.Ordinal));
        var post = json.RootElement.GetProperty("pages").EnumerateArray().Single(page => page.GetProperty("kind").GetString() == "post");
        Assert.Equal("/news/first", post.GetProperty("article").GetString());
    }

    [Fact]
    public void Due_does_not_wait_for_a_post_that_ends_before_it_appears()
    {
        site.Post("never", "Ешқашан.", "unpublish_date: '11-04-2022 00:00'\n");
        var output = Due(["--now", "2022-04-01T00:00:00Z", "--messages", "en"]).Output;
        Assert.Contains("/kk/news/first/", output, StringComparison.Ordinal);
        Assert.DoesNotContain("/kk/news/never/", output, StringComparison.Ordinal);
    }

    private string Live(string path) => File.ReadAllText(Path.Combine(folder["www/current"], path));

    private Ending Publish(params string[] arguments) => Executable.Run(["publish", site.Path, "--to", folder["www"], .. arguments]);

    private Ending Due(string[] arguments) => Executable.Run(["due", site.Path, .. arguments]);
}
