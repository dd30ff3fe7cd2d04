using System.Buffers.Binary;
using System.Collections.Immutable;
using HemaSite.Cli.Machines;
using HemaSite.Tests.CommandLine;

namespace HemaSite.TrustTests.Machines;

/// <summary>Whatever happened to what is kept between builds, the site is the one that a clean build makes.</summary>
public sealed class CacheTests : IDisposable
{
    private const int VersionAt = 4;

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_damaged_cache_changes_nothing_of_what_is_built()
    {
        var random = new Random(4);
        var (kept, wanted) = KeptAndWanted();
        var files = kept.Keys.ToList();
        Assert.NotEmpty(files);
        var flips = Scale.Of(40, 1000);
        for (var i = 0; i < flips; i++)
        {
            var name = files[i % files.Count];
            var bytes = kept[name].ToArray();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            Assert.Equal(wanted, BuildWith(kept.SetItem(name, bytes)));
        }

        var cuts = Scale.Of(5, 100);
        for (var i = 0; i < cuts; i++)
        {
            Assert.Equal(wanted, BuildWith(kept.ToImmutableSortedDictionary(file => file.Key, file => file.Value[..(file.Value.Length * i / cuts)])));
        }

        int[] versions = [0, 1, 2, 99, -1];
        foreach (var version in versions)
        {
            Assert.Equal(wanted, BuildWith(kept.ToImmutableSortedDictionary(file => file.Key, file => OfVersion(file.Value, version))));
        }

        Promises.Note("cache", $"{flips} flipped bits, {cuts} cuts, {versions.Length} other versions: each time the bytes of a clean build");
    }

    // What a build of the old text keeps, and what a clean build of the new text publishes.
    private (ImmutableSortedDictionary<string, byte[]> Kept, IReadOnlyDictionary<string, string> Wanted) KeptAndWanted()
    {
        Build();
        var kept = Directory.EnumerateFiles(Kept, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(file => file, File.ReadAllBytes);
        site.Post("first", "Өзгерген мәтін.");
        site.Post("second", "Жаңа мәтін.");
        Clear();
        Build();
        return (kept, site.Snapshot());
    }

    private string Kept => Path.Combine(site.Path, ".hemasite");

    private ImmutableSortedDictionary<string, string> BuildWith(ImmutableSortedDictionary<string, byte[]> kept)
    {
        Clear();
        foreach (var (file, bytes) in kept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        Build();
        return site.Snapshot();
    }

    private void Clear()
    {
        foreach (var folder in new[] { Kept, site.Output }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Build()
    {
        var (code, printed) = CommandLineRun.Build(site.Path, Machine.Real);
        Assert.True(code == 0, printed);
    }

    private static byte[] OfVersion(byte[] bytes, int version)
    {
        byte[] changed = [.. bytes];
        BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(VersionAt), version);
        return changed;
    }
}
