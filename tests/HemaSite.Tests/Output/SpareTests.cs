using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Left;

namespace HemaSite.Tests.Output;

/// <summary>The site before stays hidden beside the new one; brought forward it is the next one, and never anything else.</summary>
public sealed class SpareTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Public => Path.Combine(folder.Path, "public");

    [Fact]
    public void A_third_publication_is_made_of_the_first()
    {
        var left = Publish(null, ("a.html", "1"), ("b/index.html", "1"), ("c.html", "1"));
        left = Publish(left, ("a.html", "2"), ("b/index.html", null), ("c.html", null));
        var spare = Assert.Single(Spares());

        left = Publish(left, ("a.html", null), ("b/index.html", "3"), ("c.html", null));

        Assert.NotEqual(spare, Assert.Single(Spares()));
        Assert.Equal(["a.html=2", "b/index.html=3", "c.html=1"], Site());
        Assert.Equal(["b/index.html"], left!.Behind.Select(path => path.Value));
    }

    // The spare holds the files of the site under a second name. That changes nothing of them, so none has to be read to be known.
    [Fact]
    public void Files_with_a_second_name_are_as_they_were_left()
    {
        var left = Publish(null, ("a.html", "1"), ("b.html", "1"));
        left = Publish(left, ("a.html", "2"), ("b.html", null));

        Assert.Equal(["a.html", "b.html"], LeftCheck.Of(Public, left!, FrozenSet<FilePath>.Empty).Intact.Select(path => path.Value).Order());
    }

    [Fact]
    public void What_is_gone_does_not_come_back_and_its_folder_goes_too()
    {
        var left = Publish(null, ("a.html", "1"), ("old/index.html", "1"));
        left = Publish(left, ("a.html", "2"), ("old/index.html", null));
        left = Publish(left, ("a.html", null));

        Publish(left, ("a.html", null), ("new.html", "1"));

        Assert.Equal(["a.html=2", "new.html=1"], Site());
        Assert.False(Directory.Exists(Path.Combine(Public, "old")));
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        var left = Publish(null, ("x", "1"), ("y/z", "1"), ("k", "1"));
        left = Publish(left, ("x", null), ("y/z", null), ("k", "2"));

        left = Publish(left, ("x/w", "3"), ("y", "3"), ("k", null));
        Publish(left, ("x", "4"), ("y/z", "4"), ("k", null));

        Assert.Equal(["k=2", "x=4", "y/z=4"], Site());
    }

    [Fact]
    public void What_somebody_did_to_the_spare_does_not_reach_readers()
    {
        var left = Publish(null, ("a.html", "1"), ("b.html", "1"), ("c.html", "1"));
        left = Publish(left, ("a.html", "2"), ("b.html", null), ("c.html", null));
        var spare = Assert.Single(Spares());
        File.WriteAllText(Path.Combine(spare, "foreign.html"), "x");
        File.Delete(Path.Combine(spare, "b.html"));

        Publish(left, ("a.html", null), ("b.html", "written anew"), ("c.html", null));

        Assert.Equal(["a.html=2", "b.html=written anew", "c.html=1"], Site());
    }

    [Fact]
    public void What_somebody_did_to_the_site_is_undone()
    {
        var left = Publish(null, ("a.html", "1"), ("b.html", "1"));
        left = Publish(left, ("a.html", "2"), ("b.html", null));
        File.WriteAllText(Path.Combine(Public, "a.html"), "defaced");
        File.WriteAllText(Path.Combine(Public, "foreign.html"), "x");

        left = Publish(left, ("a.html", "2 again"), ("b.html", null));
        Publish(left, ("a.html", "3"), ("b.html", null));

        Assert.Equal(["a.html=3", "b.html=1"], Site());
    }

    [Fact]
    public void A_hidden_file_that_somebody_put_into_the_site_does_not_come_back()
    {
        var left = Publish(null, ("a.html", "1"), ("b.html", "1"));
        File.WriteAllText(Path.Combine(Public, ".htaccess"), "x");

        left = Publish(left, ("a.html", "2"), ("b.html", null));
        Publish(left, ("a.html", "3"), ("b.html", null));

        Assert.False(File.Exists(Path.Combine(Public, ".htaccess")));
    }

    [Fact]
    public void A_file_of_the_site_is_never_written_in_place()
    {
        var left = Publish(null, ("a.html", "1"), ("b.html", "1"));
        left = Publish(left, ("a.html", "2"), ("b.html", null));
        using var reader = new StreamReader(Path.Combine(Public, "b.html"));

        Publish(left, ("a.html", null), ("b.html", "a much longer text"));

        Assert.Equal("1", reader.ReadToEnd());
    }

    [Fact]
    public void Wherever_the_disk_fails_readers_see_the_old_site_and_the_next_publication_is_right()
    {
        for (var at = 1; ; at++)
        {
            Directory.Delete(folder.Path, recursive: true);
            var left = Publish(null, ("a.html", "1"), ("b.html", "1"), ("c.html", "1"));
            left = Publish(left, ("a.html", "2"), ("b.html", null), ("c.html", null));
            var disk = new FaultyDisk { FailAt = at };
            var failed = false;
            try
            {
                Publish(left, disk, ("a.html", null), ("b.html", "3"));
            }
            catch (OutputException)
            {
                failed = true;
            }

            string[] old = ["a.html=2", "b.html=1", "c.html=1"], now = ["a.html=2", "b.html=3"];
            Assert.True(Site().SequenceEqual(failed ? old : now) || Site().SequenceEqual(now), $"operation {at}");
            Publish(left, ("a.html", "4"), ("d.html", "4"));
            Assert.Equal(["a.html=4", "d.html=4"], Site());
            if (disk.Done.Count < at)
            {
                return;
            }
        }
    }

    [Fact]
    [SuppressMessage("Usage", "MA0012", Justification = "the runtime throws it, and so does what stands for the runtime here")]
    public void Wherever_memory_ends_a_publication_that_fails_has_changed_nothing()
    {
        var failures = 0;
        for (var at = 1; ; at++)
        {
            Directory.Delete(folder.Path, recursive: true);
            var left = Publish(null, ("a.html", "1"), ("b.html", "1"), ("c.html", "1"));
            left = Publish(left, ("a.html", "2"), ("b.html", null), ("c.html", null));
            var disk = new FaultyDisk { Before = number => _ = number == at ? throw new InsufficientMemoryException() : number };
            try
            {
                Publish(left, disk, ("a.html", null), ("b.html", "3"));
                Assert.Equal(["a.html=2", "b.html=3"], Site());
            }
            catch (OutOfMemoryException)
            {
                failures++;
                Assert.Equal(["a.html=2", "b.html=1", "c.html=1"], Site());
            }

            if (disk.Done.Count < at)
            {
                Assert.NotEqual(0, failures);
                return;
            }
        }
    }

    public void Dispose() => folder.Dispose();

    private LeftSite? Publish(LeftSite? left, params (string Path, string? Text)[] files) => Publish(left, new SystemDisk(), files);

    // A file without a text is kept; where it is not as it was left, it is written with the text it should have had.
    private LeftSite? Publish(LeftSite? left, IDisk disk, params (string Path, string? Text)[] files)
    {
        using var publication = Publication.Begin(Public, disk, new("1", []) { Left = left, KeepsSpare = true });
        foreach (var (path, text) in files)
        {
            if (text is null)
            {
                if (!publication.Keep(new(path)))
                {
                    publication.Write(new(path), File.ReadAllBytes(Path.Combine(Public, path)));
                }
            }
            else
            {
                publication.Write(new(path), System.Text.Encoding.UTF8.GetBytes(text));
            }
        }

        return publication.Commit().Left;
    }

    private string[] Spares() => Directory.GetDirectories(folder.Path, ".public.hemasite-spare-*");

    private IEnumerable<string> Site() => new DiskTree(Public).List()
        .Where(entry => entry.Path.Value != "hemasite.json")
        .Select(entry => $"{entry.Path}={File.ReadAllText(Path.Combine(Public, entry.Path.Value))}");
}
