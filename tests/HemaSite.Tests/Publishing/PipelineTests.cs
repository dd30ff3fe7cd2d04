using HemaSite.Tests.CommandLine;

namespace HemaSite.Tests.Publishing;

public sealed class PipelineTests : IDisposable
{
    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("github", ".github/workflows/site.yml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    public void A_pipeline_stands_at_the_root_of_the_repository_and_knows_the_site(string host, string place)
    {
        Directory.CreateDirectory(Path.Combine(site.Path, ".git"));
        site.Write("web/content/site.yaml", "");
        var run = Executable.Run(["ci", host, Path.Combine(site.Path, "web"), "--to", "www", "--url", "https://example.kz/"]);
        Assert.Equal((0, Path.Combine(site.Path, place) + "\n"), (run.ExitCode, run.Output));
        var text = File.ReadAllText(Path.Combine(site.Path, place));
        Assert.Contains("SITE: \"web\"", text, StringComparison.Ordinal);
        Assert.Contains("TARGET: \"www\"", text, StringComparison.Ordinal);
        Assert.Contains("LIVE: \"https://example.kz\"", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("@(?!v4)", text);
    }

    [Fact]
    public void What_the_settings_say_need_not_be_said_again()
    {
        site.Write("content/site.yaml", "base_url: https://example.kz/site\npublish:\n  host: { folder: /srv/www/site }\n");
        var text = Executable.Run(["ci", "gitlab", site.Path, "-o", "-", "--program", "https://example.kz/hemasite.tar.gz"]).Output;
        Assert.Contains("TARGET: \"host\"", text, StringComparison.Ordinal);
        Assert.Contains("LIVE: \"https://example.kz/site\"", text, StringComparison.Ordinal);
        Assert.Contains("HEMASITE_PROGRAM: \"https://example.kz/hemasite.tar.gz\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_branch_of_the_settings_is_the_one_that_is_published()
    {
        site.Write("content/site.yaml", "base_url: https://example.kz\nrepository: { url: https://github.com/example/site, branch: release }\n");
        var text = Executable.Run(["ci", "github", site.Path, "-o", "-"]).Output;
        Assert.Contains("branches: [\"release\"]", text, StringComparison.Ordinal);
        Assert.Contains("github.ref == 'refs/heads/release'", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "$CI_DEFAULT_BRANCH", "$CI_DEFAULT_BRANCH")]
    [InlineData("repository: { url: https://gitlab.com/example/site, branch: Live/2026 }\n", "\"Live/2026\"", "live-2026")]
    public void On_GitLab_it_is_too_else_the_default_one(string setting, string branch, string slug)
    {
        site.Write("content/site.yaml", $"base_url: https://example.kz\n{setting}");
        var text = Executable.Run(["ci", "gitlab", site.Path, "-o", "-"]).Output;
        Assert.Contains($"    - if: $CI_COMMIT_BRANCH == {branch}\n", text, StringComparison.Ordinal);
        Assert.Contains($"\"merge_request_event\" || $CI_COMMIT_BRANCH == {branch}\n", text, StringComparison.Ordinal);
        Assert.Contains($"fallback_keys: [\"hemasite-$HEMASITE_VERSION-{slug}\"]", text, StringComparison.Ordinal);
    }

    // In a group of GitHub's a run that waits gives way to the next: the clock must not push a publication out.
    [Fact]
    public void A_scheduled_run_waits_in_no_group_until_a_post_is_due()
    {
        var text = Executable.Run(["ci", "github", site.Path, "-o", "-"]).Output;
        var due = text[text.IndexOf("\n  due:", StringComparison.Ordinal)..text.IndexOf("\n  publish:", StringComparison.Ordinal)];
        Assert.Contains("if: github.event_name == 'schedule'", due, StringComparison.Ordinal);
        Assert.Contains("hemasite due", due, StringComparison.Ordinal);
        Assert.DoesNotContain("concurrency", due, StringComparison.Ordinal);
        Assert.Contains("needs: due", text[text.IndexOf("\n  publish:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_the_settings_do_not_have_is_refused()
    {
        site.Write("content/site.yaml", "base_url: https://example.kz\npublish:\n  host: { folder: /srv/www/site }\n");
        var run = Executable.Run(["ci", "github", site.Path, "-o", "-", "--to", "hots"]);
        Assert.Equal((2, "", true), (run.ExitCode, run.Output, run.Errors.Contains("HS7201", StringComparison.Ordinal)));
        Assert.Contains("host", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_an_address_gets_no_pipeline()
    {
        site.Write("content/site.yaml", "languages: [kk]\n");
        var run = Executable.Run(["ci", "github", site.Path]);
        Assert.Equal((2, true), (run.ExitCode, run.Errors.Contains("HS7225", StringComparison.Ordinal)));
        Assert.False(File.Exists(Path.Combine(site.Path, ".github/workflows/site.yml")));
        Assert.Equal(0, Executable.Run(["ci", "systemd", site.Path]).ExitCode);
    }

    [Theory]
    [InlineData("github", "x\"y: #z")]
    [InlineData("gitlab", "$(touch x)")]
    [InlineData("cron", "$(touch x)")]
    [InlineData("cron", "100%")]
    [InlineData("systemd", "100%")]
    [InlineData("systemd", "a\\b")]
    public void A_name_that_means_something_to_a_pipeline_is_refused(string host, string name)
    {
        Directory.CreateDirectory(Path.Combine(site.Path, ".git"));
        site.Write($"{name}/content/site.yaml", "base_url: https://example.kz\n");
        var run = Executable.Run(["ci", host, Path.Combine(site.Path, name), "-o", "-"]);
        Assert.Equal((2, "", true), (run.ExitCode, run.Output, run.Errors.Contains("HS7228", StringComparison.Ordinal)));
        var target = Executable.Run(["ci", host, site.Path, "-o", "-", "--to", name]);
        Assert.Equal((2, ""), (target.ExitCode, target.Output));
    }

    [Fact]
    public void A_pipeline_that_is_there_is_not_replaced()
    {
        site.Write(".gitlab-ci.yml", "mine");
        var run = Executable.Run(["ci", "gitlab", site.Path]);
        Assert.Equal((2, true), (run.ExitCode, run.Errors.Contains("HS7222", StringComparison.Ordinal)));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(site.Path, ".gitlab-ci.yml")));
        Assert.Equal(0, Executable.Run(["ci", "gitlab", site.Path, "--force"]).ExitCode);
        Assert.NotEqual("mine", File.ReadAllText(Path.Combine(site.Path, ".gitlab-ci.yml")));
    }

    [Theory]
    [InlineData("cron", "hemasite publish . --to \"main\"")]
    [InlineData("systemd", "--to \"main\" --watch")]
    public void A_schedule_is_printed(string host, string line)
    {
        var run = Executable.Run(["ci", host, site.Path]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Contains(site.Path, run.Output, StringComparison.Ordinal);
    }
}
