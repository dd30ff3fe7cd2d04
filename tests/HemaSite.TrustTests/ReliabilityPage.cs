using System.Text;
using HemaSite.Tests.Architecture;

namespace HemaSite.TrustTests;

/// <summary>Writes docs/reliability.md from what the tests of a run found, when kept texts are to be rewritten; rows that did not run stay as they were.</summary>
public sealed class ReliabilityPage : IDisposable
{
    private const string Page = "docs/reliability.md";
    private const string Opening = "<!-- results: generated -->";
    private const string Closing = "<!-- /results -->";

    public void Dispose()
    {
        if (!Repository.Accepts)
        {
            return;
        }

        var text = File.ReadAllText(Repository.At(Page));
        var kept = text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split(" | "))
            .Where(cells => cells.Length == 4).ToDictionary(cells => cells[0][2..], cells => cells[3].TrimEnd(' ', '|'));
        var table = new StringBuilder("\n| row | promise | how it is tested | last figure |\n| --- | --- | --- | --- |\n");
        foreach (var (name, promise, test) in Promises.Rows)
        {
            var figure = Promises.All.GetValueOrDefault(name) ?? kept.GetValueOrDefault(name) ?? "–";
            table.Append(null, $"| {name} | {promise} | {test} | {figure} |\n");
        }

        File.WriteAllText(Repository.At(Page), KeptText.Replace(text, Opening, Closing, table.Append('\n').ToString()));
    }
}
