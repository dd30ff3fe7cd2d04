using System.Collections.Immutable;

namespace HemaSite.Tests.CommandLine;

/// <summary>A second build of an unchanged site is not made; whatever changed, the site is as a clean build leaves it.</summary>
public sealed class WarmBuildTests
{
    [Fact]
    public void Nothing_is_built_while_nothing_has_changed()
    {
        using var site = Old(new TinySite());
        Assert.DoesNotContain("Nothing has changed", site.Build("--messages", "en").Output, StringComparison.Ordinal);
        var before = site.Snapshot();

        var again = site.Build("--messages", "en");

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("Nothing has changed", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void A_text_saved_the_moment_before_is_known_by_its_bytes()
    {
        using var site = Old(new TinySite());
        site.Build();
        site.Post("first", "Алғашқы нұсқа.");
        site.Build();

        Assert.Contains("Nothing has changed", site.Build("--messages", "en").Output, StringComparison.Ordinal);
        site.Post("first", "Жетінші нұсқа.");
        Assert.DoesNotContain("Nothing has changed", site.Build("--messages", "en").Output, StringComparison.Ordinal);
        Assert.Contains("Жетінші нұсқа.", site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_build_left_is_swept_although_nothing_is_built()
    {
        using var site = Old(new TinySite());
        site.Build();
        site.Post("first", "Екінші нұсқа.");
        site.Build();
        var spare = Assert.Single(Directory.GetDirectories(site.Path, ".public.*"));
        site.Write(".public.hemasite-lock", "1");
        site.Write(".public.hemasite-stage-1/index.html", "half a site");

        var again = site.Build("--messages", "en");

        Assert.Contains("Nothing has changed", again.Output, StringComparison.Ordinal);
        Assert.Equal([spare], Directory.GetFileSystemEntries(site.Path, ".public.*"));
    }

    [Fact]
    public void What_somebody_put_into_the_published_site_goes_with_a_word()
    {
        using var site = Old(new TinySite());
        site.Build();
        site.Write("public/CNAME", "example.kz");

        var ending = site.Build("--messages", "en");

        Assert.Equal(0, ending.ExitCode);
        Assert.Contains("warning HS7016: " + Path.Combine(site.Output, "CNAME"), ending.Errors, StringComparison.Ordinal);
        Assert.Null(site.Published("CNAME"));
        Assert.DoesNotContain("HS7016", site.Build().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Complaints_are_told_again_although_nothing_is_built()
    {
        using var site = Old(new TinySite(("content/01.news/second/item.kk.md", "---\ntitle: 'Екінші'\ndate: '12-04-2022 10:00'\n---\n\n[x](/nowhere)\n")));
        var first = site.Build("--messages", "en");

        var again = site.Build("--messages", "en");

        Assert.Contains("Nothing has changed", again.Output, StringComparison.Ordinal);
        Assert.Contains("nowhere", again.Errors, StringComparison.Ordinal);
        Assert.Equal(first.Errors, again.Errors);
    }

    [Theory]
    [InlineData("content/01.news/first/item.kk.md", "has changed")]
    [InlineData("content/01.news/other/item.kk.md", "is new")]
    [InlineData("content/site.yaml", "has changed")]
    [InlineData("public/kk/news/first/index.html", "is not as it was left")]
    public void A_change_is_built_and_explained(string path, string reason)
    {
        using var site = Old(new TinySite());
        site.Build();
        site.Write(path, path.EndsWith("site.yaml", StringComparison.Ordinal)
            ? "title: Басқа\nlanguages: [kk, ru]\n"
            : "---\ntitle: 'Өзгерген'\npublish_date: '12-04-2022 10:00'\n---\n\nБасқа мәтін.\n");

        var warm = site.Build("--explain-rebuild", "--messages", "en");
        var left = site.Snapshot();
        site.Build("--no-cache");

        Assert.Contains(reason, warm.Errors, StringComparison.Ordinal);
        Assert.Equal(left, site.Snapshot());
    }

    [Theory]
    [InlineData(".note", 0)]
    [InlineData(".note", 6)]
    [InlineData(".note", 45)]
    [InlineData(".note", -1)]
    [InlineData("", 0)]
    [InlineData("", 6)]
    [InlineData("", 45)]
    [InlineData("", -1)]
    public void A_damaged_record_is_no_record(string part, int place)
    {
        using var site = Old(new TinySite());
        site.Build();
        var record = Assert.Single(Directory.GetFiles(Path.Combine(site.Path, ".hemasite")), file => Path.GetExtension(file) == part);
        var bytes = File.ReadAllBytes(record);
        if (place < 0)
        {
            bytes = bytes[..^1];
        }
        else
        {
            bytes[place] ^= 1;
        }

        File.WriteAllBytes(record, bytes);
        site.Post("first", "Басқа мәтін.");
        var again = site.Build("--explain-rebuild", "--messages", "en");

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("no record", again.Errors, StringComparison.Ordinal);
        Assert.Contains("Басқа мәтін.", site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_another_build_than_the_note_is_no_record()
    {
        using var site = Old(new TinySite());
        site.Build();
        var note = Assert.Single(Directory.GetFiles(Path.Combine(site.Path, ".hemasite"), "*.note"));
        var bytes = File.ReadAllBytes(note);
        site.Post("first", "Екінші нұсқа.");
        site.Build();
        File.WriteAllBytes(note, bytes);

        var again = site.Build("--explain-rebuild", "--messages", "en");

        Assert.Contains("no record", again.Errors, StringComparison.Ordinal);
        Assert.Contains("Екінші нұсқа.", site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_carried_elsewhere_is_known_by_its_bytes_and_then_at_a_glance()
    {
        using var site = Old(new TinySite());
        site.Build();
        foreach (var file in Directory.EnumerateFiles(site.Path, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/.", StringComparison.Ordinal)))
        {
            File.Copy(file, file + "~");
            File.Move(file + "~", file, overwrite: true);
        }

        var byBytes = site.Build("--explain-rebuild", "--messages", "en");
        var atAGlance = site.Build("--explain-rebuild", "--messages", "en");

        Assert.Contains("Nothing has changed", byBytes.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", atAGlance.Output, StringComparison.Ordinal);

        site.Write("public/kk/news/first/index.html", "half a page");
        Assert.Contains("is not as it was left", site.Build("--explain-rebuild", "--messages", "en").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_whose_time_has_come_is_published()
    {
        using var site = Old(new TinySite());
        site.Post("later", "Кейін.", "published: true\n");
        Old(site, "content/01.news/later/item.kk.md", "---\ntitle: 'Кейін'\npublish_date: '12-04-2031 10:00'\n---\n\nКейін.\n");
        site.Build("--now", "2031-04-01T00:00:00Z");
        Assert.Null(site.Published("kk/news/later/index.html"));

        site.Build("--now", "2031-05-01T00:00:00Z");

        Assert.NotNull(site.Published("kk/news/later/index.html"));
    }

    [Fact]
    public void The_stages_are_timed_for_people_and_for_Chrome()
    {
        using var site = new TinySite();
        var trace = Path.Combine(site.Path, "trace.json");

        var timed = site.Build("--timings", "--trace", trace);

        Assert.Contains("make pages", timed.Errors, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(trace));
        ImmutableArray<string?> names = [.. json.RootElement.GetProperty("traceEvents").EnumerateArray().Select(item => item.GetProperty("name").GetString())];
        Assert.Contains("publish", names);
    }

    [Fact]
    public void A_text_that_names_the_folders_of_made_pictures_is_only_a_text()
    {
        using var site = new TinySite();
        site.Write("content/site.yaml", "title: Орталық\nlanguages: [kk]\nredirects: { /s: 'https://other.kz/assets/cards/' }\n");
        site.Post("first", "[Фото](https://other.kz/assets/pictures/), assets/cards/, /assets/pictures/фото.webp, assets/pictures/..");
        site.Write("content/assets/pictures/list.txt", "тізім");
        Assert.Equal(0, site.Build().ExitCode);
        site.Post("first", "[Фото](https://other.kz/assets/pictures/), тағы да");
        Assert.Equal(0, site.Build().ExitCode);
        Assert.Equal("тізім", site.Published("assets/pictures/list.txt"));
    }

    [Theory]
    [InlineData("1970-01-02")]
    [InlineData("2020-05-05")]
    [InlineData("2099-01-01")]
    public void The_time_of_a_file_hides_no_change(string time)
    {
        using var site = new TinySite();
        var post = Path.Combine(site.Path, "content/01.news/first/item.kk.md");
        foreach (var words in new[] { "Бірінші сөз.", "Алғашқы сөз.", "Жетінші сөз." })
        {
            site.Post("first", words);
            File.SetLastWriteTimeUtc(post, DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(0, site.Build().ExitCode);
            Assert.Contains(words[..7], site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
        }
    }

    private static TinySite Old(TinySite site)
    {
        foreach (var file in Directory.EnumerateFiles(site.Path, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddYears(40));
        }

        return site;
    }

    private static void Old(TinySite site, string path, string text)
    {
        site.Write(path, text);
        File.SetLastWriteTimeUtc(Path.Combine(site.Path, path), DateTime.UnixEpoch.AddYears(40));
    }
}
