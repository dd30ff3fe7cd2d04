using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Disks;
using HemaSite.Publishing.Stores;

namespace HemaSite.Cli.Reporting;

/// <summary>Turns what stopped a command into an exit code and one plain line; never a stack trace.</summary>
internal static class Failures
{
    // ENFILE and EMFILE of Linux: no file can be opened any more.
    private const int TooManyInSystem = 23;
    private const int TooMany = 24;

    /// <summary>Reports a failure and says with which code the program ends.</summary>
    public static int Report(Exception failure, string language, TextWriter errors)
    {
        switch (CauseOf(failure))
        {
            case OperationCanceledException:
                errors.WriteLine($"hemasite: {Words.Interrupted.In(language, [])}");
                return ExitCode.Interrupted;
            case OutputException refused:
                errors.WriteLine($"{refused.Path}: error {refused.Rule.Code}: {refused.Rule.Message.In(language, refused.Arguments)}");
                errors.WriteLine($"  hint: {refused.Rule.Hint.In(language, refused.Arguments)}");
                return refused.IsUsage ? ExitCode.Usage : ExitCode.Machine;
            case PublishException unpublished:
                UsageReport.Print(unpublished.Rule, language, errors, [.. unpublished.Arguments]);
                return unpublished.IsUsage ? ExitCode.Usage : ExitCode.Machine;
            case IOException { HResult: TooManyInSystem or TooMany } full:
                return Report(DiskError.Of(full, DiskOperation.Read, PathIn(full)), language, errors);
            case (IOException or UnauthorizedAccessException) and var unreadable:
                UsageReport.Print(CommandRules.Unreadable, language, errors, PathIn(unreadable));
                return ExitCode.Machine;
            case OutOfMemoryException:
                UsageReport.Print(CommandRules.NoMemory, language, errors);
                return ExitCode.Machine;
            case var bug:
                UsageReport.Print(CommandRules.Bug, language, errors, ReportOf(bug));
                return ExitCode.Bug;
        }
    }

    /// <summary>Whether the machine had too little memory, wherever it ran out.</summary>
    public static bool IsOutOfMemory(Exception failure) => CauseOf(failure) is OutOfMemoryException;

    // Several threads may fail of one cause, and memory may run out where nobody looks for it: while a type is being
    // prepared, or two things are compared that are being sorted.
    private static Exception CauseOf(Exception failure) => failure switch
    {
        AggregateException group => group.Flatten().InnerExceptions.Select(CauseOf).OrderByDescending(cause => cause is OutOfMemoryException).First(),
        TypeInitializationException { InnerException: { } inner } => CauseOf(inner),
        InvalidOperationException { InnerException: { } inner } when CauseOf(inner) is OutOfMemoryException and var cause => cause,
        _ => failure,
    };

    // The report holds the stack for us; the screen never does.
    private static string ReportOf(Exception bug)
    {
        var report = Path.Combine(Path.GetTempPath(), $"hemasite-bug-{Environment.ProcessId}.txt");
        try
        {
            File.WriteAllText(report, $"{Tool.Version}\n{bug}\n");
            return report;
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            return "–";
        }
    }

    private static string PathIn(Exception failure)
    {
        var quoted = failure.Message.Split('\'');
        return failure is FileNotFoundException { FileName: { } name } ? name : quoted.Length > 1 ? quoted[1] : "–";
    }
}
