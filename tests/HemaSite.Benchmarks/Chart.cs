using System.Globalization;
using System.Text;

namespace HemaSite.Benchmarks;

/// <summary>A chart of the races: how long each program takes for what Hugo needs one unit of time for.</summary>
public static class Chart
{
    /// <summary>The name of the file beside the other pictures of the documentation.</summary>
    public const string FileName = "performance.svg";

    private const int Left = 190;
    private const int Unit = 400;
    private const int Row = 22;

    /// <summary>The chart as SVG.</summary>
    public static string Write(IReadOnlyList<Race> races)
    {
        var bars = races
            .Where(race => race.Plan.Medium == "tmpfs")
            .SelectMany(race => new[] { Start.Native, Start.Portable, Start.Hugo }.Select(name => (race.Plan.Title, Name: name, Ratio: race.Ratio(name, Start.Hugo, run => run.Seconds))))
            .Where(bar => bar.Ratio is not null)
            .ToList();
        var height = 40 + (bars.Count * Row);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Unit + 90} {height}\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n");
        svg.Append("<title>Seconds for a full build, where Hugo takes 1; shorter is better</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<text x=\"8\" y=\"20\" font-weight=\"bold\">Full build on tmpfs; Hugo takes 1, shorter is better</text>\n");
        for (var i = 0; i < bars.Count; i++)
        {
            var (title, name, ratio) = bars[i];
            var y = 34 + (i * Row);
            var width = Math.Min(ratio!.Value, 1.15) * Unit;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{y + 13}\" text-anchor=\"end\">{title}, {name}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left}\" y=\"{y}\" width=\"{width:0}\" height=\"{Row - 6}\" fill=\"{(name == Start.Hugo ? "#8a8f98" : "#0b6b8a")}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + width + 6:0}\" y=\"{y + 13}\">{ratio:0.00}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }
}
