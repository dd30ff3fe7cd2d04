using HemaSite.Cli.Commands;
using HemaSite.Cli.Machines;

namespace HemaSite.TrustTests.Machines;

/// <summary>The command line run inside the test, on a machine of the test's making.</summary>
internal static class CommandLineRun
{
    /// <summary>Builds a site; returns the exit code and everything printed.</summary>
    public static (int Code, string Printed) Build(string site, Machine machine, params string[] more)
    {
        var printed = new StringWriter();
        var writer = TextWriter.Synchronized(printed);
        string[] arguments = ["build", site, "--messages", "en", "--jobs", "2", "--now", "2026-11-22T10:00:00Z", .. more];
        var code = RootApp.RunAsync(arguments, writer, writer, machine).GetAwaiter().GetResult();
        return (code, printed.ToString());
    }
}
