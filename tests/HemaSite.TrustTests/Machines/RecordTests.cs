using System.Collections.Immutable;
using HemaSite.Tests.CommandLine;

namespace HemaSite.TrustTests.Machines;

/// <summary>What a build kept for the next one may be damaged in any way: the next site is that of a clean build.</summary>
public sealed class RecordTests : IDisposable
{
    private const string Now = "2026-11-22T10:00:00Z";

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_damaged_record_changes_nothing()
    {
        for (var i = 0; i < 6; i++)
        {
            site.Post($"post-{i}", "Мәтін.\n", "taxonomy: { tag: [қан] }\n");
        }

        var random = new Random(7);
        var states = new[] { State(0), State(1) };
        var rounds = Scale.Of(24, 1000);
        for (var round = 0; round < rounds; round++)
        {
            // The record and the note beside it, in turn.
            string[] kept = [.. Directory.GetFiles(Path.Combine(site.Path, ".hemasite"), "build-*").Order(StringComparer.Ordinal)];
            Assert.Equal(2, kept.Length);
            var damaged = kept[round / 4 % 2];
            File.WriteAllBytes(damaged, Damaged(File.ReadAllBytes(damaged), round, random));
            Post(round % 2);

            Assert.Equal(0, site.Build("--now", Now).ExitCode);

            Assert.Equal(states[round % 2], site.Snapshot());
        }

        Promises.Note("kept work", $"{rounds} damaged records, 0 different sites");
    }

    // A flipped bit, a cut, another number of the format, or nothing at all.
    private static byte[] Damaged(byte[] bytes, int round, Random random)
    {
        switch (round % 4)
        {
            case 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                return bytes[..random.Next(bytes.Length)];
            case 2:
                bytes[4] += (byte)(round % 8 < 4 ? 1 : 255);
                return bytes;
            default:
                return bytes;
        }
    }

    private ImmutableSortedDictionary<string, string> State(int version)
    {
        Post(version);
        Assert.Equal(0, site.Build("--now", Now, "--no-cache").ExitCode);
        var clean = site.Snapshot();
        Assert.Equal(0, site.Build("--now", Now).ExitCode);
        return clean;
    }

    private void Post(int version) => site.Post("post-1", $"Мәтін {version}.\n", $"taxonomy: {{ tag: [қан, т{version}] }}\n");
}
