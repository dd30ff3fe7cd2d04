using System.Diagnostics;

namespace HemaSite.Tests.CommandLine;

/// <summary>Runs the built program itself, as an editor or a server would: the native one where tests/run.sh names it.</summary>
public static class Executable
{
    /// <summary>Where it stands.</summary>
    public static string Location { get; } = Environment.GetEnvironmentVariable("HEMASITE_NATIVE") is { Length: > 0 } native
        ? native
        : Path.Combine(AppContext.BaseDirectory, "hemasite");

    /// <summary>Runs it to its end.</summary>
    public static Ending Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(new(Location, arguments), environment);
        return End(process);
    }

    /// <summary>Runs it where threads get one mebibyte of stack unless they ask for more.</summary>
    public static Ending RunWithSmallStack(string[] arguments)
    {
        using var process = Start(new("bash", ["-c", "ulimit -s 1024; exec \"$0\" \"$@\"", Location, .. arguments]), []);
        return End(process);
    }

    /// <summary>Runs it where nobody takes its complaints: the output for them is closed.</summary>
    public static Ending RunWithoutErrors(string[] arguments)
    {
        using var process = Start(new("bash", ["-c", "exec \"$0\" \"$@\" 2>&-", Location, .. arguments]), []);
        return End(process);
    }

    /// <summary>Starts it with its output captured and the language of messages left to English.</summary>
    public static Process Start(ProcessStartInfo start, (string Name, string Value)[] environment)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError, start.UseShellExecute) = (true, true, false);
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Starts it in the background.</summary>
    public static Process Start(string[] arguments) => Start(new(Location, arguments), []);

    /// <summary>Waits for the end.</summary>
    public static Ending End(Process process)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.Result);
    }
}
