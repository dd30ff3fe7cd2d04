using System.Collections.Concurrent;

namespace HemaSite.TrustTests;

/// <summary>The figures that tests found, for the table in docs/reliability.md.</summary>
public static class Promises
{
    private static readonly ConcurrentDictionary<string, string> Figures = new();

    /// <summary>What was found so far, by the name of the row.</summary>
    public static IReadOnlyDictionary<string, string> All => Figures;

    /// <summary>Notes the figure of a row.</summary>
    public static void Note(string row, string figure) => Figures[row] = figure;
}
