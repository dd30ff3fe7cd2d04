using System.Globalization;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.CommandLine;
using HemaSite.Tests.Hostile;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Corpus;

/// <summary>Whatever an editor types, the program ends soon, within its memory, with the right complaint at the right place.</summary>
public sealed class CorpusTests(CorpusRunner corpus) : IClassFixture<CorpusRunner>
{
    [Fact]
    public void Our_own_sites_are_judged_as_announced() => Judge("hostile sites of our own", corpus.Own, 300);

    [Fact]
    public void The_generators_sites_are_judged_as_announced() => Judge("hostile sites of the generator", corpus.Generated, 200);

    [Fact]
    public void A_small_stack_changes_nothing() => Judge("hostile sites on a stack of 1 MiB", [.. All.Where(run => run.IsOnSmallStack), .. corpus.Again], 300);

    [Fact]
    public void No_output_holds_a_trace_or_the_name_of_a_library() => Faults.None(All
        .Where(run => Words.OfMachines.Any(word => run.Verdict.Output.Contains(word, StringComparison.Ordinal) && !run.Verdict.Case.Note.Contains(word, StringComparison.Ordinal)))
        .Select(run => $"{run.Name}: {run.Verdict.Output}"));

    [Fact]
    public void Every_exception_is_still_one() => Faults.None(All
        .Where(run => HostileManifest.Exceptions.ContainsKey(run.Name) && !run.Verdict.Faults().Any())
        .Select(run => $"{run.Name} is as announced: take it off the list"));

    private IEnumerable<HostileRun> All => HostileManifest.HasGenerator ? corpus.Own.Concat(corpus.Generated) : corpus.Own;

    private static void Judge(string row, IReadOnlyList<HostileRun> runs, int atLeast)
    {
        Assert.InRange(runs.Count, atLeast, int.MaxValue);
        Faults.None(runs.Where(run => !HostileManifest.Exceptions.ContainsKey(run.Name)).SelectMany(run => run.Verdict.Faults()));
        // Two seconds where the usual site takes a tenth of one; a machine full of other work is slow at every site alike.
        var usual = runs.Select(run => run.Time).Order().ElementAt(runs.Count / 2);
        var longest = TimeSpan.FromSeconds(Math.Max(2, usual.TotalSeconds * 20));
        Faults.None(runs.Where(run => run.Time > longest).Select(run => $"{run.Name}: {run.Time.TotalSeconds:0.0} s"));
        var hungriest = runs.Max(run => run.Memory);
        Assert.InRange(hungriest, 1, 1L << 30);
        var exact = runs.Count(run => !run.Verdict.Faults().Any());
        Promises.Note(row, string.Create(CultureInfo.InvariantCulture,
            $"{runs.Count} sites ({TestedProgram.Kind}): 0 crashes, 0 hangs, {100.0 * exact / runs.Count:0.0} % with the announced class, place and keyword; usual {usual.TotalSeconds:0.00} s, worst {runs.Max(run => run.Time).TotalSeconds:0.0} s, memory of the hungriest {hungriest >> 20} MiB"));
    }
}
