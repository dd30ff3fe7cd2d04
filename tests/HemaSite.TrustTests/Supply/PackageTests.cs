using System.Diagnostics;
using System.Security.Cryptography;
using HemaSite.Tests;
using HemaSite.Tests.Architecture;

namespace HemaSite.TrustTests.Supply;

/// <summary>What is released: build/package.sh makes it, each package starts, and each holds what other people's licences ask for.</summary>
public sealed class PackageTests
{
    [Fact]
    public void Every_package_starts_and_bears_its_notices()
    {
        Assert.SkipUnless(Scale.IsLong, "three packages take minutes: they were NOT made (tests/run.sh --long)");
        using var folder = new TemporaryFolder();
        Run("bash", Repository.At("build/package.sh"), folder["made"]);
        foreach (var line in File.ReadAllLines(folder["made/SHA256SUMS"]))
        {
            var bytes = File.ReadAllBytes(folder[$"made/{line[66..]}"]);
            Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        foreach (var archive in Directory.GetFiles(folder["made"], "*.tar.gz"))
        {
            Run("tar", "--extract", "--gzip", "--file", archive, "--directory", folder["made"]);
            var unpacked = archive[..^".tar.gz".Length];
            Assert.True(File.Exists(Path.Combine(unpacked, "THIRD-PARTY-NOTICES.md")) && File.Exists(Path.Combine(unpacked, "LICENSE")), archive);
            Run(Path.Combine(unpacked, "hemasite"), "--version");
        }

        Run("dotnet", "tool", "install", "HemaSite.Cli", "--tool-path", folder["tool"], "--add-source", folder["made"]);
        Run(folder["tool/hemasite"], "--version");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}");
    }
}
