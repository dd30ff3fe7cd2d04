using System.Collections.Frozen;
using HemaSite.BrowserTests;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Settings;
using Microsoft.Playwright;
using NodaTime;

[assembly: AssemblyFixture(typeof(Reader))]

namespace HemaSite.BrowserTests;

/// <summary>The example site, built once and served, and the one browser that all tests read it with.</summary>
public sealed class Reader : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    // Milliseconds. Playwright's own waits for addresses and load states may miss the event they wait for (playwright-dotnet 3364):
    // tests wait for what the page shows (locators and expectations ask the browser again and again).
    private const float Patience = 30_000;

    private readonly SiteServer server = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Scheme, host and port of the site.</summary>
    public string Address => server.Address;

    /// <summary>The built files by path ("/kk/index.html").</summary>
    public FrozenDictionary<string, byte[]> Files { get; private set; } = FrozenDictionary<string, byte[]>.Empty;

    /// <summary>The repository of the example site.</summary>
    public static string Root { get; } = FindRoot();

    public async ValueTask InitializeAsync()
    {
        var tree = new DiskTree(Root);
        var sink = new MemorySink(tree);
        var options = new BuildOptions(Instant.FromUtc(2026, 11, 22, 10, 0)) { BaseUrl = BaseUrl.Parse(Address), Pictures = new Copies() };
        var result = SiteBuilder.Build(tree, options, sink);
        Assert.Equal(BuildOutcome.Ok, result.Outcome);
        Files = sink.Files.ToFrozenDictionary(file => "/" + file.Key.Value, file => file.Value);
        server.Start(Files);
        if (FindBrowser() is { } path)
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--disable-sync"],
            });
        }
    }

    /// <summary>A reader's visit with a profile of its own; the test is skipped where no browser is installed.</summary>
    public async Task<Visit> VisitAsync(BrowserNewContextOptions? options = null)
    {
        if (browser is null)
        {
            Assert.Skip("no Chromium or Chrome is installed: the site was NOT looked at in a browser (CHROMIUM may name one)");
        }

        var context = await browser.NewContextAsync(options ?? new());
        context.SetDefaultTimeout(Patience);
        return new(this, context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        server.Dispose();
    }

    private static string? FindBrowser()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HemaSite.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
