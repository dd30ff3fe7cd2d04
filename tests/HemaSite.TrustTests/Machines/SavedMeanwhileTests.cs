using HemaSite.Cli.Machines;
using HemaSite.Files;
using HemaSite.Output.Disks;
using HemaSite.Tests.CommandLine;

namespace HemaSite.TrustTests.Machines;

/// <summary>Somebody saves a post while a build that knew it from earlier goes on: the build begins anew and publishes the new text.</summary>
public sealed class SavedMeanwhileTests : IDisposable
{
    private static readonly FilePath Post = new("content/01.news/first/item.kk.md");

    private readonly TinySite site = new();

    [Fact]
    public void The_site_is_built_of_what_was_saved_last()
    {
        site.Post("second", "Екінші мәтін.");
        Assert.Equal(0, CommandLineRun.Build(site.Path, Machine.Real).Code);

        // The neighbour's new title has the page of the first post made again, for which its text is read.
        site.Write("content/01.news/second/item.kk.md", "---\ntitle: Басқаша\npublish_date: '13-04-2022 10:00'\n---\n\nЕкінші мәтін.\n");
        SavedTree? tree = null;
        var machine = new Machine((folder, exclude) => tree is null ? tree = new SavedTree(new DiskTree(folder, exclude), Save) : new DiskTree(folder, exclude), new SystemDisk());
        var (code, printed) = CommandLineRun.Build(site.Path, machine);

        Assert.True(code == 0, $"ends with {code}: {printed}");
        Assert.True(tree!.Saved > 0, "nobody read the text");
        Assert.Contains($"Кейін сақталған мәтін {tree.Saved}.", File.ReadAllText(Path.Combine(site.Output, "kk/news/first/index.html")), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private void Save(int number) => site.Post("first", $"Кейін сақталған мәтін {number}.");

    /// <summary>A folder in which the post is saved anew just before each reading: to be summed up, if it is young, and for its text.</summary>
    private sealed class SavedTree(IFileTree real, Action<int> save) : IFileTree
    {
        private int saved;

        public int Saved => saved;

        public IReadOnlyList<FileEntry> List() => real.List();

        public byte[] Read(FilePath path)
        {
            if (path == Post)
            {
                save(Interlocked.Increment(ref saved));
            }

            return real.Read(path);
        }
    }
}
