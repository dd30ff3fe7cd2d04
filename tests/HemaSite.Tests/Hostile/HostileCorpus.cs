using System.Collections.Immutable;
using System.Diagnostics;
using HemaSite.Cli.Commands;
using HemaSite.Tests.Architecture;

namespace HemaSite.Tests.Hostile;

/// <summary>The generated corpus of clumsy and hostile sites, each built once through the command line's own entry.</summary>
public sealed class HostileCorpus : IDisposable
{
    // A hang never ends; a machine full of other work may well need more than the ten seconds that a case is worth alone.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hemasite-hostile-");
    private readonly Lazy<ImmutableArray<HostileVerdict>> verdicts;

    public HostileCorpus() => verdicts = new(BuildAll);

    /// <summary>What came of every case.</summary>
    public ImmutableArray<HostileVerdict> Verdicts => verdicts.Value;

    /// <summary>The folder of a case's site; the corpus is generated when first asked for.</summary>
    public string SiteOf(string name)
    {
        _ = Manifest.Value;
        return Path.Combine(folder.FullName, "corpus", name, "user");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Lazy<ImmutableArray<HostileCase>> Manifest => field ??= new(Generate);

    private ImmutableArray<HostileCase> Generate()
    {
        var script = Repository.At("../shared/hostile/make_hostile.py");
        Assert.SkipUnless(File.Exists(script), "../shared/hostile is not here: the hostile sites were NOT built");
        var corpus = Path.Combine(folder.FullName, "corpus");
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", [script, corpus]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.Equal(0, python.ExitCode);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not here: the hostile sites were NOT built");
        }

        return [.. File.ReadLines(Path.Combine(corpus, "manifest.tsv")).Skip(1).Select(HostileCase.Of)];
    }

    private ImmutableArray<HostileVerdict> BuildAll()
    {
        var cases = Manifest.Value;
        var results = new HostileVerdict[cases.Length];
        // Each build needs threads of the pool itself, so only a few may wait for theirs at once.
        Parallel.For(0, cases.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => results[i] = Build(cases[i]));
        return [.. results];
    }

    private HostileVerdict Build(HostileCase item)
    {
        var target = Path.Combine(folder.FullName, "out", item.Name);
        string[] theme = item.File.Contains("themes/hostile") ? ["--theme", "hostile"] : [];
        var printed = new StringWriter();
        var writer = TextWriter.Synchronized(printed);
        var run = Task.Run(() => RootApp.RunAsync(["build", SiteOf(item.Name), "-o", target, "--messages", "en", "--jobs", "2", .. theme], writer, writer));
        var code = run.Wait(Longest) ? run.Result : -1;
        return new(item, code, printed.ToString(), File.Exists(Path.Combine(target, "index.html")));
    }
}
