using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HemaSite.Benchmarks;

/// <summary>docs/performance.md: the figures, and everything one needs to get them again.</summary>
public static class PerformancePage
{
    private const string Method = """
        Each figure is of a whole process, from its start to its exit, start-up, checks and the atomic publication included. The
        contenders run in turn (A B C A B C …) into a folder that does not exist, one run each that is not counted, then five;
        the table shows medians, and the ratio is the median of the ratios of runs that stood side by side. Seconds are of this
        machine on that day; ratios travel better. CPU is user and system time of all threads. Memory is the largest resident size.

        The corpora are made of paragraphs of real posts by a seeded generator: N posts in Kazakh and N in Russian with tags,
        categories and pictures. Hugo builds the same posts with a theme of the same parts (posts, lists, tags, categories, feeds,
        sitemap). What that theme has not is switched off for the comparison by `outputs` in the settings: archives by year and month,
        feeds in three formats of sections and terms, the search index, pages of redirects; “all outputs on” is with them. The checks
        of a normal build and the manifest with the checksum of every file are always in. “Nothing changed” is a second build; “one post edited”
        is a build after a line was added to a post. Saved to reloaded: `hemasite serve` shows the site, a line is added to a post, and the
        time runs from the end of the saving until an open page was told and had the new text; the median of fifty edits.
        """;

    /// <summary>The page.</summary>
    public static string Write(IReadOnlyList<Race> races, IReadOnlyList<(string Site, double Milliseconds)> previews, string machine, ImmutableArray<string> versions)
    {
        var page = new StringBuilder("# Performance\n\n");
        page.Append("Written by `bash tests/bench.sh`; see [Method](#method).\n\n");
        page.Append("| site | program | seconds | CPU seconds | memory, MiB | seconds / Hugo | CPU / Hugo |\n");
        page.Append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var race in races)
        {
            WriteRace(page, race);
        }

        page.Append("\n| site | saved to reloaded, milliseconds |\n| --- | ---: |\n");
        foreach (var (site, milliseconds) in previews)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {site} | {milliseconds:0} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\nMachine: {machine}.\n\nVersions:\n\n");
        foreach (var version in versions)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {version}\n");
        }

        return page.Append("\n## Method\n\n").Append(Method).Append('\n').ToString();
    }

    private static void WriteRace(StringBuilder page, Race race)
    {
        var yardstick = race.Results.Select(result => result.Name).ToList().IndexOf("Hugo");
        for (var i = 0; i < race.Results.Length; i++)
        {
            var (name, runs) = race.Results[i];
            page.Append(CultureInfo.InvariantCulture, $"| {race.Title} | {name} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Race.Median(runs.Select(run => run.Seconds)):0.000} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Race.Median(runs.Select(run => run.CpuSeconds)):0.00} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Race.Median(runs.Select(run => run.PeakMebibytes)):0} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Ratio(race, i, yardstick, run => run.Seconds)} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Ratio(race, i, yardstick, run => run.CpuSeconds)} |\n");
        }
    }

    private static string Ratio(Race race, int contender, int yardstick, Func<Figures, double> figure) =>
        yardstick < 0 ? "" : race.RatioOf(contender, yardstick, figure).ToString("0.00", CultureInfo.InvariantCulture);
}
