using System.Collections.Frozen;
using System.Diagnostics;
using System.Text.Json;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using NodaTime;

namespace HemaSite.BrowserTests;

/// <summary>Every page of the example site and of the sample of the real site before the Nu HTML checker.</summary>
public sealed class ConformanceTests(Reader reader)
{
    [Fact]
    public void Every_page_of_the_example_site_conforms() => AssertConforms(reader.Files);

    [Fact]
    public void Every_page_of_the_real_site_conforms()
    {
        var user = Path.GetFullPath(Path.Combine(Reader.Root, "..", "shared", "site", "user"));
        if (!Directory.Exists(user))
        {
            Assert.Skip("../shared/site is not here: the real site was NOT checked");
        }

        var tree = new DiskTree(user);
        var sink = new MemorySink(tree);
        SiteBuilder.Build(tree, new(Instant.FromUtc(2026, 11, 22, 10, 0)), sink, TestContext.Current.CancellationToken);
        AssertConforms(sink.Files.ToFrozenDictionary(file => "/" + file.Key.Value, file => file.Value));
    }

    [Fact]
    public void A_page_that_does_not_conform_is_found() =>
        Assert.NotEmpty(Check(new Dictionary<string, byte[]> { ["/a.html"] = "<!doctype html><html lang=en><title>a</title><p><div></p>"u8.ToArray() }));

    private static void AssertConforms(IReadOnlyDictionary<string, byte[]> files) =>
        Assert.Equal([], Check(files));

    private static List<string> Check(IReadOnlyDictionary<string, byte[]> files)
    {
        var jar = Environment.GetEnvironmentVariable("VNU_JAR")
            ?? Path.Combine(Reader.Root, "tests", "HemaSite.BrowserTests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar))
        {
            Assert.Skip("the Nu HTML checker is not here (npm ci in tests/HemaSite.BrowserTests): pages were NOT checked for conformance");
        }

        var folder = Directory.CreateTempSubdirectory("hemasite-vnu-");
        try
        {
            foreach (var (path, bytes) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
            {
                var file = folder.FullName + path;
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }

            return Run(jar, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> Run(string jar, string folder)
    {
        var start = new ProcessStartInfo("java", ["-Xss4m", "-jar", jar, "--format", "json", "--errors-only", "--stdout", "--skip-non-html", folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        Process? java;
        try
        {
            java = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("java is not installed: pages were NOT checked for conformance");
            throw;
        }

        using var answer = JsonDocument.Parse(java!.StandardOutput.ReadToEnd());
        java.WaitForExit();
        java.Dispose();
        return
        [
            .. answer.RootElement.GetProperty("messages").EnumerateArray()
                .Select(message => $"{message.GetProperty("url").GetString()!.Split(folder)[^1]}: {message.GetProperty("message").GetString()}"),
        ];
    }
}
