using System.ComponentModel;
using System.Diagnostics;
using HemaSite.Tests.CommandLine;

namespace HemaSite.TrustTests.Programs;

/// <summary>Runs the program under strace, where that is installed and the kernel lets us.</summary>
public static class Strace
{
    /// <summary>Whether it can be used here.</summary>
    public static bool IsAllowed { get; } = Try();

    /// <summary>Runs the program with options of strace before it.</summary>
    public static Ending Run(string[] options, string[] arguments)
    {
        using var process = Executable.Start(new("strace", [.. options, Executable.Location, .. arguments]), []);
        return Executable.End(process);
    }

    private static bool Try()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("strace", ["-f", "-o", "/dev/null", "true"]) { RedirectStandardError = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
