using System.Collections.Immutable;
using HemaSite.Tests.Hostile;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Corpus;

/// <summary>
/// Builds every hostile site with the program itself: those of which a parser could ask for stack on a small one, the others on the usual
/// one; in a long run each on both.
/// </summary>
public sealed class CorpusRunner : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hemasite-hostile-");
    private readonly Lazy<ImmutableArray<HostileRun>> own;
    private readonly Lazy<ImmutableArray<HostileRun>> generated;
    private readonly Lazy<ImmutableArray<HostileRun>> again;

    public CorpusRunner()
    {
        own = new(() => Build("own", HostileManifest.WriteOwn, NeedsStack));
        generated = new(() => Build("generated", HostileManifest.WriteGenerated, NeedsStack));
        again = new(() => [.. Build("own-small", HostileManifest.WriteOwn, _ => true),
            .. HostileManifest.HasGenerator ? Build("generated-small", HostileManifest.WriteGenerated, _ => true) : []]);
    }

    /// <summary>Our own sites.</summary>
    public ImmutableArray<HostileRun> Own => own.Value;

    /// <summary>The generator's sites.</summary>
    public ImmutableArray<HostileRun> Generated => generated.Value;

    /// <summary>In a long run all of them once more, on a small stack; none in a short one.</summary>
    public ImmutableArray<HostileRun> Again => Scale.IsLong ? again.Value : [];

    public void Dispose() => folder.Delete(recursive: true);

    private ImmutableArray<HostileRun> Build(string name, Func<string, ImmutableArray<HostileCase>> write, Func<HostileCase, bool> isSmall)
    {
        var sites = Path.Combine(folder.FullName, name);
        var cases = write(sites);
        var runs = new HostileRun[cases.Length];
        Parallel.For(0, cases.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => runs[i] = Build(cases[i], sites, isSmall(cases[i])));
        return [.. runs];
    }

    // Only what stands in one another asks for a stack: braces, lists, quotations, blocks of templates. A long run builds all again.
    private static bool NeedsStack(HostileCase item) => !Scale.IsLong && item.Group is "front matter" or "bodies" or "themes and settings";

    // The picture library needs ten times as long to start as such a site to be built. It has threads and a stack of its own; a long run
    // starts it for every site, a short one where pictures or the words of cards are the subject.
    private static string[] Pictures(HostileCase item) =>
        Scale.IsLong || item.Group is "pictures" || item.Name.Contains("title", StringComparison.Ordinal) ? [] : ["--no-pictures"];

    private static HostileRun Build(HostileCase item, string sites, bool isSmall)
    {
        var target = Path.Combine(sites, item.Name, "public");
        string[] theme = item.File.Contains("/themes/", StringComparison.Ordinal) ? ["--theme", "hostile"] : [];
        string[] arguments = ["build", Path.Combine(sites, item.Name, "user"), "-o", target, "--messages", "en", "--jobs", "2", .. theme, .. Pictures(item)];
        var run = TestedProgram.Run(arguments, Longest, isSmall);
        return new(new(item, run.ExitCode, run.Output, File.Exists(Path.Combine(target, "index.html"))), run.Time, run.Memory, isSmall);
    }
}
