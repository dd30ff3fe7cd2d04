using System.Net;
using HemaSite.Files;
using HemaSite.Tests.Building;

namespace HemaSite.Tests.Preview;

/// <summary>What somebody who writes sees in the preview.</summary>
public sealed class PreviewTests(PreviewedSite site) : IClassFixture<PreviewedSite>
{
    [Fact]
    public async Task Pages_are_shown_with_the_script_that_reloads_them()
    {
        var page = await site.Get("/kk/news/one/");
        var text = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        Assert.Contains("Бірінші", text, StringComparison.Ordinal);
        Assert.EndsWith("defer></script></body>\n</html>", text.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("EventSource", await site.Text("/_hemasite/live.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_by_browsers_or_found_by_search_engines()
    {
        var page = await site.Get("/kk/");

        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.Equal(["noindex"], page.Headers.GetValues("X-Robots-Tag"));
    }

    [Fact]
    public async Task Files_of_the_site_and_folders_without_their_slash_are_answered()
    {
        Assert.Equal(HttpStatusCode.MovedPermanently, (await site.Get("/kk/news/one")).StatusCode);
        Assert.Equal("/kk/news/one/", (await site.Get("/kk/news/one")).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/kk/nothing/")).StatusCode);
        Assert.Contains("<html lang=\"kk\"", await site.Text("/kk/nothing/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_reaches_open_pages()
    {
        var before = site.Server.Current.Version;
        site.Write("content/news/two/item.kk.md", Built.Post("Екінші", "published: false\n"));

        await site.Until(state => state.GetProperty("version").GetInt64() > before && HasPage("kk/news/two/index.html", "Екінші"));
        Assert.Contains("Екінші", await site.Text("/kk/news/two/"), StringComparison.Ordinal);
        Assert.Contains("class=\"ribbon\"", await site.Text("/kk/news/two/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_keeps_its_last_good_page_and_tells_what_is_wrong()
    {
        site.Write("content/news/three/item.kk.md", Built.Post("Үшінші"));
        await site.Until(_ => HasPage("kk/news/three/index.html", "Үшінші"));

        site.Write("content/news/three/item.kk.md", "---\ntitle: Бұзылған\ndate: 31-02-2025\n---\nМәтін.\n");
        var state = await site.Until(state => state.GetProperty("errors").GetInt32() > 0);
        var problem = state.GetProperty("problems")[0];

        Assert.Equal("content/news/three/item.kk.md:3:7", problem.GetProperty("place").GetString());
        Assert.Equal("date: 31-02-2025", problem.GetProperty("quote").GetString());
        Assert.Contains("Үшінші", await site.Text("/kk/news/three/"), StringComparison.Ordinal);

        site.Write("content/news/three/item.kk.md", Built.Post("Түзетілген"));
        await site.Until(state => state.GetProperty("errors").GetInt32() == 0 && HasPage("kk/news/three/index.html", "Түзетілген"));
        Assert.Contains("Түзетілген", await site.Text("/kk/news/three/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_in_the_settings_is_covered_where_its_line_is_quoted()
    {
        const string Settings = "title: { kk: Қан орталығы }\nlanguages: [kk]\n";
        site.Write("content/site.yaml", Settings + "publish:\n  main: { sftp: 'me:canary@host.kz:/www' }\n");
        var state = await site.Until(state => state.GetProperty("errors").GetInt32() > 0);
        Assert.DoesNotContain("canary", state.ToString(), StringComparison.Ordinal);
        Assert.Contains("sftp: 'me:******@host.kz:/www'", state.GetProperty("problems")[0].GetProperty("quote").GetString(), StringComparison.Ordinal);

        site.Write("content/site.yaml", Settings);
        await site.Until(state => state.GetProperty("errors").GetInt32() == 0);
    }

    // Heads are read at once, texts a moment later: what is wrong in a text comes as a second message.
    [Fact]
    public async Task A_text_that_cannot_be_shown_keeps_its_last_good_page_too()
    {
        site.Write("content/news/deep/item.kk.md", Built.Post("Терең"));
        await site.Until(_ => HasPage("kk/news/deep/index.html", "Терең"));

        site.Write("content/news/deep/item.kk.md", Built.Post("Терең", body: new string('>', 200) + " x\n"));
        var state = await site.Until(state => state.GetProperty("errors").GetInt32() > 0);

        Assert.StartsWith("content/news/deep/item.kk.md:6", state.GetProperty("problems")[0].GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Contains("<p>Text.</p>", await site.Text("/kk/news/deep/"), StringComparison.Ordinal);
        Directory.Delete(Path.Combine(site.Folder, "content/news/deep"), true);
        await site.Until(state => state.GetProperty("errors").GetInt32() == 0);
    }

    [Fact]
    public async Task The_search_index_is_there()
    {
        var page = await site.Text("/kk/search/");
        Assert.Contains("search", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/kk/search/index.json")).StatusCode);
    }

    [Fact]
    public async Task Broken_settings_leave_the_whole_site_as_it_was()
    {
        var settings = await File.ReadAllTextAsync(Path.Combine(site.Folder, "content/site.yaml"), TestContext.Current.CancellationToken);
        site.Write("content/site.yaml", settings + "titel: x\n");
        await site.Until(state => state.GetProperty("errors").GetInt32() > 0);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/kk/news/one/")).StatusCode);

        site.Write("content/site.yaml", settings);
        await site.Until(state => state.GetProperty("errors").GetInt32() == 0);
    }

    [Fact]
    public async Task The_stream_of_events_is_for_our_own_pages()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("/_hemasite/events")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("/_hemasite/events?token=0")).StatusCode);
    }

    // What the watcher is not told (folders made in one go), what editors do (save beside and rename), what comes all at once.
    [Fact]
    public async Task After_a_storm_of_changes_the_preview_is_the_site_as_it_lies_there()
    {
        var count = Environment.GetEnvironmentVariable("HEMASITE_LONG") is null ? 150 : 40_000;
        for (var i = 0; i < count; i++)
        {
            site.Write($"content/news/many/deep{i % 7}/deeper/post-{i}/item.kk.md", Built.Post($"Пост {i}"));
            if (i % 3 == 0)
            {
                Directory.Delete(Path.Combine(site.Folder, $"content/news/many/deep{i % 7}/deeper/post-{i}"), true);
            }
        }

        // A file of its own: the other tests share the site and read theirs.
        site.Write("content/news/saved/item.kk.md", Built.Post("Сақталған"));
        var saved = Path.Combine(site.Folder, "content/news/saved/item.kk.md");
        await File.WriteAllTextAsync(saved + "~", Built.Post("Қайта сақталған"), TestContext.Current.CancellationToken);
        File.Move(saved + "~", saved, overwrite: true);

        var expected = Built.From(new DiskTree(site.Folder)).Paths.Where(path => path.Contains("post-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        await site.Until(_ => HasPage("kk/news/saved/index.html", "Қайта сақталған") && Paths().SequenceEqual(expected));

        Directory.Delete(Path.Combine(site.Folder, "content/news/many"), true);
        await site.Until(_ => !Paths().Any());
    }

    private bool HasPage(string path, string title) =>
        site.Server.Current.View.Find(path)?.Bytes is { } bytes && System.Text.Encoding.UTF8.GetString(bytes).Contains(title, StringComparison.Ordinal);

    private IEnumerable<string> Paths() => site.Server.Current.Files
        .Select(path => path.Value)
        .Where(path => path.Contains("post-", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
