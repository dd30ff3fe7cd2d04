using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.Hostile.Cases;

namespace HemaSite.Tests.Hostile;

/// <summary>The hostile sites, written to a folder: our own, and those of the generator in ../shared where it is at hand.</summary>
public static class HostileManifest
{
    /// <summary>Where the generator's expectation would serve a user worse, and why.</summary>
    public static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["xss-feed"] = "<x> in a body is markup and is not shown; a loss of something written is told, feeds stay well-formed",
    }.ToFrozenDictionary();

    /// <summary>Whether the generator is at hand.</summary>
    public static bool HasGenerator => File.Exists(Generator);

    private static string Generator => Repository.At("../shared/hostile/make_hostile.py");

    /// <summary>Writes our own sites.</summary>
    public static ImmutableArray<HostileCase> WriteOwn(string folder) => [.. OwnCases.All.Select(item => item.WriteTo(folder))];

    /// <summary>Writes the generator's sites; skips the test where the generator or python3 is missing.</summary>
    public static ImmutableArray<HostileCase> WriteGenerated(string folder)
    {
        Assert.SkipUnless(HasGenerator, "../shared/hostile is not here: its hostile sites were NOT built");
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", [Generator, folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.Equal(0, python.ExitCode);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not here: the hostile sites of ../shared were NOT built");
        }

        return [.. File.ReadLines(Path.Combine(folder, "manifest.tsv")).Skip(1).Select(HostileCase.Of)];
    }
}
