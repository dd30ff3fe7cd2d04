using System.Collections.Immutable;
using HemaSite.Tests.Hostile;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Corpus;

/// <summary>Builds every hostile site with the program itself, each once on the usual stack and once on a small one.</summary>
public sealed class CorpusRunner : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hemasite-hostile-");
    private readonly Lazy<ImmutableArray<HostileRun>> own;
    private readonly Lazy<ImmutableArray<HostileRun>> generated;
    private readonly Lazy<ImmutableArray<HostileRun>> onSmallStack;

    public CorpusRunner()
    {
        own = new(() => Build("own", HostileManifest.WriteOwn, isSmall: false));
        generated = new(() => Build("generated", HostileManifest.WriteGenerated, isSmall: false));
        onSmallStack = new(() => [.. Build("own", HostileManifest.WriteOwn, isSmall: true),
            .. HostileManifest.HasGenerator ? Build("generated", HostileManifest.WriteGenerated, isSmall: true) : []]);
    }

    /// <summary>Our own sites.</summary>
    public ImmutableArray<HostileRun> Own => own.Value;

    /// <summary>The generator's sites.</summary>
    public ImmutableArray<HostileRun> Generated => generated.Value;

    /// <summary>All of them on a stack of one mebibyte.</summary>
    public ImmutableArray<HostileRun> OnSmallStack => onSmallStack.Value;

    public void Dispose() => folder.Delete(recursive: true);

    private ImmutableArray<HostileRun> Build(string name, Func<string, ImmutableArray<HostileCase>> write, bool isSmall)
    {
        var sites = Path.Combine(folder.FullName, name + (isSmall ? "-small" : ""));
        var cases = write(sites);
        var runs = new HostileRun[cases.Length];
        Parallel.For(0, cases.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => runs[i] = Build(cases[i], sites, isSmall));
        return [.. runs];
    }

    private static HostileRun Build(HostileCase item, string sites, bool isSmall)
    {
        var target = Path.Combine(sites, item.Name, "public");
        string[] theme = item.File.Contains("/themes/", StringComparison.Ordinal) ? ["--theme", "hostile"] : [];
        string[] arguments = ["build", Path.Combine(sites, item.Name, "user"), "-o", target, "--messages", "en", "--jobs", "2", .. theme];
        var run = TestedProgram.Run(arguments, Longest, isSmall);
        return new(new(item, run.ExitCode, run.Output, File.Exists(Path.Combine(target, "index.html"))), run.Time, run.Memory);
    }
}
