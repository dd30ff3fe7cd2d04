using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HemaSite.Benchmarks;

/// <summary>The time that "hugo server" takes from the saving of a post until it answers with the new text, in its fast render mode.</summary>
/// <param name="Size">Posts in each of the two languages.</param>
/// <param name="Seconds">The median of the edits.</param>
public sealed record HugoServer(int Size, double Seconds)
{
    private const int Edits = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>Edits the largest of Hugo's sites; null when there is none.</summary>
    public static HugoServer? Run(string corpora)
    {
        var sites = Directory.GetDirectories(Path.Combine(corpora, "tmpfs"), "hugo-*").ToDictionary(site => int.Parse(Path.GetFileName(site)["hugo-".Length..], null));
        return sites.Count == 0 ? null : new(sites.Keys.Max(), Of(sites[sites.Keys.Max()]));
    }

    private static double Of(string site)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo("hugo", ["server", "-s", site, "--bind", "127.0.0.1", "--port", $"{address.Port}", "--baseURL", $"{address}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var server = Process.Start(start)!;
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            return Measure(address, PostOf(site)).GetAwaiter().GetResult();
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
        }
    }

    private static async Task<double> Measure(Uri address, string post)
    {
        using var browser = new HttpClient { Timeout = Patience };
        using var patience = new CancellationTokenSource(Patience);
        var page = new Uri(address, $"kk/news/{Path.GetFileName(post)[..^".kk.md".Length]}/");
        await UntilShown(browser, page, "<html", patience.Token);
        var times = new List<double>();
        for (var i = 0; i < Edits; i++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"Edit {i} of {Edits}, {Stopwatch.GetTimestamp()}.");
            await File.AppendAllTextAsync(post, $"\n\n{mark}\n");
            var saved = Stopwatch.GetTimestamp();
            await UntilShown(browser, page, mark, patience.Token);
            times.Add(Stopwatch.GetElapsedTime(saved).TotalSeconds);
        }

        return Race.Median(times);
    }

    private static async Task UntilShown(HttpClient browser, Uri page, string words, CancellationToken patience)
    {
        while (!await Shows(browser, page, words, patience))
        {
            await Task.Delay(Pause, patience);
        }
    }

    private static async Task<bool> Shows(HttpClient browser, Uri page, string words, CancellationToken patience)
    {
        try
        {
            return (await browser.GetStringAsync(page, patience)).Contains(words, StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false; // it has not begun to answer
        }
    }

    private static string PostOf(string site)
    {
        var posts = Directory.GetFiles(Path.Combine(site, "content", "news"), "*.kk.md").Order(StringComparer.Ordinal).ToList();
        return posts[posts.Count / 2];
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
