using System.Diagnostics;
using HemaSite.Output.Manifests;
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_whose_address_becomes_a_folder_and_the_other_way_round(bool toFile)
    {
        var (old, next) = toFile ? (Texts.Folder, Texts.File) : (Texts.File, Texts.Folder);
        Publish(old);
        Publish(next);
        AssertShows(next);
        using var target = Open();
        Assert.True(target.Plan(next.Manifest).IsEmpty);
        target.Return(Assert.Single(target.Releases()));
        AssertShows(old);
    }

    [Theory]
    [InlineData("about/price.pdf", false)]
    [InlineData("about/price.pdf/theirs.txt", true)]
    public void A_file_of_others_in_the_way_is_refused_and_survives(string theirs, bool toFile)
    {
        Publish(new Texts(("index.html", "home")));
        AddByHand(theirs, "theirs");
        var refusal = Assert.Throws<PublishException>(() => Publish(toFile ? Texts.File : Texts.Folder));
        Assert.Equal(("HS7204", theirs), (refusal.Rule.Code, refusal.Arguments[0]));
        Checkout();
        Assert.Equal("theirs", File.ReadAllText(folder[$"out/{theirs}"]));
    }

    [Fact]
    public void What_people_commit_is_no_publication_and_stays_when_readers_are_led_back()
    {
        Publish(Texts.Number(1));
        AddByHand("CNAME", "old.example.kz\n", times: 15);
        Publish(Texts.Number(2));
        AddByHand("CNAME", "example.kz\n", times: 15);
        AddByHand("kk/index.html", "by hand");
        using var target = Open();
        var release = Assert.Single(target.Releases());
        Assert.Equal(Texts.Number(1).Manifest.Files.AsEnumerable(), release.Manifest.Files);
        Assert.True(target.IsOlder(release));
        target.Return(release);
        AssertShows(Texts.Number(1), "CNAME: example.kz\n", "assets/css/site.0000000002.css: style 2");
        var newer = Assert.Single(target.Releases());
        Assert.False(target.IsOlder(newer));
    }

    [Fact]
    public void An_older_version_that_led_back_to_what_people_committed_is_understood()
    {
        Publish(Texts.Number(1));
        Publish(Texts.Number(2));
        AddByHand("CNAME", "example.kz\n");
        var theirs = Git("-C", folder["hand"], "rev-parse", "HEAD").Trim();
        Git(
            "-C", folder["hand"], "commit", "--quiet", "--allow-empty", "--author", "HemaSite <hemasite@localhost>",
            "-m", $"HemaSite: back to {theirs[..12]}", "-m", $"HemaSite-Release: {theirs}");
        Git("-C", folder["hand"], "push", "--quiet", "origin", "HEAD:pages");
        using var target = Open();
        target.Return(Assert.Single(target.Releases(), target.IsOlder));
        AssertShows(Texts.Number(1), "CNAME: example.kz\n", "assets/css/site.0000000002.css: style 2");
    }

    [Fact]
    public void The_last_five_publications_are_found_among_whatever_people_committed()
    {
        for (var number = 1; number <= 7; number++)
        {
            Publish(Texts.Number(number));
            AddByHand($"note-{number}.txt", "by hand", times: 4);
        }

        using var target = Open();
        Assert.Equal([6, 5, 4, 3, 2], target.Releases().Select(release => Enumerable.Range(1, 7)
            .First(number => Texts.Number(number).Manifest.Files.SequenceEqual(release.Manifest.Files))));
        Assert.All(target.Releases(), release => Assert.True(target.IsOlder(release)));
        target.Return(target.Releases()[^1]);
        Checkout();
        Assert.Equal("home 0000000002", File.ReadAllText(folder["out/index.html"]));
        Assert.True(File.Exists(folder["out/note-7.txt"]));
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
        using var server = new OneAnswer(response => response.StatusCode = 404);
        var refusal = Assert.Throws<PublishException>(() => Connect($"http://user:canary@127.0.0.1:{server.Port}/x.git", []));
        Assert.Equal("HS7220", refusal.Rule.Code);
        Assert.DoesNotContain("canary", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_does_not_answer_is_asked_again_and_then_named()
    {
        var pauses = new List<TimeSpan>();
        var refusal = Assert.Throws<PublishException>(() => Connect("https://user:canary@127.0.0.1:1/x.git", pauses));
        Assert.Equal(("HS7214", "127.0.0.1", 2), (refusal.Rule.Code, refusal.Arguments[0], pauses.Count));
    }

    [Fact]
    public void A_file_that_is_gone_when_it_is_sent_ends_the_publication_and_git_with_it()
    {
        Publish(Texts.Number(1));
        var before = Git("-C", folder["site.git"], "rev-parse", "pages");
        using var target = Open();
        Assert.Throws<FileNotFoundException>(() => target.Publish(target.Plan(Texts.Number(2).Manifest), new GoneFiles(), default));
        Assert.Equal(before, Git("-C", folder["site.git"], "rev-parse", "pages"));
    }

    private static BranchTarget Connect(string url, List<TimeSpan> pauses) =>
        new(new(url, "pages"), new(new([TimeSpan.Zero, TimeSpan.Zero], pauses.Add)), new Secrets(_ => null), default);

    private sealed class GoneFiles : ISiteFiles
    {
        public Stream Open(PublishedFile file) => throw new FileNotFoundException(null, file.Path.Value);
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

    private void AssertShows(Texts site, params string[] others)
    {
        Checkout();
        Assert.Equal(site.Lines.Append(".nojekyll: ").Concat(others).Order(StringComparer.Ordinal), Texts.In(folder["out"]));
    }

    private void AddByHand(string name, string text, string? orphan = null, int times = 1)
    {
        if (Directory.Exists(folder["hand"]))
        {
            Directory.Delete(folder["hand"], recursive: true);
        }

        if (orphan is null)
        {
            Git("clone", "--quiet", "--branch", "pages", folder["site.git"], folder["hand"]);
        }
        else
        {
            Git("clone", "--quiet", folder["site.git"], folder["hand"]);
            Git("-C", folder["hand"], "checkout", "--quiet", orphan, "pages");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(folder[$"hand/{name}"])!);
        File.WriteAllText(folder[$"hand/{name}"], text);
        Git("-C", folder["hand"], "add", "-A");
        for (var time = 0; time < times; time++)
        {
            Git("-C", folder["hand"], "commit", "--quiet", "--allow-empty", "-m", "by hand");
        }

        Git("-C", folder["hand"], "push", "--quiet", "origin", "HEAD:pages");
    }
}
