using HemaSite.Languages;

namespace HemaSite.Tests.Tables;

/// <summary>Reads a table of facts that lies beside the tests: tab-separated, its first line names the columns.</summary>
internal static class Table
{
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Tables", name + ".tsv"));
        var columns = lines[0].Split('\t');
        var rows = lines.Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.NotEmpty(rows);
        return [.. rows.Select(row => columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    internal static Language Language(string code) => HemaSite.Languages.Language.Find(code)!;

    /// <summary>Middle dots stand for U+00A0 in the expectations, so that they can be seen.</summary>
    internal static string Shown(string text) => text.Replace('\u00A0', '·');
}
