using System.Globalization;
using HemaSite.Tests.CommandLine;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Machines;

/// <summary>A site needs the memory it is promised to need; where a machine has less, nothing is half done.</summary>
public sealed class MemoryTests : IDisposable
{
    // MiB; below them the runtime itself does not start.
    private static readonly int[] Limits = [5, 6, 8, 10, 12, 16, 24, 32];

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Too_little_memory_leaves_the_old_site_and_ends_with_3()
    {
        Assert.SkipUnless(TestedProgram.IsNative, "only the native program starts in so little memory: too little memory was NOT tried");
        Assert.Equal(0, site.Build().ExitCode);
        var before = site.Snapshot();
        for (var i = 0; i < Scale.Of(400, 4000); i++)
        {
            site.Post($"post-{i}", string.Concat(Enumerable.Repeat("Сөз **сөйлем** туралы мәтін.\n\n", 100)));
        }

        var refused = 0;
        foreach (var mebibytes in Limits)
        {
            var run = TestedProgram.Run(
                ["build", site.Path, "--messages", "en"], TimeSpan.FromMinutes(5), false, ("DOTNET_GCHeapHardLimit", (mebibytes << 20).ToString("x", CultureInfo.InvariantCulture)));
            Assert.True(run.ExitCode is 0 or 3, $"{mebibytes} MiB: ends with {run.ExitCode}: {run.Output}");
            if (run.ExitCode == 0)
            {
                break;
            }

            refused++;
            Assert.Contains("HS7102", run.Output, StringComparison.Ordinal);
            Assert.Equal(before, site.Snapshot());
        }

        Assert.True(refused > 0, "no limit was too small");
        Promises.Note("too little memory", $"{refused} limits ({TestedProgram.Kind}): exit 3, 0 torn");
    }

    [Fact]
    public void Twenty_thousand_posts_fit_into_a_gibibyte()
    {
        Assert.SkipUnless(Scale.IsLong, "20 000 posts take minutes: they were NOT built (tests/run.sh --long)");
        for (var i = 0; i < 20_000; i++)
        {
            site.Post($"post-{i}", $"Кіріспе {i}.\n\n===\n\n" + string.Concat(Enumerable.Repeat("Сөз **сөйлем** туралы [мәтін](https://example.kz).\n\n", 12)), "taxonomy: { tag: [қан, донор], category: жаңалық }\n");
        }

        var run = TestedProgram.Run(["build", site.Path, "--messages", "en"], TimeSpan.FromMinutes(20));
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.InRange(run.Memory, 1, 1L << 30);
        Promises.Note("20 000 posts", string.Create(CultureInfo.InvariantCulture, $"{run.Memory >> 20} MiB at most, {run.Time.TotalSeconds:0} s ({TestedProgram.Kind})"));
    }
}
