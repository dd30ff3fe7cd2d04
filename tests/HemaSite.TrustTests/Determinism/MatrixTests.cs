using System.Security.Cryptography;
using System.Text;
using HemaSite.Tests;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.CommandLine;
using HemaSite.Tests.Hostile.Cases;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Determinism;

/// <summary>The same content gives the same bytes, whatever machine it is built on.</summary>
public sealed class MatrixTests : IDisposable
{
    private static readonly string[] Locales = ["C", "tr_TR.UTF-8", "ru_RU.UTF-8", "kk_KZ.UTF-8", "th_TH.UTF-8"];
    private static readonly string[] Zones = ["UTC", "America/St_Johns", "Asia/Almaty"];
    private static readonly string[] Jobs = ["1", "2", "7"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Locale_zone_threads_order_place_and_line_ends_change_no_byte()
    {
        var hashes = new Dictionary<string, List<string>>();
        var random = new Random(4);
        var number = 0;
        foreach (var locale in Locales.Take(Scale.Of(2, 5)))
        {
            foreach (var zone in Zones.Take(Scale.Of(2, 3)))
            {
                foreach (var jobs in Scale.IsLong ? Jobs : [Jobs[number % 3]])
                {
                    var site = CopySite($"{number}/here-{number}", random, withCrLf: number % 2 == 1);
                    var programs = Scale.IsLong && number % 5 == 0 ? Programs : [Executable.Location];
                    foreach (var program in programs)
                    {
                        var hash = Build(program, site, folder[$"{number}/out"], locale, zone, jobs, Pictures);
                        (hashes.TryGetValue(hash, out var list) ? list : hashes[hash] = []).Add($"{locale} {zone} {jobs} {number % 2}");
                    }

                    number++;
                }
            }
        }

        Assert.True(hashes.Count == 1, string.Join("\n", hashes.Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value)}")));
        Promises.Note("determinism", $"{hashes.Single().Value.Count} builds over locales, zones, threads, order of folders, place, LF and CRLF: 1 hash");
    }

    [Fact]
    public void The_native_program_writes_what_the_JIT_program_writes()
    {
        Assert.SkipUnless(TestedProgram.IsNative, "there is no native program: it was NOT compared");
        var site = CopySite("site", new Random(1), withCrLf: false);
        var hashes = Programs.Select((program, i) => Build(program, site, folder[$"out-{i}"], "C", "UTC", "2", Pictures)).ToList();
        Assert.Equal(hashes[0], hashes[1]);
        Promises.Note("JIT and native", $"the same bytes{(Scale.IsLong ? ", pictures too" : "")}");
    }

    [Fact]
    public void Smaller_pictures_and_cards_are_the_same_bytes_too()
    {
        using var site = new TinySite();
        site.Write("content/site.yaml", "title: Орталық\nbase_url: https://example.kz\nlanguages: [kk]\n");
        site.Post("first", "![сурет](wide.png)");
        File.WriteAllBytes(Path.Combine(site.Path, "content/01.news/first/wide.png"), PictureCases.Png(900, 60));
        string[] places = ["one", "two"];
        // The other machine wants letters without grey edges.
        File.WriteAllText(folder["fonts.conf"], """
            <fontconfig><match target="pattern"><edit name="antialias" mode="assign"><bool>false</bool></edit></match></fontconfig>
            """);
        (string Name, string Value)[][] machines = [[], [("FONTCONFIG_FILE", folder["fonts.conf"])]];
        var hashes = places.Select((place, i) =>
            Build(Programs[i % 2], site.Path, folder[place], Locales[i], Zones[i], Jobs[i], ["--no-cache", "--cache", folder[$"{place}-kept"]], machines[i])).ToList();
        Assert.Equal(hashes[0], hashes[1]);
    }

    // Making pictures takes most of a build, and is the subject of one test alone; the long measure makes them every time.
    private static string[] Pictures => Scale.IsLong ? [] : ["--no-pictures"];

    private static string[] Programs => [Executable.Location, Path.Combine(AppContext.BaseDirectory, "hemasite")];

    private static string Build(string program, string site, string output, string locale, string zone, string jobs, string[] more, params (string Name, string Value)[] machine)
    {
        using var process = Executable.Start(
            new(program, ["build", site, "-o", output, "--now", "2026-11-22T10:00:00Z", "--jobs", jobs, "--messages", "en", .. more]),
            [("LC_ALL", locale), ("LANG", locale), ("TZ", zone), .. machine]);
        var ending = Executable.End(process);
        Assert.True(ending.ExitCode == 0, ending.Errors);
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            sum.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(output, file)));
            sum.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }

    // Most file systems list a folder in an order that depends on the order of its making.
    private string CopySite(string name, Random random, bool withCrLf)
    {
        var from = Repository.At("content");
        var files = Directory.GetFiles(from, "*", SearchOption.AllDirectories);
        random.Shuffle(files);
        foreach (var file in files)
        {
            var to = Path.Combine(folder[name], "content", Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (withCrLf && Path.GetExtension(file) is ".md" or ".yaml")
            {
                File.WriteAllText(to, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
            }
            else
            {
                File.Copy(file, to);
            }
        }

        return folder[name];
    }
}
