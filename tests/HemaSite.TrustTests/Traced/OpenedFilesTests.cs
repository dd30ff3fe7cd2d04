using System.Text.RegularExpressions;
using HemaSite.Tests;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.CommandLine;
using HemaSite.Tests.Hostile;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Traced;

/// <summary>Looks over the program's shoulder at every file it opens, makes, renames or removes.</summary>
public sealed partial class OpenedFilesTests : IDisposable
{
    // What any program reads to start: libraries (its own lie beside it), what the kernel tells about the machine; the fonts of the machine
    // are none of its business. It writes into the output and into .hemasite of the site, nowhere else.
    private static readonly string[] OfTheSystem =
        ["/proc/", "/sys/", "/dev/", "/lib", "/usr/", "/etc/ld.so", "/etc/localtime", "/etc/nsswitch.conf", "/etc/ssl", "/etc/terminfo"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_outside_the_site_and_its_output_is_opened()
    {
        Assert.SkipUnless(Strace.IsAllowed && TestedProgram.IsNative, "strace or the native program is missing: opened files were NOT looked at");
        var cases = HostileManifest.WriteOwn(folder["own"]).Where(item => Regex.IsMatch(item.Name, "^(sym|slug|route|alias|template|img|redirect|fifo|dir)-|include|theme-own-(link|up)|config-own-(link|home)")).ToList();
        var step = Math.Max(1, cases.Count / Scale.Of(12, cases.Count));
        var (looked, paths, faults) = (0, 0, new List<string>());
        for (var i = 0; i < cases.Count; i += step)
        {
            var item = cases[i];
            var (site, trace) = (folder[$"own/{item.Name}"], folder[$"{item.Name}.trace"]);
            string[] theme = item.File.Contains("/themes/", StringComparison.Ordinal) ? ["--theme", "hostile"] : [];
            Strace.Run(["-f", "-qq", "-s", "4096", "-e", "trace=open,openat,openat2,creat,mkdir,rename,renameat2,unlink,unlinkat,link,linkat,symlink,rmdir", "-o", trace],
                ["build", $"{site}/user", "-o", $"{site}/out/public", "--messages", "en", .. theme]);
            foreach (var line in File.ReadLines(trace))
            {
                foreach (Match path in AbsolutePath().Matches(line))
                {
                    paths++;
                    if (!IsAllowed(path.Groups[1].Value, site, line))
                    {
                        faults.Add($"{item.Name}: {line}");
                    }
                }
            }

            looked++;
        }

        Faults.None(faults.Distinct().Take(20));
        Promises.Note("opened files", $"{looked} hostile sites, {paths} paths, 0 outside");
    }

    [Fact]
    public void A_start_without_pictures_does_not_load_their_library()
    {
        Assert.SkipUnless(Strace.IsAllowed && TestedProgram.IsNative, "strace or the native program is missing: loaded libraries were NOT looked at");
        var trace = folder["version.trace"];
        Strace.Run(["-f", "-qq", "-e", "trace=open,openat,openat2", "-o", trace], ["--version"]);
        var opened = File.ReadAllText(trace);
        Assert.Contains("libc.so", opened, StringComparison.Ordinal);
        Assert.DoesNotContain("libvips", opened, StringComparison.Ordinal);
    }

    private static bool IsAllowed(string path, string site, string line)
    {
        var changes = line.Contains("O_WRONLY", StringComparison.Ordinal) || line.Contains("O_RDWR", StringComparison.Ordinal) || line.Contains("O_CREAT", StringComparison.Ordinal)
            || !line.Contains("open", StringComparison.Ordinal);
        return changes
            ? path.StartsWith($"{site}/out", StringComparison.Ordinal) || path.StartsWith($"{site}/user/.hemasite", StringComparison.Ordinal) || path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/self/", StringComparison.Ordinal)
            : path.StartsWith(site, StringComparison.Ordinal) || path.StartsWith(Path.GetDirectoryName(Executable.Location)!, StringComparison.Ordinal) || path == "/"
                || path.Contains("/.terminfo/", StringComparison.Ordinal) || path.Contains("fontconfig/", StringComparison.Ordinal) || OfTheSystem.Any(known => path.StartsWith(known, StringComparison.Ordinal))
                || line.Contains("ELOOP", StringComparison.Ordinal);
    }

    [GeneratedRegex("\"(/[^\"]*)\"")]
    private static partial Regex AbsolutePath();
}
