using HemaSite.Tests.CommandLine;

namespace HemaSite.Tests.Publishing;

/// <summary>A Grav user folder published as it stands: targets and address from Grav's own configuration.</summary>
public sealed class GravFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GravFolderTests()
    {
        Write("pages/02.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n");
        Write("pages/02.news/01.first/item.kk.md", "---\ntitle: Бірінші\ndate: '12-04-2022 10:00'\n---\n\nМәтін.\n");
        Write("config/system.yaml", "languages: { supported: [kk] }\ncustom_base_url: 'https://grav.example.kz/portal'\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "https://grav.example.kz/portal/kk/news/first/")]
    [InlineData("base_url: https://example.kz/site\n", "https://example.kz/site/kk/news/first/")]
    public void It_reaches_its_readers_and_a_second_run_has_nothing_to_do(string setting, string address)
    {
        Write("config/site.yaml", $"{setting}pictures: off\npublish:\n  main: {{ folder: '{folder["www"]}' }}\n");
        var first = Publish("main");
        Assert.True(first.ExitCode == 0, first.Errors);
        Assert.Contains("1 жаңа мақала", first.Output, StringComparison.Ordinal);
        Assert.Contains(address, File.ReadAllText(folder["www/current/kk/feed.xml"]), StringComparison.Ordinal);
        Assert.Contains(address, File.ReadAllText(folder["www/current/sitemap-kk.xml"]), StringComparison.Ordinal);
        var second = Publish("main");
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("ештеңе істеудің қажеті жоқ", second.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["www/releases/000002"]));
    }

    [Fact]
    public void Its_targets_may_stand_in_a_file_of_their_own()
    {
        Write("config/publish.yaml", $"main: {{ folder: '{folder["www"]}' }}\n");
        Assert.Equal(0, Publish("main").ExitCode);
        Assert.True(File.Exists(folder["www/current/kk/news/first/index.html"]));
        var other = Publish("mian");
        Assert.Equal((2, true), (other.ExitCode, other.Errors.Contains("(main)", StringComparison.Ordinal)));
    }

    private Ending Publish(string target) => Executable.Run(["publish", folder["user"], "--to", target, "--no-pictures", "--messages", "kk"]);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder["user/" + path])!);
        File.WriteAllText(folder["user/" + path], text);
    }
}
