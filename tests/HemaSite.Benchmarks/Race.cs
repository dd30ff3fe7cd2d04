using System.Collections.Immutable;
using System.Diagnostics;

namespace HemaSite.Benchmarks;

/// <summary>Contenders over the same site, in turn, so that a machine that slows down slows them all.</summary>
public sealed record Race(Plan Plan, ImmutableArray<(string Name, ImmutableArray<Figures> Runs)> Results)
{
    /// <summary>Runs all contenders, each time into a folder that does not exist yet; removing it is in no figure.</summary>
    public static Race Run(Plan plan)
    {
        var runs = plan.Contenders.Select(_ => new List<Figures>()).ToList();
        for (var round = plan.HasWarmup ? 0 : 1; round <= plan.Rounds; round++)
        {
            for (var i = 0; i < plan.Contenders.Count; i++)
            {
                if (plan.Contenders[i].Once && round > 1)
                {
                    continue;
                }

                if (plan.Medium == "disk")
                {
                    // What the one before left to be written must not be paid by the next.
                    Process.Start("sync")!.WaitForExit();
                }

                var figures = Timed.Run(plan.Contenders[i].For(plan.Output));
                if (Directory.Exists(plan.Output))
                {
                    Directory.Delete(plan.Output, recursive: true);
                }

                if (round > 0)
                {
                    runs[i].Add(figures);
                }
            }
        }

        return new(plan, [.. plan.Contenders.Select((contender, i) => (contender.Name, runs[i].ToImmutableArray()))]);
    }

    /// <summary>The runs of a contender; none when it did not take part.</summary>
    public ImmutableArray<Figures> Of(string name) => Results.FirstOrDefault(result => result.Name == name).Runs is { IsDefault: false } runs ? runs : [];

    /// <summary>The middle of some figures.</summary>
    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The median of the ratios of runs that stood side by side; null when one of the two did not take part.</summary>
    public double? Ratio(string contender, string yardstick, Func<Figures, double> figure)
    {
        var ratios = Of(contender).Zip(Of(yardstick), (own, other) => figure(own) / figure(other)).ToList();
        return ratios.Count == 0 ? null : Median(ratios);
    }
}
