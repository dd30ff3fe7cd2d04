using System.Collections.Immutable;

namespace HemaSite.Benchmarks;

/// <summary>Who runs over what: read off the folders that tests/bench.sh prepared.</summary>
public static class Start
{
    public const string Native = "native";
    public const string Portable = "portable";
    public const string Hugo = "Hugo";
    public const string FloorProgram = "floor program";
    public const string Unchanged = "native, nothing changed";
    public const string Edited = "native, one post edited";
    public const string Hashing = "reading and hashing the input";
    public const string Everything = "native, all outputs on";
    public const string EverythingEdited = "native, all outputs on, one post edited";
    public const string Eleventy = "Eleventy";

    private const string Moment = "2026-11-22T10:00:00Z";
    private const string Address = "https://example.kz";
    private const string Edit = "echo 'One more line.' >> \"$1\" && shift && exec \"$@\"";
    private const int LargestWithPeers = 10_000;

    /// <summary>The races: the example site first, then the corpora from small to large, then those on disk.</summary>
    public static IEnumerable<Plan> List(string programs, string corpora) =>
        from medium in new[] { "tmpfs", "disk" }
        let folder = Path.Combine(corpora, medium)
        where Directory.Exists(folder)
        from site in Directory.GetDirectories(folder, "site-*").OrderBy(SizeOf)
        let size = SizeOf(site)
        select new Plan(
            Title(size), size, medium, Path.Combine(folder, "out"), [.. Contenders(Path.GetFullPath(programs), folder, size)]);

    /// <summary>The sites whose preview is timed: the example site and the largest corpus.</summary>
    public static IEnumerable<Preview> Previews(string programs, string corpora)
    {
        var sites = Directory.GetDirectories(Path.Combine(corpora, "tmpfs"), "site-*").Where(site => SizeOf(site) <= LargestWithPeers).OrderBy(SizeOf).ToList();
        return sites.Take(1).Concat(sites.Skip(1).TakeLast(1)).Select(site => new Preview(
            $"{Title(SizeOf(site))}: saved to reloaded in `hemasite serve`, ms",
            Path.Combine(Path.GetFullPath(programs), "native", "hemasite"),
            site,
            SizeOf(site) == 0 ? 120 : 350));
    }

    /// <summary>What ran, with versions.</summary>
    public static ImmutableArray<string> Versions(string programs) =>
        [.. File.ReadAllLines(Path.Combine(programs, "versions.txt")).Where(line => line.Length > 0)];

    private static IEnumerable<Contender> Contenders(string programs, string folder, int size)
    {
        var (native, bench) = (Path.Combine(programs, "native", "hemasite"), Path.Combine(programs, "floor", "HemaSite.Benchmarks"));
        var site = Path.Combine(folder, $"site-{size}");
        yield return Ours(Native, [native], site);
        if (size > LargestWithPeers)
        {
            yield break;
        }

        yield return Ours(Portable, ["dotnet", Path.Combine(programs, "portable", "hemasite.dll")], site);
        if (size == 0)
        {
            yield break;
        }

        if (Directory.Exists(Path.Combine(folder, $"hugo-{size}")))
        {
            yield return new(Hugo, ["hugo", "--quiet", "-s", Path.Combine(folder, $"hugo-{size}"), "-d", "{out}"]);
        }

        yield return new(FloorProgram, [bench, "floor", site, Path.Combine(folder, $"sizes-{size}"), "{out}"]);
        yield return new(Unchanged, Again(native, Path.Combine(folder, $"warm-{size}")));
        yield return Edits(Edited, native, Path.Combine(folder, $"warm-{size}"));
        yield return new(Hashing, [bench, "hash", site]);
        if (Directory.Exists(Path.Combine(folder, $"whole-{size}")))
        {
            yield return Ours(Everything, [native], Path.Combine(folder, $"whole-{size}"));
            yield return Edits(EverythingEdited, native, Path.Combine(folder, $"full-{size}"));
        }

        if (Directory.Exists(Path.Combine(folder, $"eleventy-{size}")))
        {
            var run = $"cd '{folder}/eleventy-{size}' && OUT=../out node --max-old-space-size=12000 node_modules/@11ty/eleventy/cmd.cjs --quiet";
            yield return new(Eleventy, ["sh", "-c", run]) { Once = true };
        }
    }

    private static Contender Ours(string name, ImmutableArray<string> program, string site) =>
        new(name, [.. program, "build", site, "-o", "{out}", "--base-url", Address, "--now", Moment, "--messages", "en", "--no-cache"]);

    private static Contender Edits(string name, string program, string site) => new(name, ["sh", "-c", Edit, "sh", PostOf(site), .. Again(program, site)]);

    private static ImmutableArray<string> Again(string program, string site) =>
        [program, "build", site, "--base-url", Address, "--now", Moment, "--messages", "en"];

    /// <summary>A post of a site in the middle of its years.</summary>
    public static string PostOf(string site)
    {
        var posts = Directory.GetFiles(site, "item.kk.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return posts[posts.Count / 2];
    }

    private static string Title(int size) => size == 0 ? "example site" : $"{size} × 2";

    private static int SizeOf(string site) => int.Parse(Path.GetFileName(site)["site-".Length..], null);
}
