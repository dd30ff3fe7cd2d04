using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace HemaSite.Benchmarks;

/// <summary>Runs a whole process under GNU time, start-up included.</summary>
public static class Timed
{
    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="InvalidOperationException">The command failed: its figures would say nothing.</exception>
    public static Figures Run(ImmutableArray<string> command)
    {
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo("time", ["-q", "-f", "%U %S %M", "-o", figures, .. command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}: {errors.Result}");
        }

        var read = File.ReadAllText(figures).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        File.Delete(figures);
        return new(seconds, Number(read[0]) + Number(read[1]), Number(read[2]) / 1024);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
