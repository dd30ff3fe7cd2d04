using System.Collections.Frozen;
using System.Diagnostics;
using System.Text.Json;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using NodaTime;

namespace HemaSite.BrowserTests;

/// <summary>What the Nu HTML checker says of the example site, of the sample of the real site and of a page that is wrong, asked once for all: starting it takes seconds.</summary>
public sealed class NuChecker(Reader reader) : IAsyncLifetime
{
    private const string Example = "/example";
    private const string Real = "/real";
    private const string Wrong = "/wrong";

    private readonly Dictionary<string, List<string>> messages = [];
    private string? missing;

    /// <summary>What it says of the example site.</summary>
    public IEnumerable<string> OfExample => Of(Example);

    /// <summary>What it says of the sample of the real site.</summary>
    public IEnumerable<string> OfReal => Of(Real);

    /// <summary>What it says of a paragraph around a block.</summary>
    public IEnumerable<string> OfWrong => Of(Wrong);

    public async ValueTask InitializeAsync()
    {
        var jar = Environment.GetEnvironmentVariable("VNU_JAR")
            ?? Path.Combine(Reader.Root, "tests", "HemaSite.BrowserTests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar))
        {
            missing = "the Nu HTML checker is not here (npm ci in tests/HemaSite.BrowserTests): pages were NOT checked for conformance";
            return;
        }

        var folder = Directory.CreateTempSubdirectory("hemasite-vnu-");
        try
        {
            Write(folder.FullName + Example, reader.Files);
            Write(folder.FullName + Wrong, new Dictionary<string, byte[]> { ["/a.html"] = "<!doctype html><html lang=en><title>a</title><p><div></p>"u8.ToArray() });
            if (RealFiles() is { } real)
            {
                Write(folder.FullName + Real, real);
            }

            await RunAsync(jar, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private List<string> Of(string site)
    {
        if (missing is not null)
        {
            Assert.Skip(missing);
        }

        if (!messages.TryGetValue(site, out var found))
        {
            Assert.Skip("../shared/site is not here: the real site was NOT checked");
        }

        return found;
    }

    private static FrozenDictionary<string, byte[]>? RealFiles()
    {
        var user = Path.GetFullPath(Path.Combine(Reader.Root, "..", "shared", "site", "user"));
        if (!Directory.Exists(user))
        {
            return null;
        }

        var tree = new DiskTree(user);
        var sink = new MemorySink(tree);
        SiteBuilder.Build(tree, new(Instant.FromUtc(2026, 11, 22, 10, 0)), sink);
        return sink.Files.ToFrozenDictionary(file => "/" + file.Key.Value, file => file.Value);
    }

    private void Write(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        messages[folder[folder.LastIndexOf('/')..]] = [];
        foreach (var (path, bytes) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder + path)!);
            File.WriteAllBytes(folder + path, bytes);
        }
    }

    private async Task RunAsync(string jar, string folder)
    {
        var start = new ProcessStartInfo("java", ["-Xss4m", "-jar", jar, "--format", "json", "--errors-only", "--stdout", "--skip-non-html", folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        Process java;
        try
        {
            java = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            missing = "java is not installed: pages were NOT checked for conformance";
            return;
        }

        using var checking = java;
        using var answer = await JsonDocument.ParseAsync(java.StandardOutput.BaseStream);
        await java.WaitForExitAsync();
        foreach (var message in answer.RootElement.GetProperty("messages").EnumerateArray())
        {
            var path = message.GetProperty("url").GetString()!.Split(folder)[^1];
            messages[path[..path.IndexOf('/', 1)]].Add($"{path}: {message.GetProperty("message").GetString()}");
        }
    }
}
