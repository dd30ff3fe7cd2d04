using System.Globalization;

namespace HemaSite.Benchmarks;

/// <summary>What we want to reach, and whether we do.</summary>
public static class Goals
{
    private sealed record Goal(string Name, double? Figure, double Limit, string Format = "0.00");

    /// <summary>The table of goals; those that were not measured are left out.</summary>
    public static string Table(IReadOnlyList<Race> races, IReadOnlyList<Preview> previews, HugoServer? hugo)
    {
        var shown = previews.Select(preview => new Goal(preview.Name, preview.Figure, preview.Limit, "0"));
        var rows = Of(races, hugo).Concat(shown).Where(goal => goal.Figure is not null).Select(goal => string.Create(
            CultureInfo.InvariantCulture,
            $"| {goal.Name} | {goal.Figure!.Value.ToString(goal.Format, CultureInfo.InvariantCulture)} | ≤ {goal.Limit.ToString(goal.Format, CultureInfo.InvariantCulture)} | {(goal.Figure <= goal.Limit ? "yes" : "no")} |\n"));
        return $"| goal | measured | wanted | reached |\n| --- | ---: | ---: | --- |\n{string.Concat(rows)}";
    }

    private static IEnumerable<Goal> Of(IReadOnlyList<Race> races, HugoServer? hugo)
    {
        foreach (var (size, native, portable, memory) in new[] { (100, 0.25, 1.0, 64), (1_000, 0.20, 0.60, 120), (10_000, 0.20, 0.40, 350) })
        {
            var race = races.FirstOrDefault(race => race.Plan.Size == size && race.Plan.Medium == "tmpfs");
            yield return new($"{size} × 2: native / Hugo", race?.Ratio(Start.Native, Start.Hugo, run => run.Seconds), native);
            yield return new($"{size} × 2: portable / Hugo", race?.Ratio(Start.Portable, Start.Hugo, run => run.Seconds), portable);
            yield return new($"{size} × 2: memory of native, MiB", Peak(race), memory, "0");
            yield return new($"{size} × 2: native / floor program", race?.Ratio(Start.Native, Start.FloorProgram, run => run.Seconds), 8);
        }

        var large = races.FirstOrDefault(race => race.Plan.Size == 10_000 && race.Plan.Medium == "tmpfs");
        yield return new("10000 × 2: one post edited, seconds", Seconds(large, Start.Edited), 0.30);
        var edited = races.FirstOrDefault(race => race.Plan.Size == hugo?.Size && race.Plan.Medium == "tmpfs");
        yield return new($"{hugo?.Size} × 2: one post edited / the same edit in `hugo server`", Seconds(edited, Start.Edited) / hugo?.Seconds, 0.10);
        yield return new("10000 × 2: nothing changed, seconds", Seconds(large, Start.Unchanged), 0.20);
        var disk = races.LastOrDefault(race => race.Plan.Medium == "disk");
        yield return new($"{disk?.Plan.Size} × 2 on disk: native / floor program", disk?.Ratio(Start.Native, Start.FloorProgram, run => run.Seconds), 1.5);
        yield return new(
            $"{disk?.Plan.Size} × 2 on disk: nothing changed / reading and hashing", disk?.Ratio(Start.Unchanged, Start.Hashing, run => run.Seconds), 1.3);
        yield return new("10 times the posts: time", Growth(races), 11, "0.0");
        yield return new("50000 × 2: memory of native, MiB", Peak(races.FirstOrDefault(race => race.Plan.Size == 50_000)), 2048, "0");
    }

    private static double? Peak(Race? race) => race?.Of(Start.Native) is { Length: > 0 } runs ? Race.Median(runs.Select(run => run.PeakMebibytes)) : null;

    private static double? Seconds(Race? race, string contender) =>
        race?.Of(contender) is { Length: > 0 } runs ? Race.Median(runs.Select(run => run.Seconds)) : null;

    private static double? Growth(IReadOnlyList<Race> races)
    {
        double? Seconds(int size) => races.FirstOrDefault(race => race.Plan.Size == size && race.Plan.Medium == "tmpfs")?.Of(Start.Native) is { Length: > 0 } runs
            ? Race.Median(runs.Select(run => run.Seconds))
            : null;
        return Seconds(10_000) / Seconds(1_000);
    }
}
