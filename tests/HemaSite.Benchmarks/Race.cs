using System.Collections.Immutable;

namespace HemaSite.Benchmarks;

/// <summary>Contenders over the same site, in turn, so that a machine that slows down slows them all.</summary>
public sealed record Race(string Title, ImmutableArray<(string Name, ImmutableArray<Figures> Runs)> Results)
{
    /// <summary>How often each contender runs; one more run before is not counted.</summary>
    public const int Rounds = 5;

    /// <summary>Runs all contenders, each time into a folder that does not exist yet; removing it is in no figure.</summary>
    public static Race Run(string title, IReadOnlyList<Contender> contenders, string output)
    {
        var runs = contenders.Select(_ => new List<Figures>()).ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                var figures = Timed.Run([.. contenders[i].Command.Select(word => word.Replace("OUT", output, StringComparison.Ordinal))]);
                if (Directory.Exists(output))
                {
                    Directory.Delete(output, recursive: true);
                }

                if (round > 0)
                {
                    runs[i].Add(figures);
                }
            }
        }

        return new(title, [.. contenders.Select((contender, i) => (contender.Name, runs[i].ToImmutableArray()))]);
    }

    /// <summary>The middle of some figures.</summary>
    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The median of the ratios of runs that stood side by side.</summary>
    public double RatioOf(int contender, int yardstick, Func<Figures, double> figure) => Median(
        Results[contender].Runs.Zip(Results[yardstick].Runs, (own, other) => figure(own) / figure(other)));
}
