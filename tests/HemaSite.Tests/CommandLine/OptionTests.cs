using System.Text.Json;

namespace HemaSite.Tests.CommandLine;

/// <summary>What the options of a build do, seen in what it publishes and prints.</summary>
public sealed class OptionTests : IDisposable
{
    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("2022-04-12T03:59:00Z", false)]
    [InlineData("2022-04-12T04:01:00Z", true)]
    public void A_post_appears_with_the_minute_of_its_publish_date(string now, bool appears)
    {
        Assert.Equal(0, site.Build("--now", now).ExitCode);
        Assert.Equal(appears, site.Published("kk/news/first/index.html") is not null);
    }

    [Fact]
    public void Drafts_and_future_posts_are_shown_when_asked_for()
    {
        site.Post("draft", "Жоба мәтіні.", "published: false\n");
        site.Write("content/01.news/later/item.kk.md", "---\ntitle: Кейін\ndate: '12-04-2099 10:00'\npublish_date: '12-04-2099 10:00'\n---\n\nМәтін.\n");
        Assert.Equal(0, site.Build().ExitCode);
        Assert.Null(site.Published("kk/news/draft/index.html"));
        Assert.Null(site.Published("kk/news/later/index.html"));
        Assert.Equal(0, site.Build("--drafts", "--future").ExitCode);
        Assert.NotNull(site.Published("kk/news/draft/index.html"));
        Assert.NotNull(site.Published("kk/news/later/index.html"));
    }

    [Fact]
    public void A_search_without_an_answer_says_so()
    {
        var found = Executable.Run(["search", "мәтін", site.Path, "--lang", "kk", "--messages", "en"]);
        Assert.Equal((0, true, ""), (found.ExitCode, found.Output.Contains("/kk/news/first/", StringComparison.Ordinal), found.Errors));
        var nothing = Executable.Run(["search", "жоқсөз", site.Path, "--lang", "kk", "--messages", "en"]);
        Assert.Equal((0, "", "Nothing was found.\n"), (nothing.ExitCode, nothing.Output, nothing.Errors));
    }

    [Fact]
    public void A_post_with_errors_is_listed_as_one()
    {
        site.Write("content/01.news/a/item.kk.md", "---\ntitle: Қате\ndate: 31-02-2022\n---\n\nМәтін.\n");
        site.Post("b", "Мәтін.", "published: maybe\n");
        var lines = Executable.Run(["list", "posts", site.Path]).Output.Split('\n');
        Assert.Equal(["errors     /kk/news/a/", "errors     /kk/news/b/", "published  /kk/news/first/"], lines[..3].Select(line => string.Join("  ", line[16..].Split("  ")[..^1])));
        using var list = JsonDocument.Parse(Executable.Run(["list", "posts", site.Path, "--format", "json"]).Output);
        Assert.Equal(["errors", "errors", "published"], list.RootElement.EnumerateArray().Select(post => post.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("drafts", "draft  /kk/news/draft/")]
    [InlineData("future", "scheduled  /kk/news/later/")]
    [InlineData("expired", "expired  /kk/news/gone/")]
    public void What_readers_do_not_see_is_listed_by_its_reason(string what, string expected)
    {
        site.Post("draft", "Мәтін.", "published: false\n");
        site.Write("content/01.news/later/item.kk.md", "---\ntitle: Кейін\npublish_date: '12-04-2100 10:00'\n---\n\nМәтін.\n");
        site.Post("gone", "Мәтін.", "unpublish_date: '12-05-2022 10:00'\n");
        var lines = Executable.Run(["list", what, site.Path]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, string.Join("  ", Assert.Single(lines)[16..].Split("  ")[..^1]));
    }

    [Theory]
    [InlineData("kk", "қатесі бар   ", "жарияланған  ")]
    [InlineData("ru", "с ошибками    ", "опубликовано  ")]
    public void The_state_is_told_in_the_language_of_messages(string language, string faulty, string published)
    {
        site.Post("bad", "Мәтін.", "published: maybe\n");
        var lines = Executable.Run(["list", site.Path, "--messages", language]).Output.Split('\n');
        Assert.StartsWith(faulty + "/kk/news/bad/", lines[0][16..], StringComparison.Ordinal);
        Assert.StartsWith(published + "/kk/news/first/", lines[1][16..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_the_place_of_static_is_told()
    {
        Directory.CreateSymbolicLink(Path.Combine(site.Path, "static"), Path.GetTempPath());
        var run = site.Build();
        Assert.Equal((1, true), (run.ExitCode, run.Errors.Contains("static:1:1: error HS3801", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("static")]
    [InlineData("themes")]
    public void A_folder_that_the_site_is_made_of_is_no_output(string folder)
    {
        site.Write("themes/own/theme.yaml", "name: own\n");
        site.Write("static/favicon.ico", "");
        var run = Executable.Run(["build", site.Path, "-o", Path.Combine(site.Path, folder)]);
        Assert.Equal((2, true), (run.ExitCode, run.Errors.Contains("HS7009", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("messages: ru\n", "publish --to nope", "Нет места публикации nope.")]
    [InlineData("messages: 'kk' # қазақша\n", "rollback --to nope", "nope деген жариялау орны жоқ.")]
    [InlineData("messages: ru\nlists: { size: 0 }\n", "build", "Не опубликовано")]
    [InlineData("messages: ru\n", "publish --to nope --messages en", "There is no target nope.")]
    public void The_language_of_the_settings_is_that_of_every_message(string settings, string line, string expected)
    {
        site.Write("content/site.yaml", "base_url: https://example.kz\nlanguages: [kk]\n" + settings);
        var words = line.Split(' ');
        var run = Executable.Run([words[0], site.Path, .. words[1..]]);
        Assert.Contains(expected, run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_the_command_line_wins_over_the_settings()
    {
        Assert.Equal(0, site.Build("--base-url", "https://test.example/sub").ExitCode);
        Assert.Contains("https://test.example/sub/kk/news/first/", site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
        Assert.DoesNotContain("example.kz", site.Published("sitemap-kk.xml")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_for_programs_is_one_object_with_every_place()
    {
        site.Post("bad", "x", "published: maybe\n");
        var run = site.Build("--format", "json");
        Assert.Equal(1, run.ExitCode);
        using var report = JsonDocument.Parse(run.Output);
        var complaint = Assert.Single(report.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("content/01.news/bad/item.kk.md", complaint.GetProperty("file").GetString());
        Assert.Equal(4, complaint.GetProperty("line").GetInt32());
        Assert.Equal("error", complaint.GetProperty("severity").GetString());
    }

    [Fact]
    public void GitHub_gets_annotations()
    {
        site.Post("bad", "x", "published: maybe\n");
        var run = site.Build("--format", "github");
        Assert.Matches("(?m)^::error file=.*/bad/item\\.kk\\.md,line=4,col=\\d+,title=HS\\d{4}::.+$", run.Output);
    }

    [Theory]
    [InlineData("--messages=ru", "C", null, "опубликован")]
    [InlineData("--messages=kk", "C", null, "жариялан")]
    [InlineData(null, "ru_RU.UTF-8", null, "опубликован")]
    [InlineData(null, "C", null, "published")]
    [InlineData(null, "ru_RU.UTF-8", "kk", "жариялан")]
    public void Messages_are_in_the_language_of_the_call_the_site_or_the_machine(string? option, string locale, string? ofSite, string word)
    {
        site.Write("content/site.yaml", $"title: Орталық\nlanguages: [kk, ru]\n{(ofSite is null ? "" : $"messages: {ofSite}\n")}");
        site.Post("bad", "x", "published: maybe\n");
        var run = Executable.Run(["build", site.Path, .. option is null ? Array.Empty<string>() : [option]], ("LC_ALL", locale));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(word, run.Errors, StringComparison.OrdinalIgnoreCase);
    }
}
