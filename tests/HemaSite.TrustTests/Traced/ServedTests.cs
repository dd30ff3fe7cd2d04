using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using HemaSite.Tests;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.CommandLine;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Traced;

/// <summary>The preview as the kernel sees it: who can reach it, and which files a request makes it open.</summary>
public sealed partial class ServedTests : IDisposable
{
    private const string Listens = "0A"; // TCP_LISTEN in /proc/net/tcp

    private static readonly string[] Paths =
    [
        "/", "/kk/news/first/", "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2f..%2fetc/passwd", "/%2e%2e%5c%2e%2e%5c.env", "/.env", "/content/site.yaml",
        "//etc/passwd", "/etc/passwd", "/kk/..;/..;/.env", "/kk/%00.html", "/proc/self/environ", "/kk/news/first/id_rsa", "/%c0%ae%c0%ae/.env", "/..\\..\\.env", "/.git/config",
        "/public/../.env", "/_hemasite/../.env", "/_hemasite/live.js", "/link/passwd", "/assets/../../.env", "file:///etc/passwd", "/kk/?x=../../etc/passwd", "/~root/", "/*",
    ];

    private readonly TinySite site = new((".env", "CANARY-SECRET-42"), ("content/01.news/first/id_rsa", "CANARY-SECRET-42"), (".git/config", "CANARY-SECRET-42"));
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void It_listens_to_this_machine_only_and_opens_nothing_for_a_request()
    {
        Assert.SkipUnless(Strace.IsAllowed && TestedProgram.IsNative, "strace or the native program is missing: the preview was NOT looked at");
        var port = FreePort();
        using var process = Executable.Start(
            new("strace", ["-f", "-qq", "-s", "4096", "-o", folder["trace"], "-e", "trace=open,openat,openat2,creat,stat,lstat,newfstatat,statx,access,readlink,accept4", Executable.Location, "serve", site.Path, "--port", $"{port}"]), []);
        while (process.StandardOutput.ReadLine() is { } line && !line.Contains("http://", StringComparison.Ordinal))
        {
        }

        Assert.NotEmpty(Sockets(port));
        Assert.All(Sockets(port), address => Assert.True(IPAddress.IsLoopback(address), $"{address} listens"));
        foreach (var path in Paths)
        {
            var answer = Ask(port, path);
            Assert.StartsWith("HTTP/1.1 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("CANARY", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        }

        // Strace itself lives on until it has written everything.
        var served = File.ReadAllText($"/proc/{process.Id}/task/{process.Id}/children").Trim();
        Process.Start("kill", ["-TERM", served]).WaitForExit();
        process.WaitForExit();
        var all = File.ReadAllLines(folder["trace"]);
        var calls = all[Array.FindIndex(all, call => call.Contains("accept4(", StringComparison.Ordinal) && call.Contains("127.0.0.1", StringComparison.Ordinal))..];
        Assert.InRange(calls.Count(call => call.Contains("127.0.0.1", StringComparison.Ordinal)), Paths.Length, int.MaxValue);
        var opened = calls.SelectMany(call => AbsolutePath().Matches(call)).Select(path => path.Groups[1].Value).ToList();
        Faults.None(opened.Where(path => !IsAllowed(path)));
        Promises.Note("preview", $"{Paths.Length} raw requests made it look at {opened.Count} paths, 0 outside of the site; no socket but on the loopback");
    }

    // The site is looked over for changes; the runtime looks for its own things in /proc and /sys, as how much memory is left.
    private bool IsAllowed(string path) =>
        (path.StartsWith(site.Path, StringComparison.Ordinal) && !path.Contains("/.env", StringComparison.Ordinal) && !path.Contains("/.git", StringComparison.Ordinal) && !path.EndsWith("id_rsa", StringComparison.Ordinal))
        || path == "/proc/meminfo" || path.StartsWith("/proc/self/", StringComparison.Ordinal) || path.StartsWith("/sys/", StringComparison.Ordinal) || path.StartsWith("/usr/", StringComparison.Ordinal) || path.StartsWith("/lib", StringComparison.Ordinal)
        || path.StartsWith("/etc/ld.so", StringComparison.Ordinal) || path.StartsWith(Path.GetDirectoryName(Executable.Location)!, StringComparison.Ordinal) || path.StartsWith("/dev/", StringComparison.Ordinal);

    private static List<IPAddress> Sockets(int port) =>
        [.. new[] { "/proc/net/tcp", "/proc/net/tcp6" }.Where(File.Exists).SelectMany(File.ReadLines).Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells.Length > 3 && cells[3] == Listens && cells[1].EndsWith($":{port:X4}", StringComparison.Ordinal))
            .Select(cells => AddressOf(cells[1].Split(':')[0]))];

    // Groups of four bytes, each in the order of the machine.
    private static IPAddress AddressOf(string hex) =>
        new([.. Enumerable.Range(0, hex.Length / 8).SelectMany(i => BitConverter.GetBytes(uint.Parse(hex.AsSpan(i * 8, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture)))]);

    private static string Ask(int port, string path)
    {
        using var client = new TcpClient(IPAddress.Loopback.ToString(), port);
        var stream = client.GetStream();
        stream.Write(Encoding.Latin1.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("\"(/[^\"]*)\"")]
    private static partial Regex AbsolutePath();
}
