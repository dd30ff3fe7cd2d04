using System.Collections.Immutable;
using HemaSite.Cli.Commands;

namespace HemaSite.Tests.Hostile;

/// <summary>The generated corpus of clumsy and hostile sites, each built once through the command line's own entry.</summary>
public sealed class HostileCorpus : IDisposable
{
    // A hang never ends; a machine full of other work may well need more than the ten seconds that a case is worth alone.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hemasite-hostile-");
    private readonly Lazy<ImmutableArray<HostileVerdict>> verdicts;
    private readonly Lazy<ImmutableArray<HostileVerdict>> own;

    public HostileCorpus()
    {
        verdicts = new(() => BuildAll("corpus", Manifest.Value));
        own = new(() => BuildAll("own", HostileManifest.WriteOwn(Path.Combine(folder.FullName, "own"))));
    }

    /// <summary>What came of every case of the generator.</summary>
    public ImmutableArray<HostileVerdict> Verdicts => verdicts.Value;

    /// <summary>What came of every case of our own.</summary>
    public ImmutableArray<HostileVerdict> Own => own.Value;

    /// <summary>The folder of a case's site; the corpus is generated when first asked for.</summary>
    public string SiteOf(string name)
    {
        _ = Manifest.Value;
        return Path.Combine(folder.FullName, "corpus", name, "user");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Lazy<ImmutableArray<HostileCase>> Manifest => field ??= new(() => HostileManifest.WriteGenerated(Path.Combine(folder.FullName, "corpus")));

    private ImmutableArray<HostileVerdict> BuildAll(string sites, ImmutableArray<HostileCase> cases)
    {
        var results = new HostileVerdict[cases.Length];
        // Each build needs threads of the pool itself, so only a few may wait for theirs at once.
        Parallel.For(0, cases.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => results[i] = Build(sites, cases[i]));
        return [.. results];
    }

    private HostileVerdict Build(string sites, HostileCase item)
    {
        var site = Path.Combine(folder.FullName, sites, item.Name, "user");
        var target = Path.Combine(folder.FullName, "out", item.Name);
        string[] theme = item.File.Contains("/themes/") ? ["--theme", "hostile"] : [];
        var printed = new StringWriter();
        var writer = TextWriter.Synchronized(printed);
        var run = Task.Run(() => RootApp.RunAsync(["build", site, "-o", target, "--messages", "en", "--jobs", "2", .. theme], writer, writer));
        var code = run.Wait(Longest) ? run.Result : -1;
        return new(item, code, printed.ToString(), File.Exists(Path.Combine(target, "index.html")));
    }
}
