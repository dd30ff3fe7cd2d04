using System.Text.Json;

namespace HemaSite.Tests.CommandLine;

/// <summary>The formats that code hosts read.</summary>
public sealed class ReportFormatTests : IDisposable
{
    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void GitLab_gets_a_code_quality_report_with_unique_prints()
    {
        site.Post("bad", "x", "published: maybe\n");
        site.Post("worse", "x", "published: maybe\n");
        var run = Executable.Run(["check", site.Path, "--format", "gitlab"]);
        Assert.Equal(1, run.ExitCode);
        using var report = JsonDocument.Parse(run.Output);
        var issues = report.RootElement.EnumerateArray().ToList();
        Assert.Equal(2, issues.Select(issue => issue.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(issues, issue =>
        {
            Assert.Equal("critical", issue.GetProperty("severity").GetString());
            Assert.Matches("^HS[0-9]{4}$", issue.GetProperty("check_name").GetString()!);
            Assert.EndsWith("item.kk.md", issue.GetProperty("location").GetProperty("path").GetString(), StringComparison.Ordinal);
            Assert.Equal(4, issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
        });
    }

    [Fact]
    public void On_a_screen_errors_come_last_where_they_are_seen()
    {
        site.Post("bad", "x", "published: maybe\n");
        foreach (var number in Enumerable.Range(0, 210))
        {
            site.Post($"odd-{number}", "Бұл қалa туралы мәтін.");
        }

        var lines = Executable.Run(["check", site.Path, "--messages", "ru"]).Errors.Split('\n').ToList();

        var (last, more, error) = (lines.FindLastIndex(line => line.Contains("/odd-", StringComparison.Ordinal)),
            lines.FindIndex(line => line.StartsWith("… и ещё замечаний: ", StringComparison.Ordinal)),
            lines.FindIndex(line => line.Contains("/bad/item.kk.md:4", StringComparison.Ordinal)));
        Assert.True(last > 0 && last < more && more < error, $"{last} {more} {error}: {string.Join('\n', lines.TakeLast(12))}");
    }

    [Fact]
    public void Sarif_has_rules_results_and_places()
    {
        site.Post("bad", "x", "published: maybe\n");
        using var log = JsonDocument.Parse(Executable.Run(["check", site.Path, "--format", "sarif"]).Output);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.EndsWith("content/01.news/bad/item.kk.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Complaints_about_changed_files_come_first()
    {
        site.Post("bad", "x", "published: maybe\n");
        site.Post("worse", "x", "published: maybe\n");
        site.Write("changed.txt", $"README.md\n{site.Path}/content/01.news/worse/item.kk.md\n");
        var lines = Executable.Run(["check", site.Path, "--format", "github", "--first", Path.Combine(site.Path, "changed.txt")]).Output.Split('\n');
        Assert.Contains("/worse/item.kk.md,line=4", lines[0], StringComparison.Ordinal);
        Assert.Contains("/bad/item.kk.md,line=4", lines[1], StringComparison.Ordinal);
    }

    // "git diff --name-only" names files from the root of the repository, wherever it is called.
    [Theory]
    [InlineData("")]
    [InlineData("/.")]
    public void Files_are_named_as_the_repository_names_them(string end)
    {
        Directory.CreateDirectory(Path.Combine(site.Path, ".git"));
        site.Write("site/content/01.news/bad/item.kk.md", "---\ntitle: A\npublished: maybe\n---\n");
        site.Write("site/content/01.news/worse/item.kk.md", "---\ntitle: A\npublished: maybe\n---\n");
        site.Write("changed.txt", "site/content/01.news/worse/item.kk.md\n");
        var lines = Executable.Run(["check", $"{site.Path}/site{end}", "--format", "github", "--first", Path.Combine(site.Path, "changed.txt")]).Output.Split('\n');
        Assert.Contains("file=site/content/01.news/worse/item.kk.md,line=3", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gitlab", "[]")]
    [InlineData("sarif", "\"results\": []")]
    public void A_sound_site_gets_an_empty_report(string format, string expected)
    {
        var run = Executable.Run(["check", site.Path, "--format", format]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}
