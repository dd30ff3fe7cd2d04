using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HemaSite.Benchmarks;

/// <summary>
/// Edits a post again and again while "hemasite serve" shows the site, and takes the time from the end of the saving until an open page has been
/// told and has the new text, as a browser that reloads would.
/// </summary>
public static partial class PreviewRace
{
    private const int Edits = 50;

    /// <summary>The median of the times in milliseconds.</summary>
    public static double Run(string program, string site)
    {
        var start = new ProcessStartInfo(program, ["serve", site, "--messages", "en"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var server = Process.Start(start)!;
        try
        {
            return Measure(AddressIn(server), Start.PostOf(site)).GetAwaiter().GetResult();
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
        }
    }

    private static async Task<double> Measure(Uri address, string post)
    {
        using var browser = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) };
        var slug = OrderPrefix().Replace(Path.GetFileName(Path.GetDirectoryName(post)!), "");
        var page = new Uri(address, $"kk/news/{slug}/");
        var token = Token().Match(await browser.GetStringAsync(page)).Groups[1].Value;
        using var events = new StreamReader(await browser.GetStreamAsync(new Uri(address, $"_hemasite/events?token={token}")));
        var times = new List<double>();
        for (var i = 0; i < Edits; i++)
        {
            // No earlier run has left the same words.
            var mark = string.Create(CultureInfo.InvariantCulture, $"Edit {i} of {Edits}, {Stopwatch.GetTimestamp()}.");
            await File.AppendAllTextAsync(post, $"\n\n{mark}\n");
            var saved = Stopwatch.GetTimestamp();
            while (true)
            {
                await events.ReadLineAsync();
                if ((await browser.GetStringAsync(page)).Contains(mark, StringComparison.Ordinal))
                {
                    break;
                }
            }

            times.Add(Stopwatch.GetElapsedTime(saved).TotalMilliseconds);
        }

        return Race.Median(times);
    }

    private static Uri AddressIn(Process server)
    {
        while (server.StandardOutput.ReadLine() is { } line)
        {
            if (Address().Match(line) is { Success: true } found)
            {
                _ = server.StandardOutput.ReadToEndAsync();
                return new(found.Value);
            }
        }

        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"hemasite serve ended with {server.ExitCode}"));
    }

    [GeneratedRegex("http://[0-9.]+:[0-9]+/")]
    private static partial Regex Address();

    [GeneratedRegex("data-token=\"([0-9a-f]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("^[0-9]+\\.")]
    private static partial Regex OrderPrefix();
}
