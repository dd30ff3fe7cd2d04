using HemaSite.Tests.Architecture;
using HemaSite.Tests.CommandLine;

namespace HemaSite.Tests.Hostile;

/// <summary>Whatever an editor types, a build ends soon, with the right class of complaint at the right place.</summary>
public sealed class HostileTests(HostileCorpus corpus) : IClassFixture<HostileCorpus>
{
    [Theory]
    [InlineData("front matter", 50)]
    [InlineData("dates", 15)]
    [InlineData("encodings", 15)]
    [InlineData("bodies", 20)]
    [InlineData("active content", 20)]
    [InlineData("pictures", 10)]
    [InlineData("paths and names", 30)]
    [InlineData("links and special files", 7)]
    [InlineData("themes and settings", 20)]
    public void Every_case_is_judged_as_announced(string group, int atLeast)
    {
        var verdicts = corpus.Verdicts.Where(verdict => verdict.Case.Group == group).ToList();
        Assert.InRange(verdicts.Count, atLeast, int.MaxValue);
        Faults.None(verdicts.Where(verdict => !HostileManifest.Exceptions.ContainsKey(verdict.Case.Name)).SelectMany(verdict => verdict.Faults()));
    }

    [Fact]
    public void Every_case_of_our_own_is_judged_as_announced()
    {
        Assert.InRange(corpus.Own.Length, 300, int.MaxValue);
        Faults.None(corpus.Own.SelectMany(verdict => verdict.Faults()));
    }

    [Fact]
    public void Every_exception_is_still_one() =>
        Faults.None(corpus.Verdicts
            .Where(verdict => HostileManifest.Exceptions.ContainsKey(verdict.Case.Name) && !verdict.Faults().Any())
            .Select(verdict => $"{verdict.Case.Name} is as announced: take it off the list"));

    [Fact]
    public void No_output_holds_a_trace_or_the_name_of_a_library() =>
        Faults.None(corpus.Verdicts.Concat(corpus.Own)
            .Where(verdict => Words.OfMachines.Any(word => verdict.Output.Contains(word, StringComparison.Ordinal)))
            .Select(verdict => $"{verdict.Case.Name}: {verdict.Output}"));

    [Theory]
    [InlineData("fm-deep-flow-5000")]
    [InlineData("md-quote-20k")]
    [InlineData("md-brackets-20k")]
    [InlineData("tpl-depth")]
    [InlineData("tpl-recursion")]
    public void A_small_stack_kills_no_build(string name)
    {
        string[] theme = name.StartsWith("tpl", StringComparison.Ordinal) ? ["--theme", "hostile"] : [];
        var run = Executable.RunWithSmallStack(["check", corpus.SiteOf(name), .. theme]);
        Assert.InRange(run.ExitCode, 1, 2);
    }
}
