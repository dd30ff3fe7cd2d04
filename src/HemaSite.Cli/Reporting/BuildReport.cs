using System.Globalization;
using HemaSite.Authoring;
using HemaSite.Building;
using HemaSite.Building.Reuse;
using HemaSite.Building.Warm;
using HemaSite.Cli.Reporting.Formats;
using HemaSite.Diagnostics;
using HemaSite.Output;

namespace HemaSite.Cli.Reporting;

/// <summary>Tells how a build went, in the format and language that were asked for.</summary>
internal sealed class BuildReport(ReportChoice choice, TextWriter output, TextWriter errors)
{
    private const int MostReasons = 20;

    /// <summary>How the report was asked for.</summary>
    public ReportChoice Choice => choice;

    /// <summary>Where complaints go.</summary>
    public TextWriter Errors => errors;

    /// <summary>The exit code that a result stands for.</summary>
    public int ExitCodeOf(BuildResult result) => result.Outcome switch
    {
        BuildOutcome.Ok => ExitCode.Ok,
        BuildOutcome.SettingsErrors => ExitCode.Usage,
        _ => ExitCode.Content,
    };

    /// <summary>Prints the complaints: texts to the error stream, machine formats to the output.</summary>
    public void Diagnostics(BuildResult result)
    {
        var language = LanguageFor(result);
        switch (choice.Format)
        {
            case ReportFormat.Json:
                JsonReport.Write(result, language, output);
                break;
            case ReportFormat.GitHub:
                GitHubWriter.Write(result.Diagnostics, language, choice.Site, output);
                break;
            case ReportFormat.GitLab:
                GitLabWriter.Write(result.Diagnostics, language, choice.Site, output);
                break;
            case ReportFormat.Sarif:
                SarifWriter.Write(result.Diagnostics, Tool.Version, language, choice.Site, output);
                break;
            default:
                DiagnosticWriter.Write(result.Diagnostics, language, errors);
                break;
        }
    }

    /// <summary>Says that nothing was published.</summary>
    public void Refused(BuildResult result)
    {
        if (choice.Format == ReportFormat.Text)
        {
            errors.WriteLine(Words.Refused.In(LanguageFor(result), [$"{result.Count(Severity.Error)}", $"{result.Count(Severity.Warning)}"]));
        }
    }

    /// <summary>Sums up a check.</summary>
    public void Checked(BuildResult result)
    {
        if (choice.Format == ReportFormat.Text)
        {
            output.WriteLine(Words.Checked.In(
                LanguageFor(result), [$"{result.PageCount}", $"{result.Count(Severity.Error)}", $"{result.Count(Severity.Warning)}"]));
        }
    }

    /// <summary>Tells what was mended in the author's files.</summary>
    public void Mended(BuildResult result, IReadOnlyCollection<TextFix> fixes)
    {
        DiagnosticWriter.WriteMended(fixes.Select(fix => fix.Slip), LanguageFor(result), errors);
        if (choice.Format == ReportFormat.Text)
        {
            output.WriteLine(Words.Mended.In(LanguageFor(result), [$"{fixes.Count}", $"{fixes.DistinctBy(fix => fix.Slip.Span.Source.Path).Count()}"]));
        }
    }

    /// <summary>Says that slips could be mended.</summary>
    public void CanMend(BuildResult result, Func<BuildResult, int> countIn)
    {
        if (choice.Format == ReportFormat.Text && countIn(result) is > 0 and var count)
        {
            output.WriteLine(Words.CanMend.In(LanguageFor(result), [$"{count}"]));
        }
    }

    /// <summary>Sums up a publication.</summary>
    public void Done(BuildResult result, PublicationSummary summary, string target, TimeSpan time)
    {
        if (choice.Format != ReportFormat.Text)
        {
            return;
        }

        if (result.Count(Severity.Error) is > 0 and var left)
        {
            output.WriteLine(Words.LeftOut.In(LanguageFor(result), [$"{left}"]));
        }

        output.WriteLine(Words.Done.In(LanguageFor(result),
        [
            $"{result.PageCount}", Languages(result), $"{summary.Written}", $"{summary.Unchanged}", $"{result.Counts!.HeldBack}",
            $"{result.Count(Severity.Warning)}", Seconds(time), target,
        ]));
    }

    /// <summary>Says that the last build stands.</summary>
    public void UpToDate(BuildResult result, string target, TimeSpan time)
    {
        if (choice.Format == ReportFormat.Text)
        {
            output.WriteLine(Words.UpToDate.In(LanguageFor(result),
            [
                $"{result.PageCount}", Languages(result), $"{result.Counts!.HeldBack}", $"{result.Count(Severity.Warning)}", Seconds(time), target,
            ]));
        }
    }

    /// <summary>Says why the site is built although it was built before.</summary>
    public void Explain(IReadOnlyList<RebuildReason> reasons)
    {
        var language = MessageLanguage.Choose(choice.Messages, null);
        foreach (var reason in reasons.Take(MostReasons))
        {
            errors.WriteLine(Words.BuiltAnew.In(language, [reason.In(language)]));
        }

        if (reasons.Count > MostReasons)
        {
            errors.WriteLine(Words.MoreReasons.In(language, [$"{reasons.Count - MostReasons}"]));
        }
    }

    /// <summary>Says of each file why it was made although it was made before.</summary>
    public void Explain(IReadOnlyCollection<RebuiltFile> files)
    {
        var language = MessageLanguage.Choose(choice.Messages, null);
        foreach (var file in files.OrderBy(file => file.Path))
        {
            errors.WriteLine($"{file.Path}: {file.Reason.In(language, [])}");
        }
    }

    private static string Languages(BuildResult result) =>
        string.Join(", ", result.Counts!.Languages.Select(language => $"{language.Code} {language.Pages}"));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    private string LanguageFor(BuildResult result) => MessageLanguage.Choose(choice.Messages, result.Settings?.Messages);
}
