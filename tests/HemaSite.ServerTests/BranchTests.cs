using System.Diagnostics;
using HemaSite.Publishing.Git;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Stores;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;
using HemaSite.Settings.Targets;
using NodaTime;

namespace HemaSite.ServerTests;

/// <summary>A git branch, against a bare repository.</summary>
public sealed class BranchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BranchTests()
    {
        Assert.SkipWhen(ServerProcess.Find("git") is null, "git is not installed (Debian: apt install git)");
        Git("init", "--quiet", "--bare", folder["site.git"]);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_publication_is_one_commit_of_what_changed_and_foreign_files_survive()
    {
        Publish(Texts.Number(1));
        AddByHand("CNAME", "example.kz\n");
        Publish(Texts.Number(2));
        Checkout();
        Assert.Equal(
            Texts.Number(2).Lines.Append(".nojekyll: ").Append("CNAME: example.kz\n").Append("assets/css/site.0000000001.css: style 1").Order(StringComparer.Ordinal),
            Texts.In(folder["out"]));
        Assert.Equal("3", Git("-C", folder["site.git"], "rev-list", "--count", "pages").Trim());
        using var target = Open();
        Assert.True(target.Plan(Texts.Number(2).Manifest).IsEmpty);
    }

    [Fact]
    public void Readers_are_led_back_step_by_step()
    {
        for (var number = 1; number <= 3; number++)
        {
            Publish(Texts.Number(number));
        }

        foreach (var number in new[] { 2, 1 })
        {
            using var target = Open();
            target.Return(target.Releases().First(target.IsOlder));
            Checkout();
            Assert.Equal($"home {number:x10}", File.ReadAllText(folder["out/index.html"]));
            Assert.False(File.Exists(folder[$"out/kk/only-{number + 1}/index.html"]));
        }

        using var last = Open();
        Assert.DoesNotContain(last.Releases(), last.IsOlder);
        Assert.Equal(2, last.Releases().Length);
    }

    [Fact]
    public void A_branch_of_somebody_else_is_refused()
    {
        AddByHand("README.md", "source", "--orphan");
        var before = Git("-C", folder["site.git"], "rev-parse", "pages");
        Assert.Equal("HS7203", Assert.Throws<PublishException>(() => Publish(Texts.Number(1))).Rule.Code);
        Assert.Equal(before, Git("-C", folder["site.git"], "rev-parse", "pages"));
    }

    [Fact]
    public void What_git_refuses_is_told_without_what_stands_before_the_host()
    {
        var refusal = Assert.Throws<PublishException>(() => new BranchTarget(
            new("https://user:canary@127.0.0.1:1/x.git", "pages"), Texts.Options, new Secrets(_ => null), default));
        Assert.Equal("HS7220", refusal.Rule.Code);
        Assert.DoesNotContain("canary", refusal.ToString(), StringComparison.Ordinal);
    }

    private static string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var who in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{who}_NAME"] = "Owner";
            start.Environment[$"GIT_{who}_EMAIL"] = "owner@example.kz";
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }

    private BranchTarget Open() =>
        new(new(folder["site.git"], "pages"), Texts.Options, new Secrets(_ => null), Instant.FromUtc(2026, 11, 22, 10, 0));

    private void Publish(Texts site)
    {
        using var target = Open();
        site.PublishTo(target);
    }

    private void Checkout()
    {
        if (Directory.Exists(folder["out"]))
        {
            Directory.Delete(folder["out"], recursive: true);
        }

        Git("clone", "--quiet", "--branch", "pages", folder["site.git"], folder["out"]);
        Directory.Delete(folder["out/.git"], recursive: true);
    }

    private void AddByHand(string name, string text, string? orphan = null)
    {
        if (orphan is null)
        {
            Git("clone", "--quiet", "--branch", "pages", folder["site.git"], folder["hand"]);
        }
        else
        {
            Git("clone", "--quiet", folder["site.git"], folder["hand"]);
            Git("-C", folder["hand"], "checkout", "--quiet", orphan, "pages");
        }

        File.WriteAllText(folder[$"hand/{name}"], text);
        Git("-C", folder["hand"], "add", "-A");
        Git("-C", folder["hand"], "commit", "--quiet", "-m", "by hand");
        Git("-C", folder["hand"], "push", "--quiet", "origin", "HEAD:pages");
    }
}
