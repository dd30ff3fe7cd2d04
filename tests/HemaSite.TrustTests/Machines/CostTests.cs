using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Sinks;
using HemaSite.Tests.CommandLine;
using NodaTime;

namespace HemaSite.TrustTests.Machines;

/// <summary>
/// What the safety of a publication costs: the share of its beginning and its end (lock, list of files, waiting for the disk, the exchange) and of
/// the checksums in the time of a whole build. Measured inside one build: beside another one the disk does what it likes.
/// </summary>
public sealed class CostTests : IDisposable
{
    private const int Rounds = 3;

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_safety_of_a_publication_costs_little_of_a_build()
    {
        Assert.SkipUnless(Scale.IsLong, "20 000 pages on disk take minutes: their cost was NOT measured (tests/run.sh --long)");
        for (var i = 0; i < 20_000; i++)
        {
            site.Post($"post-{i}", $"Кіріспе {i}.\n\n===\n\n" + string.Concat(Enumerable.Repeat("Сөз **сөйлем** туралы мәтін.\n\n", 12)));
        }

        List<double> shares = [.. Enumerable.Range(0, Rounds).Select(_ => Share())];
        var share = shares.Order().ElementAt(Rounds / 2);
        Promises.Note("cost of a publication", string.Create(CultureInfo.InvariantCulture,
            $"{share:P1} of a build of 20 000 posts on disk (median of {Rounds} builds: {string.Join(", ", shares.Select(one => one.ToString("P1", CultureInfo.InvariantCulture)))})"));
        Assert.InRange(share, 0, 0.15);
    }

    private double Share()
    {
        var folder = Path.Combine(site.Path, "out", "public");
        var (whole, safety) = (Stopwatch.StartNew(), Stopwatch.StartNew());
        using (var publication = Publication.Begin(folder, new SystemDisk(), new("1", [])))
        {
            safety.Stop();
            var sink = new SummingSink(new PublicationSink(publication, site.Path));
            var tree = new DiskTree(site.Path, exclude: Path.Combine(site.Path, "out"));
            Assert.Equal(BuildOutcome.Ok, SiteBuilder.Build(tree, new(Instant.FromUtc(2026, 11, 22, 10, 0)), sink, TestContext.Current.CancellationToken).Outcome);
            safety.Start();
            publication.Commit();
            safety.Stop();
            var sums = sink.Time / Environment.ProcessorCount;
            var share = (safety.Elapsed + sums) / (whole.Elapsed - sums);
            Directory.Delete(folder, recursive: true);
            return share;
        }
    }

    // Sums up everything once more, and says how long that took: threads do it side by side.
    private sealed class SummingSink(IArtifactSink below) : IArtifactSink
    {
        private long ticks;

        public TimeSpan Time => TimeSpan.FromSeconds((double)ticks / Stopwatch.Frequency);

        public void Write(FilePath path, ReadOnlySpan<byte> bytes)
        {
            var start = Stopwatch.GetTimestamp();
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes, hash);
            Interlocked.Add(ref ticks, Stopwatch.GetTimestamp() - start);
            below.Write(path, bytes);
        }

        public void Copy(FilePath path, FilePath from) => below.Copy(path, from);

        public bool Keep(FilePath path) => below.Keep(path);
    }
}
