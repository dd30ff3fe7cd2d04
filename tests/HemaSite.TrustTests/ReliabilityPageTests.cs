using HemaSite.Tests.Architecture;

namespace HemaSite.TrustTests;

/// <summary>The page of promises and the tests speak of the same things.</summary>
public sealed class ReliabilityPageTests
{
    [Fact]
    public void Every_promise_stands_on_the_page()
    {
        Assert.SkipWhen(Repository.Accepts, "the page is being rewritten: it was NOT compared");
        var lines = File.ReadAllLines(Repository.At("docs/reliability.md"));
        Faults.None(Promises.Rows
            .Where(row => !lines.Any(line => line.StartsWith($"| {row.Name} | {row.Promise} | {row.Test} | ", StringComparison.Ordinal)))
            .Select(row => $"{row.Name}: no row in docs/reliability.md (HEMASITE_ACCEPT=1 rewrites it)"));
    }
}
