using System.Diagnostics;
using HemaSite.Tests;
using HemaSite.Tests.CommandLine;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Machines;

/// <summary>Disks of memory with room for less and less of the new site.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const long Block = 4096;

    private readonly TinySite site = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_full_disk_keeps_the_old_site()
    {
        var disk = Directory.CreateDirectory(folder["disk"]).FullName;
        Assert.SkipUnless(Shell("mount", "-t", "tmpfs", "-o", "size=8m", "hemasite", disk), "this user may not mount a disk of memory: a full disk was NOT tried");
        try
        {
            var output = Path.Combine(disk, "public");
            Assert.Equal(0, site.Build("-o", output).ExitCode);
            var before = Snapshot(output);
            var used = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Sum(file => (new FileInfo(file).Length + Block - 1) / Block * Block);
            for (var i = 0; i < 60; i++)
            {
                site.Post($"post-{i}", string.Concat(Enumerable.Repeat("Сөз сөйлем туралы мәтін.\n\n", 400)));
            }

            var (refused, steps) = (0, Scale.Of(6, 20));
            for (var step = 0; step < steps; step++)
            {
                // From no room at all to nearly enough.
                Assert.True(Shell("mount", "-o", $"remount,size={used + (64 * Block) + (step * (5L << 20) / steps)}", disk));
                var run = TestedProgram.Run(["build", site.Path, "-o", output, "--messages", "en"], TimeSpan.FromMinutes(2));
                Assert.True(run.ExitCode is 0 or 3, $"ends with {run.ExitCode}: {run.Output}");
                if (run.ExitCode == 0)
                {
                    break;
                }

                refused++;
                Assert.Contains("HS7001", run.Output, StringComparison.Ordinal);
                Assert.Equal(before, Snapshot(output));
                Assert.Equal([output], Directory.EnumerateFileSystemEntries(disk));
            }

            Assert.True(refused > 0, "every size was large enough");
            Promises.Note("full disk", $"{refused} sizes ({TestedProgram.Kind}): exit 3, old site intact, nothing left over");
        }
        finally
        {
            Shell("umount", disk);
        }
    }

    private static Dictionary<string, string> Snapshot(string output) => Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)));

    private static bool Shell(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
