using System.Text.RegularExpressions;
using HemaSite.Tests.Architecture;

namespace HemaSite.Tests.Specs;

/// <summary>No rule without an example: each stands in the complaints of a spec, or in the table of rules that only a unit test can provoke.</summary>
public sealed partial class RuleCoverageTests
{
    private static readonly HashSet<string> InSpecs =
    [
        .. Directory.EnumerateFiles(SpecTests.Folder, "*.md")
            .SelectMany(file => SpecFile.Parse(Path.GetFileName(file), File.ReadAllText(file)).Cases)
            .Where(item => item.Complaints is not null)
            .SelectMany(item => Code().Matches(item.Complaints!.Text).Select(match => match.Groups[1].Value)),
    ];

    [Fact]
    public void Every_rule_is_provoked()
    {
        var rules = RuleClass.ReadAll(typeof(HemaSite.Building.SiteBuilder).Assembly).SelectMany(item => item.Declared);
        Faults.None(rules
            .Where(rule => !InSpecs.Contains(rule.Code) && !RulesElsewhere.Table.ContainsKey(rule.Code))
            .Select(rule => $"{rule.Code} is provoked by no spec: {rule.Message.En}"));
    }

    [Fact]
    public void The_table_of_other_tests_is_true() => Faults.None(RulesElsewhere.Table
        .SelectMany(entry => new[]
        {
            InSpecs.Contains(entry.Key) ? $"{entry.Key} has a spec and needs no line in the table" : "",
            Exists(entry.Value.Test) ? "" : $"{entry.Key}: there is no test {entry.Value.Test}",
        })
        .Where(fault => fault.Length > 0));

    // The tests against real servers are a project of their own, which this one does not load.
    private static bool Exists(string test)
    {
        var dot = test.LastIndexOf('.');
        if (test.StartsWith("ServerTests.", StringComparison.Ordinal))
        {
            var file = Repository.At($"tests/HemaSite.{test[..dot].Replace('.', '/')}.cs");
            return File.Exists(file) && File.ReadAllText(file).Contains($" {test[(dot + 1)..]}(", StringComparison.Ordinal);
        }

        return typeof(RuleCoverageTests).Assembly.GetType($"HemaSite.Tests.{test[..dot]}")?.GetMethod(test[(dot + 1)..]) is not null;
    }

    [GeneratedRegex("(?:error|warning|info) (HS[0-9]{4}):")]
    private static partial Regex Code();
}
