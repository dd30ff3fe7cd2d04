using HemaSite.Files;

namespace HemaSite.Tests.Building;

/// <summary>Listings of a folder: ordered as paths are, and brought up to date without a look at all of it only where that gives what the look would.</summary>
public sealed class ListingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiskTree tree;
    private readonly IReadOnlyList<FileEntry> listing;

    public ListingTests()
    {
        foreach (var name in new[] { "a.md", "b.md", "c/d.md" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
            File.WriteAllText(folder[name], "мәтін");
        }

        tree = new(folder.Path);
        listing = tree.List();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Everything_is_listed_in_the_order_of_paths()
    {
        // Each of these comes before or after a slash in another way.
        string[] parts = ["a", "a b", "a!", "a-b", "a.b", "a0", "aa", "ы", "қ"];
        var random = new Random(1);
        for (var round = 0; round < 20; round++)
        {
            var site = folder[$"order-{round}"];
            for (var count = random.Next(40); count >= 0; count--)
            {
                var place = Path.Combine([site, .. random.GetItems(parts, random.Next(4))]);
                Directory.CreateDirectory(place);
                if (random.Next(2) == 0)
                {
                    File.WriteAllText(Path.Combine(place, $"{random.GetItems(parts, 1)[0]}.md"), "мәтін");
                }
            }

            var paths = new DiskTree(site).List().Select(entry => entry.Path).ToList();
            Assert.Equal(paths.Order(), paths);
            Assert.Equal(
                Directory.EnumerateFileSystemEntries(site, "*", SearchOption.AllDirectories)
                    .Where(path => File.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
                    .Select(path => Path.GetRelativePath(site, path))
                    .Order(StringComparer.Ordinal),
                paths.Select(path => path.Value));
        }
    }

    [Fact]
    public void A_file_that_was_written_gets_its_length_and_time()
    {
        File.AppendAllText(folder["c/d.md"], "жаңа");
        File.SetLastWriteTimeUtc(folder["a.md"], new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));

        Assert.Equal(tree.List(), tree.Refresh(listing, Named("c/d.md", "a.md")));
        Assert.NotEqual(listing, tree.List());
    }

    [Fact]
    public void What_became_something_else_needs_a_look_at_the_whole_folder()
    {
        File.Delete(folder["a.md"]);
        File.Delete(folder["b.md"]);
        File.CreateSymbolicLink(folder["b.md"], folder["c/d.md"]);
        File.WriteAllText(folder["c/d.md"], "");
        File.WriteAllText(folder["new.md"], "жаңа");

        Assert.All(["a.md", "b.md", "c/d.md", "new.md", "c"], name => Assert.Null(tree.Refresh(listing, Named(name))));
    }

    private static HashSet<FilePath> Named(params string[] names) => [.. names.Select(name => new FilePath(name))];
}
