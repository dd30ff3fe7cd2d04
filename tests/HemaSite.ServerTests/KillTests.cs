using HemaSite.Output.Disks;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Releases;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;

namespace HemaSite.ServerTests;

/// <summary>The program itself, killed while it publishes, at fifty moments spread over a publication.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 50;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_killed_publication_leaves_the_old_site_or_the_new_one_whole_and_the_next_one_finishes()
    {
        BuiltFolder.Build(BuiltFolder.Starter, folder["one"], "https://example.kz");
        BuiltFolder.Build(BuiltFolder.Starter, folder["two"], "https://example.kz");
        Directory.CreateDirectory(folder["site/content"]);
        File.WriteAllText(folder["site/content/site.yaml"], "title: Site\nbase_url: https://example.kz\n");
        Alter(folder["two"]);
        Publish("one");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Publish("two");
        var whole = watch.Elapsed;

        // Each finished publication is the old one of the next, which brings the other site.
        var (older, newer) = ("two", "one");
        var struck = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            using (var process = CommandLine.Start(Arguments(newer)))
            {
                var ran = System.Diagnostics.Stopwatch.StartNew();
                var isDone = process.WaitForExit(whole * kill / (Kills + 1));
                struck += isDone ? 0 : 1;

                // A machine that others leave alone by now publishes faster.
                whole = isDone && ran.Elapsed < whole ? ran.Elapsed : whole;
                process.Kill();
                process.WaitForExit();
            }

            var seen = Seen();
            Assert.True(seen.SequenceEqual(Texts.In(folder[older])) || seen.SequenceEqual(Texts.In(folder[newer])), $"torn by kill {kill}");
            Publish(newer);
            Assert.Equal(Texts.In(folder[newer]), Seen());
            (older, newer) = (newer, older);
        }

        Assert.True(struck > Kills / 5, $"{struck} of {Kills} publications were still at work when they were to be killed");
    }

    [Fact]
    public void Readers_of_a_folder_miss_nothing_in_twenty_publications()
    {
        void Show(int number)
        {
            using var target = new ReleaseTarget(new FolderStore(folder["www"], new SystemDisk()), Texts.Options);
            Texts.Number(number).PublishTo(target);
        }

        Show(1);
        using var reader = new Reader(path => File.Exists(folder["www/current/" + path]) ? File.ReadAllText(folder["www/current/" + path]) : null);
        for (var number = 2; number <= 21; number++)
        {
            Show(number);
            reader.Advance();
        }

        SpinWait.SpinUntil(() => reader.Reads >= 10_000, TimeSpan.FromSeconds(60));
        Assert.True(reader.Reads >= 10_000, $"{reader.Reads} reads");
        Assert.Empty(reader.Missed);
    }

    // The compressed copies follow from the texts, and other tests look at them.
    private List<string> Seen() =>
        [.. Texts.In(folder["www/current"]).Where(line => !line.Split(": ")[0].EndsWith(".br", StringComparison.Ordinal) && !line.Split(": ")[0].EndsWith(".gz", StringComparison.Ordinal))];

    private string[] Arguments(string built) => ["publish", folder["site"], "--to", folder["www"], "--no-build", "-o", folder[built]];

    private void Publish(string built)
    {
        var (code, output) = CommandLine.Run(Arguments(built));
        Assert.True(code == 0, output);
    }

    // The same site with other texts and a page more, as a build would have left it.
    private static void Alter(string built)
    {
        var site = BuiltSite.Open(built);
        using var publication = Output.Publication.Begin(built, new SystemDisk(), new("1.2.3", []));
        foreach (var file in site.Manifest.Files)
        {
            var bytes = site.Read(file.Path);
            publication.Write(file.Path, file.Path.Extension == ".html" ? [.. bytes, .. "<!-- two -->"u8] : bytes);
        }

        publication.Write(new("kk/two/index.html"), "two"u8);
        publication.Commit(site.Manifest.Site);
    }
}
