using HemaSite.Tests.CommandLine;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Machines;

/// <summary>Where hardly any file may be open at once, a build works or says what it could not open; it never publishes less than it should.</summary>
public sealed class OpenFilesTests : IDisposable
{
    // Below the first the program itself does not start.
    private static readonly int[] Limits = [10, 11, 12, 13, 14, 16, 18, 20, 22, 24, 28, 32, 40, 64];

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Too_few_open_files_leave_the_old_site_and_are_named()
    {
        Assert.SkipUnless(TestedProgram.IsNative, "only the native program starts with so few open files: they were NOT tried");
        site.Write("content/site.yaml", "languages: [kk]\n");
        Assert.Equal(0, site.Build().ExitCode);
        var refused = 0;
        for (var i = 0; i < Limits.Length; i++)
        {
            site.Post("first", $"Мәтін {i}. ![сурет](a.png)\n");
            File.WriteAllBytes(Path.Combine(site.Path, "content/01.news/first/a.png"), Tests.Hostile.Cases.PictureCases.Png(400 + i, 40));
            var before = site.Snapshot();
            using var process = Executable.Start(new("bash", ["-c", $"ulimit -n {Limits[i]}; exec \"$0\" \"$@\"", Executable.Location, "build", site.Path, "--messages", "en"]), []);
            var run = Executable.End(process);
            Assert.True(run.ExitCode is 0 or 3, $"{Limits[i]} files: ends with {run.ExitCode}: {run.Output}{run.Errors}");
            Assert.DoesNotContain("HS3511", run.Errors, StringComparison.Ordinal);
            if (run.ExitCode == 3)
            {
                refused++;
                Assert.Matches("^/[^:]+: error HS7004: Too many open files: cannot [a-z]+ /", run.Errors);
                Assert.Equal(before, site.Snapshot());
            }
        }

        Assert.True(refused > 0, "no limit was too small");
        Assert.True(refused < Limits.Length, "no limit was large enough");
        Promises.Note("too few open files", $"{Limits.Length} limits from {Limits[0]} to {Limits[^1]}: {refused} × exit 3, the others built whole");
    }
}
