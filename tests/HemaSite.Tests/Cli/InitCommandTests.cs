using System.Text.RegularExpressions;
using HemaSite.Files;
using HemaSite.Tests.Building;

namespace HemaSite.Tests.Cli;

/// <summary>From an empty folder to a site with a post of one's own.</summary>
public sealed partial class InitCommandTests
{
    [Fact]
    public async Task An_empty_folder_becomes_a_site_without_complaints()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("init", folder["site"], "--messages", "en");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal([$"  hemasite build {folder["site"]}", $"  hemasite new post \"First news\" {folder["site"]}"], run.Output.Split('\n')[1..3].Select(line => line.TrimEnd()));
        Assert.True(File.Exists(folder["site/.gitignore"]));
        var site = Built.From(new DiskTree(folder["site"]));
        Assert.Empty(site.Result.Diagnostics.Select(item => $"{item.Span.Source.Path}:{item.Span.Position.Line} {item.MessageIn("en")}"));
        Assert.Equal(3, site.Result.Site!.Pages.Count(page => page.Date is not null && page.Language.Code == "kk"));
        Assert.Empty(DeadLinks(site));
    }

    [Fact]
    public async Task A_post_begun_in_it_builds()
    {
        using var folder = new TemporaryFolder();
        await Run.Of("init", folder["site"]);
        var run = await Run.Of("new", "post", "Алғашқы жаңалық", folder["site"], "--date", "01-10-2025");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        var paths = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(["item.kk.md", "item.ru.md"], paths.Select(Path.GetFileName));
        Assert.All(paths, path => Assert.True(File.Exists(path)));
        Assert.StartsWith("04.2025-10-01-", Path.GetFileName(Path.GetDirectoryName(paths[0])), StringComparison.Ordinal);
        Assert.Equal(["HS2105", "HS8008", "HS2105"], Built.From(new DiskTree(folder["site"])).Codes);

        var again = await Run.Of("new", "post", "Алғашқы жаңалық", folder["site"], "--date", "01-10-2025", "--messages", "en");
        Assert.Equal(2, again.Code);
        Assert.Contains("HS6203", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["a.txt"], "a", TestContext.Current.CancellationToken);
        var run = await Run.Of("init", folder.Path, "--messages", "ru");

        Assert.Equal(2, run.Code);
        Assert.Contains("не пуста", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    private static IEnumerable<string> DeadLinks(Built site)
    {
        var paths = site.Paths.ToHashSet(StringComparer.Ordinal);
        return paths
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(path => LocalLink().Matches(site[path]).Select(match => match.Groups["path"].Value))
            .Distinct()
            .Where(link => !paths.Contains(link.EndsWith('/') || link.Length == 0 ? $"{link}index.html" : link));
    }

    [GeneratedRegex("(?:href|src)=\"/(?<path>[^/\"#?][^\"#?]*|)[\"#?]")]
    private static partial Regex LocalLink();
}
