using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HemaSite.Benchmarks;

/// <summary>docs/performance.md: the figures, and everything one needs to get them again.</summary>
public static class PerformancePage
{
    private const string Begin = "<!-- measured elsewhere: tests/bench.sh keeps what stands here -->\n";
    private const string End = "<!-- /measured elsewhere -->\n";

    private const string Method = """
        `bash tests/bench.sh 100 1000 10000 50000` gets the peers, makes the corpora, runs everything and rewrites this page and its chart.
        Hugo is Debian's package, Eleventy comes from npm; what cannot be had is left out, and said so.

        Each figure is of a whole process, from its start to its exit: start-up, all checks of a normal build, the checksum of every file
        and the atomic publication included. The contenders run in turn (A B C A B C …) into a folder that does not exist, one run each
        that is not counted, then five (three at 10,000, one above, where only memory is asked for; Eleventy always one). The table shows
        medians; a ratio is the median of the ratios of runs that stood side by side. Seconds are of this machine on that day; ratios
        travel better. CPU is user and system time of all threads. Memory is the largest resident size. On disk everything that waits to
        be written is written before each run. The preview is timed by fifty edits of a post in the middle of its years: from the end of the
        saving until an open page has been told and has loaded the new text; `hugo server`, in its fast render mode, by five such edits until it
        answers with the new text.

        The corpora are made of paragraphs of real posts by a seeded generator: N posts in Kazakh and N in Russian with tags, categories
        and pictures. Hugo builds the same posts with a theme of the same parts: posts, lists, tags, categories, feeds, sitemap; pictures
        are copied. What that theme has not is switched off for the comparison in HemaSite's settings: archives by year and month
        (`outputs.archives`), feeds in more than one format and feeds of terms (`outputs.feeds`, `outputs.term_feeds`), the search index
        (`outputs.search`), pages of redirects (`outputs.redirect_pages`), pictures in several sizes and cards (`pictures`). “All outputs
        on” is with everything but made pictures. HemaSite's pages keep what its theme has more of: structured data, related posts,
        the version for weak eyes; a page is about twice as large. The *floor program* reads the same files and writes as many of the
        same sizes, and does nothing else, as native code on all cores.
        """;

    /// <summary>The page.</summary>
    public static string Write(
        IReadOnlyList<Race> races, IReadOnlyList<Preview> previews, HugoServer? hugo, string machine, ImmutableArray<string> versions, string others)
    {
        var page = new StringBuilder("# Performance\n\n");
        page.Append("Written by `bash tests/bench.sh`; see [Method](#method).\n\n");
        page.Append(CultureInfo.InvariantCulture, $"![Full builds compared with Hugo](pictures/{Chart.FileName})\n\n");
        page.Append("## Full build\n\n");
        page.Append("| site | medium | program | seconds | CPU seconds | memory, MiB | seconds / Hugo | CPU / Hugo | seconds / floor |\n");
        page.Append("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var race in races)
        {
            WriteRace(page, race);
        }

        page.Append("\n## Goals\n\n").Append(Goals.Table(races, previews, hugo));
        page.Append('\n').Append(Begin).Append(others).Append(End);
        page.Append(CultureInfo.InvariantCulture, $"\n## Machine and versions\n\nMachine: {machine}.\n\n");
        foreach (var version in versions)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {version}\n");
        }

        return page.Append("\n## Method\n\n").Append(Method).Append('\n').ToString();
    }

    /// <summary>What others have written into the page.</summary>
    public static string OthersIn(string page)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        return begin < 0 || end < begin ? "" : page[(begin + Begin.Length)..end];
    }

    private static void WriteRace(StringBuilder page, Race race)
    {
        foreach (var (name, runs) in race.Results)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {race.Plan.Title} | {race.Plan.Medium} | {name} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Race.Median(runs.Select(run => run.Seconds)):0.000} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Race.Median(runs.Select(run => run.CpuSeconds)):0.00} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Race.Median(runs.Select(run => run.PeakMebibytes)):0} ");
            page.Append(CultureInfo.InvariantCulture, $"| {race.Ratio(name, Start.Hugo, run => run.Seconds):0.00} ");
            page.Append(CultureInfo.InvariantCulture, $"| {race.Ratio(name, Start.Hugo, run => run.CpuSeconds):0.00} ");
            page.Append(CultureInfo.InvariantCulture, $"| {race.Ratio(name, Start.FloorProgram, run => run.Seconds):0.00} |\n");
        }
    }
}
