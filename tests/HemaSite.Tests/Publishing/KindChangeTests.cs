using System.Text;
using FsCheck.Xunit;
using HemaSite.Output.Disks;
using HemaSite.Publishing.Direct;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Releases;
using HemaSite.Publishing.Stores;
using HemaSite.Tests.Output;

namespace HemaSite.Tests.Publishing;

/// <summary>A file of one publication whose address is a folder of the next one, and the other way round.</summary>
public sealed class KindChangeTests : IDisposable
{
    private const string Place = "about/price.pdf";

    private static readonly string[] Names =
    [
        "index.html", "a", "a/index.html", "a/x.jpg", "a/b", "a/b/index.html", "a/b/c/index.html", "assets/css/site.0123456789.css",
        "assets/css/site.0123456789.css/index.html", "assets/css/site.abcdef0123.css", "z/feed.xml", "z/feed.xml/photo.jpg",
    ];

    private static readonly Sample File = new(("index.html", "home"), (Place, "price"), ("kk/gone/index.html", "gone"));

    private static readonly Sample Folder = new(
        ("index.html", "home 2"), ($"{Place}/index.html", "prices"), ($"{Place}/deep/a.jpg", "picture"), ("kk/new/index.html", "new"));

    private readonly TemporaryFolder folder = new();

    public static TheoryData<bool> Directions => [false, true];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Directions))]
    public void Releases_follow_it_and_lead_back(bool toFile)
    {
        var (old, next) = Sites(toFile);
        Release(old);
        Release(next);
        Assert.Equal(next.Lines, SmallSite.Pages(folder["www/current"]));
        using var target = Open();
        Assert.True(target.Plan(next.Manifest).IsEmpty);
        target.Return(Assert.Single(target.Releases()));
        Assert.Equal(old.Lines, SmallSite.Pages(folder["www/current"]));
        Release(next);
        Assert.Equal(next.Lines, SmallSite.Pages(folder["www/current"]));
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public void Files_in_their_places_follow_it_and_lead_back(bool toFile)
    {
        var (old, next) = Sites(toFile);
        var store = Published(old);
        var target = new DirectTarget(store, Sample.Options);
        next.PublishTo(target);
        Assert.Equal(next.Lines, store.Lines);
        Assert.True(target.Plan(next.Manifest).IsEmpty);
        target.Return(Assert.Single(target.Releases()));
        Assert.Equal(old.Lines, store.Lines);
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public void A_run_that_dies_at_any_operation_is_finished_by_the_next_one_or_taken_back(bool toFile)
    {
        var (old, next) = Sites(toFile);
        foreach (var wanted in new[] { next, old })
        {
            var died = true;
            for (var at = 1; died; at++)
            {
                var store = new MemoryStore { HasFolders = true, Files = Published(old).Files, FailAt = at, Dies = true };
                died = Record.Exception(() => next.PublishTo(new DirectTarget(store, Sample.Options))) is not null;
                var later = new MemoryStore { HasFolders = true, Files = store.Files };
                wanted.PublishTo(new DirectTarget(later, Sample.Options));
                Assert.Equal(wanted.Lines, later.Lines);
                Assert.DoesNotContain(".hemasite/begun.json", later.Files.Keys);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public void Readers_miss_the_address_for_as_short_as_can_be_and_all_else_that_is_gone_goes_last(bool toFile)
    {
        var (old, next) = Sites(toFile);
        var store = Published(old);
        next.PublishTo(new DirectTarget(store, Sample.Options));
        var changes = store.Done.Where(step => step[0] is 'w' or 'd' && !step.Contains(".hemasite/", StringComparison.Ordinal)).ToList();
        string[] expected = toFile
            ? [$"delete {Place}/index.html", $"delete {Place}/deep/a.jpg", $"write {Place}", "write index.html", "write kk/gone/index.html"]
            : [$"delete {Place}", $"write {Place}/deep/a.jpg", $"write {Place}/index.html", "write index.html", "write kk/new/index.html"];
        Assert.Equal([.. expected, toFile ? "delete kk/new/index.html" : "delete kk/gone/index.html", "write hemasite.json"], changes);
    }

    [Fact]
    public void Where_names_are_flat_nothing_goes_before_its_time()
    {
        var store = new MemoryStore();
        File.PublishTo(new DirectTarget(store, Sample.Options));
        store.Done.Clear();
        Folder.PublishTo(new DirectTarget(store, Sample.Options));
        var last = store.Done.FindLastIndex(step => step.StartsWith("write kk", StringComparison.Ordinal));
        Assert.True(store.Done.FindIndex(step => step == $"delete {Place}") > last);
        Assert.Equal(Folder.Lines, store.Lines);
    }

    [Theory]
    [InlineData("about/price.pdf", false)]
    [InlineData("about/price.pdf/theirs.txt", true)]
    [InlineData("about/price.pdf/deep/theirs.txt", true)]
    public void What_others_laid_in_the_way_is_refused_before_anything_is_changed(string theirs, bool toFile)
    {
        var before = toFile ? Without(Folder, "about/price.pdf/index.html") : Without(File, Place);
        var next = toFile ? File : Folder;
        var store = Published(before);
        store.Files[theirs] = "theirs"u8.ToArray();
        var refusal = Assert.Throws<PublishException>(() => next.PublishTo(new DirectTarget(store, Sample.Options)));
        Assert.Equal(("HS7204", theirs), (refusal.Rule.Code, refusal.Arguments[0]));
        Assert.Equal(before.Lines.Append($"{theirs}: theirs").Order(StringComparer.Ordinal), store.Lines);

        Release(before);
        Directory.CreateDirectory(Path.GetDirectoryName(folder[$"www/current/{theirs}"])!);
        System.IO.File.WriteAllText(folder[$"www/current/{theirs}"], "theirs");
        refusal = Assert.Throws<PublishException>(() => Release(next));
        Assert.Equal(("HS7204", true), (refusal.Rule.Code, theirs.StartsWith(refusal.Arguments[0], StringComparison.Ordinal)));
        Assert.Equal("theirs", System.IO.File.ReadAllText(folder[$"www/current/{theirs}"]));
    }

    [Fact]
    public void A_file_of_others_above_a_page_is_replaced_when_that_is_asked_for()
    {
        var store = Published(Without(File, Place));
        store.Files[Place] = "theirs"u8.ToArray();
        Folder.PublishTo(new DirectTarget(store, Sample.Options with { TakesOver = true }));
        Assert.Equal(Folder.Lines, store.Lines);

        Release(Without(File, Place));
        Directory.CreateDirectory(folder["www/current/about"]);
        System.IO.File.WriteAllText(folder[$"www/current/{Place}"], "theirs");
        using var target = Open(takesOver: true);
        Folder.PublishTo(target);
        Assert.Equal(Folder.Lines, SmallSite.Pages(folder["www/current"]));
    }

    [Property(MaxTest = 1000)]
    public void After_any_sites_and_broken_off_runs_the_last_whole_run_makes_its_site(byte[][] sites, byte[] steps)
    {
        var store = new MemoryStore { HasFolders = true };
        Site([1]).PublishTo(new DirectTarget(store, Sample.Options));
        foreach (var (texts, at) in (sites ?? []).Zip(steps ?? []))
        {
            // An even number lets the run come to its end.
            store = new() { HasFolders = true, Files = store.Files, FailAt = at % 2 * at, Dies = true };
            Record.Exception(() => Site(texts).PublishTo(new DirectTarget(store, Sample.Options)));
        }

        var last = Site(sites?.LastOrDefault() ?? []);
        store = new() { HasFolders = true, Files = store.Files };
        last.PublishTo(new DirectTarget(store, Sample.Options));
        Assert.Equal(last.Lines, store.Lines.Where(line => !line.StartsWith("assets/", StringComparison.Ordinal) || last.Lines.Contains(line)));
    }

    private static (Sample Old, Sample Next) Sites(bool toFile) => toFile ? (Folder, File) : (File, Folder);

    private static Sample Without(Sample site, string path) => new([.. site.Lines.Select(line => line.Split(": "))
        .Where(words => words[0] != path)
        .Select(words => (words[0], words[1]))]);

    // One byte a file: 0 leaves it out, else it is its text. What would stand both above and below another is left out too.
    private static Sample Site(byte[]? texts)
    {
        var files = new List<(string Path, string Text)>();
        foreach (var (path, text) in Names.Zip(texts ?? []))
        {
            if (text % 3 > 0 && !files.Any(file => path.StartsWith(file.Path + "/", StringComparison.Ordinal)))
            {
                files.Add((path, $"{text % 3}"));
            }
        }

        return new([.. files]);
    }

    private static MemoryStore Published(Sample site)
    {
        var store = new MemoryStore { HasFolders = true };
        site.PublishTo(new DirectTarget(store, Sample.Options));
        store.Done.Clear();
        return store;
    }

    private ReleaseTarget Open(bool takesOver = false) =>
        new(new FolderStore(folder["www"], new SystemDisk()), Sample.Options with { TakesOver = takesOver });

    private void Release(Sample site)
    {
        using var target = Open();
        site.PublishTo(target);
    }
}
