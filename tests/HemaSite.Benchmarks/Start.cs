using System.Collections.Immutable;

namespace HemaSite.Benchmarks;

/// <summary>Who runs over what: read off the folders that tests/bench.sh prepared.</summary>
public static class Start
{
    private const string Moment = "2026-11-22T10:00:00Z";

    /// <summary>The races: the example site first, then the corpora from small to large.</summary>
    public static IEnumerable<(string Title, IReadOnlyList<Contender> Contenders)> List(string programs, string corpora)
    {
        foreach (var site in Directory.GetDirectories(corpora, "site-*").OrderBy(SizeOf))
        {
            var size = SizeOf(site);
            var peer = Path.Combine(corpora, $"hugo-{size}");
            var contenders = new List<Contender>
            {
                Ours("native", [Path.Combine(programs, "native", "hemasite")], site),
                Ours("portable", ["dotnet", Path.Combine(programs, "portable", "hemasite.dll")], site),
                Ours("JIT", ["dotnet", Path.Combine(programs, "jit", "hemasite.dll")], site),
            };
            if (size > 0)
            {
                contenders.Add(Ours("native, all outputs on", [Path.Combine(programs, "native", "hemasite")], Path.Combine(corpora, $"whole-{size}")));
                contenders.Add(new("native, nothing changed", [Path.Combine(programs, "native", "hemasite"), "build", Path.Combine(corpora, $"warm-{size}"), "--now", Moment]));
                contenders.Add(new("native, one post edited", ["sh", "-c", $"echo 'One more line.' >> \"$1\" && exec \"$2\" build \"$3\" --now {Moment}", "sh", PostOf(Path.Combine(corpora, $"warm-{size}")), Path.Combine(programs, "native", "hemasite"), Path.Combine(corpora, $"warm-{size}")]));
            }

            if (Directory.Exists(peer))
            {
                contenders.Add(new("Hugo", ["hugo", "--quiet", "-s", peer, "-d", "OUT"]));
            }

            yield return (size == 0 ? "example site" : $"{size} × 2", contenders);
        }
    }

    /// <summary>The sites that are previewed while they are edited.</summary>
    public static IEnumerable<(string Title, string Site)> Previews(string corpora) => Directory.GetDirectories(corpora, "site-*")
        .OrderBy(SizeOf)
        .Select(site => (SizeOf(site) == 0 ? "example site" : $"{SizeOf(site)} × 2", site));

    /// <summary>What ran, with versions.</summary>
    public static ImmutableArray<string> Versions(string programs) =>
        [.. File.ReadAllLines(Path.Combine(programs, "versions.txt")).Where(line => line.Length > 0)];

    private static Contender Ours(string name, ImmutableArray<string> program, string site) =>
        new(name, [.. program, "build", site, "-o", "OUT", "--now", Moment, "--messages", "en", "--no-cache"]);

    /// <summary>A post of a site in the middle of its years.</summary>
    public static string PostOf(string site)
    {
        var posts = Directory.GetFiles(site, "item.kk.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return posts[posts.Count / 2];
    }

    private static int SizeOf(string site) => int.Parse(Path.GetFileName(site)["site-".Length..], null);
}
