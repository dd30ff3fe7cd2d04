using System.Diagnostics;
using System.Text;
using HemaSite.Tests.CommandLine;

namespace HemaSite.TrustTests.Programs;

/// <summary>Runs the program under limits of time, memory and stack, and measures it.</summary>
public static class TestedProgram
{
    /// <summary>Managed memory of a run; what the runtime itself needs comes on top and stays below a GiB altogether.</summary>
    public const long HeapLimit = 768L << 20;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    /// <summary>Whether the native program is tested, and not the one that is compiled while it runs.</summary>
    public static bool IsNative => Executable.Location == Environment.GetEnvironmentVariable("HEMASITE_NATIVE");

    /// <summary>Its kind in words for the table of results.</summary>
    public static string Kind => IsNative ? "native" : "JIT";

    /// <summary>Runs it to its end, or kills it when its time is up.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="limit">The longest time; a run that is killed has the exit code -1.</param>
    /// <param name="smallStack">Whether threads get one mebibyte of stack unless they ask for more.</param>
    /// <param name="environment">Variables in addition to the limit of memory.</param>
    public static ProgramRun Run(string[] arguments, TimeSpan limit, bool smallStack = false, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = smallStack
            ? new("bash", ["-c", "ulimit -s 1024; exec \"$0\" \"$@\"", Executable.Location, .. arguments])
            : new(Executable.Location, arguments);
        var output = new StringBuilder();
        var watch = Stopwatch.StartNew();
        using var process = Executable.Start(start, [("DOTNET_GCHeapHardLimit", $"{HeapLimit:x}"), .. environment]);
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var (memory, ended) = (0L, false);
        while (!ended && watch.Elapsed < limit)
        {
            memory = Math.Max(memory, ChildMemory.PeakOf(process.Id));
            ended = process.WaitForExit(Glance);
        }

        if (!ended)
        {
            process.Kill();
        }

        process.WaitForExit();
        return new(ended ? process.ExitCode : -1, output.ToString(), watch.Elapsed) { Memory = memory };
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.Append(line).Append('\n');
        }
    }
}
