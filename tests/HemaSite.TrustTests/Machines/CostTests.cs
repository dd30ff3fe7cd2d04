using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Sinks;
using HemaSite.Tests.CommandLine;
using NodaTime;

namespace HemaSite.TrustTests.Machines;

/// <summary>What the safety of a publication costs: the same site written as safely as we do it, and as carelessly as possible.</summary>
public sealed class CostTests : IDisposable
{
    private const int Rounds = 3;

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_safe_publication_costs_little_more_than_a_careless_one()
    {
        Assert.SkipUnless(Scale.IsLong, "20 000 pages on disk take minutes: their cost was NOT measured (tests/run.sh --long)");
        for (var i = 0; i < 20_000; i++)
        {
            site.Post($"post-{i}", $"Кіріспе {i}.\n\n===\n\n" + string.Concat(Enumerable.Repeat("Сөз **сөйлем** туралы мәтін.\n\n", 12)));
        }

        // The first build finds nothing in the memory of the machine, and would make the others look good.
        _ = Timed(folder => Build(new CarelessSink(folder, site.Path)));
        var shares = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var careless = Timed(folder => Build(new CarelessSink(folder, site.Path)));
            var safe = Timed(folder =>
            {
                using var publication = Publication.Begin(folder, new SystemDisk(), new("1", []));
                Build(new PublicationSink(publication, site.Path));
                publication.Commit();
            });
            shares.Add((safe - careless) / safe);
        }

        var share = shares.Order().ElementAt(Rounds / 2);
        Promises.Note("cost of a publication", string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, share):P0} of a build of 20 000 posts on disk (median of {Rounds} pairs: {string.Join(", ", shares.Select(one => one.ToString("P0", CultureInfo.InvariantCulture)))})"));
        Assert.InRange(share, -1, 0.15);
    }

    private double Timed(Action<string> build)
    {
        var folder = Path.Combine(site.Path, "out", "public");
        var watch = Stopwatch.StartNew();
        build(folder);
        var seconds = watch.Elapsed.TotalSeconds;
        Directory.Delete(folder, recursive: true);

        // What one build leaves for the disk to do, the next one must not wait for.
        using var sync = Process.Start("sync");
        sync.WaitForExit();
        return seconds;
    }

    private void Build(IArtifactSink sink)
    {
        var options = new BuildOptions(Instant.FromUtc(2026, 11, 22, 10, 0));
        Assert.Equal(BuildOutcome.Ok, SiteBuilder.Build(new DiskTree(site.Path, exclude: Path.Combine(site.Path, "out")), options, sink, TestContext.Current.CancellationToken).Outcome);
    }

    // Straight into the folder, as fast as that can be done: no checksums, no list of files, nothing waited for.
    private sealed class CarelessSink(string folder, string source) : IArtifactSink
    {
        private readonly ConcurrentDictionary<string, byte> folders = new();

        public void Write(FilePath path, ReadOnlySpan<byte> bytes)
        {
            using var file = File.OpenHandle(Place(path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(file, bytes, 0);
        }

        public void Copy(FilePath path, FilePath from) => File.Copy(Path.Combine(source, from.Value), Place(path));

        private string Place(FilePath path)
        {
            var place = Path.Combine(folder, path.Value);
            var parent = Path.GetDirectoryName(place)!;
            if (!folders.ContainsKey(parent))
            {
                Directory.CreateDirectory(parent);
                folders.TryAdd(parent, 0);
            }

            return place;
        }
    }
}
