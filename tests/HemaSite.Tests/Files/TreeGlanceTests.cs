using HemaSite.Files;
using HemaSite.Files.Glances;

namespace HemaSite.Tests.Files;

/// <summary>A glance at a folder tells whether anything in it is another than it was, without a listing.</summary>
public sealed class TreeGlanceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiskTree tree;

    public TreeGlanceTests()
    {
        foreach (var name in new[] { "site.yaml", "content/a/item.kk.md", "content/a/item.ru.md", "content/қан/сурет.jpg", "content/deep/deeper/b.md" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
            File.WriteAllText(folder[name], "мәтін");
        }

        Directory.CreateDirectory(folder["content/empty"]);
        File.CreateSymbolicLink(folder["content/link.md"], "a/item.kk.md");
        tree = new(folder.Path, folder["public"]);
        TickOn();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_untouched_folder_is_still_the_same()
    {
        var glance = Look();

        Assert.True(glance.IsStill(tree));
        Assert.True(new TreeGlance(glance.Bytes).IsStill(tree));
    }

    [Theory]
    [InlineData("content/a/item.kk.md", "жаңа мәтін")]
    [InlineData("content/a/item.kk.md", "нәтім")]
    [InlineData("content/a/new.md", "жаңа")]
    [InlineData("content/new/item.kk.md", "жаңа")]
    [InlineData("content/empty/item.kk.md", "жаңа")]
    [InlineData("new.yaml", "жаңа")]
    [InlineData("site.yaml", "жаңа мәтін")]
    [InlineData("content/a/item.kk.md", null)]
    [InlineData("content/deep/deeper/b.md", null)]
    [InlineData("site.yaml", null)]
    public void A_file_that_was_written_or_removed_is_seen(string path, string? text)
    {
        var glance = Look();
        TickOn();
        if (text is null)
        {
            File.Delete(folder[path]);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
            File.WriteAllText(folder[path], text);
        }

        Assert.False(glance.IsStill(tree));
    }

    [Fact]
    public void Whatever_takes_the_place_of_something_else_is_seen()
    {
        foreach (var change in new Action[]
        {
            () => File.Move(folder["content/a/item.ru.md"], folder["content/a/item.en.md"]),
            () => Directory.Move(folder["content/deep"], folder["content/shallow"]),
            () => Directory.CreateDirectory(folder["content/more"]),
            () => Directory.Delete(folder["content/empty"]),
            () => Replace("site.yaml", () => File.CreateSymbolicLink(folder["site.yaml"], "/dev/null")),
            () => Replace("content/link.md", () => File.WriteAllText(folder["content/link.md"], "мәтін")),
            () => Replace("content/a/item.kk.md", () => Directory.CreateDirectory(folder["content/a/item.kk.md"])),
        })
        {
            var glance = Look();
            Assert.True(glance.IsStill(tree));
            TickOn();
            change();
            Assert.False(glance.IsStill(tree));
        }
    }

    [Fact]
    public void What_no_listing_shows_is_passed_over()
    {
        var glance = Look();
        TickOn();
        Directory.CreateDirectory(folder[".hemasite"]);
        Directory.CreateDirectory(folder["public/kk"]);

        Assert.True(glance.IsStill(tree));
    }

    [Fact]
    public void Of_a_folder_so_young_that_names_may_change_unseen_there_is_no_glance()
    {
        Assert.False(TreeGlance.Of(tree, tree.List(), 1).IsStill(tree));
        Assert.False(TreeGlance.None.IsStill(tree));
    }

    [Fact]
    public void A_young_file_is_known_by_its_length_and_the_rest_is_left_to_who_reads_it()
    {
        File.WriteAllText(folder["site.yaml"], "нәтім");
        var glance = TreeGlance.Of(tree, tree.List(), tree.List().Max(entry => entry.Stamp));
        TickOn();

        File.WriteAllText(folder["site.yaml"], "мәтін");
        Assert.True(glance.IsStill(tree));
        File.WriteAllText(folder["site.yaml"], "жаңа мәтін");
        Assert.False(glance.IsStill(tree));
    }

    [Fact]
    public void A_folder_that_is_gone_is_not_the_same()
    {
        var glance = Look();
        Directory.Delete(folder.Path, recursive: true);

        Assert.False(glance.IsStill(tree));
        Directory.CreateDirectory(folder.Path);
    }

    private TreeGlance Look() => TreeGlance.Of(tree, tree.List(), long.MaxValue);

    private void Replace(string path, Action put)
    {
        File.Delete(folder[path]);
        put();
    }

    // The clock of a file system stands still for a few milliseconds, in which nothing can be told apart.
    private void TickOn()
    {
        var probe = folder[".probe"];
        File.WriteAllText(probe, "");
        for (var start = File.GetLastWriteTimeUtc(probe); File.GetLastWriteTimeUtc(probe) == start;)
        {
            File.WriteAllText(probe, "");
        }
    }
}
