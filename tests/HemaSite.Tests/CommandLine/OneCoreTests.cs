namespace HemaSite.Tests.CommandLine;

/// <summary>On one core the pool of threads has one only. Whoever waits on it for another waits half a second each time, and where no other is granted, for ever.</summary>
public sealed class OneCoreTests : IDisposable
{
    private static readonly (string Name, string Value)[] OneCore = [("DOTNET_PROCESSOR_COUNT", "1"), ("DOTNET_ThreadPool_ForceMaxWorkerThreads", "1")];
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(1);

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Builds_wait_for_no_thread_that_is_not_there()
    {
        AssertEnds("build", site.Path);
        AssertEnds("build", site.Path);
        site.Post("first", "Өзгерген мәтін.");
        AssertEnds("build", site.Path);
        Assert.Contains("Өзгерген", site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
        site.Post("second", "Жаңа мәтін.");
        AssertEnds("build", site.Path, "--explain-rebuild");
        AssertEnds("build", site.Path, "--no-cache");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("list", "posts")]
    [InlineData("due")]
    public void Nor_do_the_other_commands(params string[] command) => AssertEnds([.. command, site.Path]);

    private static void AssertEnds(params string[] arguments)
    {
        using var process = Executable.Start(new(Executable.Location, arguments), OneCore);
        if (!process.WaitForExit(Stuck))
        {
            process.Kill();
            Assert.Fail($"{string.Join(' ', arguments)}: waits for ever");
        }

        Assert.Equal(0, process.ExitCode);
    }
}
