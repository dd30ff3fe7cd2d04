using System.Globalization;
using HemaSite.Building;
using HemaSite.Cli.Reporting.Formats;
using HemaSite.Diagnostics;
using HemaSite.Output;

namespace HemaSite.Cli.Reporting;

/// <summary>Tells how a build went, in the format and language that were asked for.</summary>
internal sealed class BuildReport(ReportChoice choice, TextWriter output, TextWriter errors)
{
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

    /// <summary>Sums up a publication.</summary>
    public void Done(BuildResult result, PublicationSummary summary, string target, TimeSpan time)
    {
        if (choice.Format != ReportFormat.Text)
        {
            return;
        }

        var site = result.Site!;
        var languages = string.Join(", ", site.Settings.Languages.Select(
            language => $"{language.Code} {site.Pages.Count(page => page.Language == language && !page.IsStub)}"));
        output.WriteLine(Words.Done.In(LanguageFor(result),
        [
            $"{result.PageCount}", languages, $"{summary.Written}", $"{summary.Unchanged}", $"{site.HeldBack.Length}",
            $"{result.Count(Severity.Warning)}", time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture), target,
        ]));
    }

    private string LanguageFor(BuildResult result) => MessageLanguage.Choose(choice.Messages, result.Settings?.Messages);
}
