using HemaSite.Output.Disks;

namespace HemaSite.Cli.Reporting;

/// <summary>Turns what stopped a command into an exit code and one plain line; never a stack trace.</summary>
internal static class Failures
{
    /// <summary>Reports a failure and says with which code the program ends.</summary>
    public static int Report(Exception failure, TextWriter errors)
    {
        switch (failure is AggregateException group ? group.InnerExceptions[0] : failure)
        {
            case OperationCanceledException:
                errors.WriteLine("hemasite: interrupted; the published site is as it was");
                return ExitCode.Interrupted;
            case OutputException refused:
                var language = MessageLanguage.FromEnvironment();
                errors.WriteLine($"{refused.Path}: error {refused.Rule.Code}: {refused.Rule.Message.In(language, refused.Arguments)}");
                errors.WriteLine($"  hint: {refused.Rule.Hint.In(language, refused.Arguments)}");
                return refused.IsUsage ? ExitCode.Usage : ExitCode.Machine;
            case DirectoryNotFoundException:
                errors.WriteLine("hemasite: error HS6002: there is no such folder");
                return ExitCode.Usage;
            case IOException or UnauthorizedAccessException:
                errors.WriteLine($"hemasite: error HS7101: a file could not be read or written: {PathIn(failure)}");
                return ExitCode.Machine;
            case OutOfMemoryException:
                errors.WriteLine("hemasite: error HS7102: the memory does not suffice for this site");
                return ExitCode.Machine;
            case var bug:
                return ReportBug(bug, errors);
        }
    }

    private static int ReportBug(Exception bug, TextWriter errors)
    {
        var report = Path.Combine(Path.GetTempPath(), $"hemasite-bug-{Environment.ProcessId}.txt");
        try
        {
            File.WriteAllText(report, $"{typeof(Failures).Assembly.GetName().Version}\n{bug}\n");
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            report = "–";
        }

        errors.WriteLine($"hemasite: error HS7900: this is a bug in HemaSite, the published site is as it was; please send us the report {report}");
        return ExitCode.Bug;
    }

    private static string PathIn(Exception failure)
    {
        var quoted = failure.Message.Split('\'');
        return failure is FileNotFoundException { FileName: { } name } ? name : quoted.Length > 1 ? quoted[1] : "–";
    }
}
