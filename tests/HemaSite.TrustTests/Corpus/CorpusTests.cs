using HemaSite.Tests.Architecture;
using HemaSite.Tests.CommandLine;
using HemaSite.Tests.Hostile;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Corpus;

/// <summary>Whatever an editor types, the program ends soon, within its memory, with the right complaint at the right place.</summary>
public sealed class CorpusTests(CorpusRunner corpus) : IClassFixture<CorpusRunner>
{
    [Fact]
    public void Our_own_sites_are_judged_as_announced() => Judge(corpus.Own, 250);

    [Fact]
    public void The_generators_sites_are_judged_as_announced() => Judge(corpus.Generated, 270);

    [Fact]
    public void A_small_stack_changes_nothing() => Judge(corpus.OnSmallStack, 250);

    private static void Judge(IReadOnlyList<HostileRun> runs, int atLeast)
    {
        if (Environment.GetEnvironmentVariable("HEMASITE_DUMP") is { } file)
        {
            File.AppendAllLines(file, runs.SelectMany(run => run.Verdict.Faults().Append($"{run.Name} {run.Verdict.ExitCode} {run.Time.TotalSeconds:0.00}")));
        }

        Assert.InRange(runs.Count, atLeast, int.MaxValue);
        Faults.None(runs.Where(run => !HostileManifest.Exceptions.ContainsKey(run.Name)).SelectMany(run => run.Verdict.Faults()));
        Faults.None(runs.Where(run => run.Time.TotalSeconds > 2).Select(run => $"{run.Name}: {run.Time.TotalSeconds:0.0} s"));
        Assert.InRange(ChildMemory.Peak(), 1, 1L << 30);
    }
}
