using System.Diagnostics;

namespace HemaSite.ServerTests.Sites;

/// <summary>The built program: the native one where tests/run.sh names it.</summary>
public static class CommandLine
{
    private static readonly string Program = Environment.GetEnvironmentVariable("HEMASITE_NATIVE") is { Length: > 0 } native
        ? native
        : Path.Combine(AppContext.BaseDirectory, "hemasite");

    /// <summary>The folder it stands in.</summary>
    public static string Folder => Path.GetDirectoryName(Path.GetFullPath(Program))!;

    /// <summary>Starts it.</summary>
    public static Process Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static (int Code, string Output) Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, environment);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
