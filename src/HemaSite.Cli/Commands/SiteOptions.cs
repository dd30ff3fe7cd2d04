using System.CommandLine;
using HemaSite.Building;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Settings;
using NodaTime;
using NodaTime.Text;

namespace HemaSite.Cli.Commands;

/// <summary>The arguments that all commands about a whole site share.</summary>
internal sealed class SiteOptions
{
    /// <summary>The folder of the site.</summary>
    public Argument<string> Site { get; } = new("SITE")
    {
        Description = "The site's folder: a HemaSite folder (content/) or a Grav user folder (pages/).",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    private Option<string?> BaseUrlText { get; } = new("--base-url") { Description = "The site's address, in place of base_url." };

    private Option<string?> Theme { get; } = new("--theme") { Description = "The theme, in place of the one in the settings." };

    private Option<bool> Drafts { get; } = new("--drafts") { Description = "Show drafts." };

    private Option<bool> Future { get; } = new("--future") { Description = "Show posts whose publish_date is still to come." };

    private Option<string?> Now { get; } = new("--now") { Description = "The moment to build for, such as 2026-11-22T10:00:00Z." };

    private Option<int?> Jobs { get; } = new("--jobs") { Description = "Threads at work." };

    private Option<bool> Strict { get; } = new("--strict") { Description = "Let warnings stop the build." };

    private Option<bool> KeepGoing { get; } = new("--keep-going") { Description = "Publish the rest when some pages have errors." };

    private Option<bool> NoPictures { get; } = new("--no-pictures") { Description = "Publish pictures as they are: no smaller versions, no social cards." };

    private Option<string> Format { get; } = new("--format") { DefaultValueFactory = _ => "text" };

    private Option<string?> Messages { get; } = ArgumentForms.Messages();

    /// <summary>Adds the arguments to a command.</summary>
    public SiteOptions AddTo(Command command) => AddTo(command, "text", "json", "github", "gitlab", "sarif");

    /// <summary>Adds the arguments to a command that has formats of its own.</summary>
    public SiteOptions AddTo(Command command, params string[] formats)
    {
        Format.Description = $"{string.Join(", ", formats[..^1])} or {formats[^1]}.";
        Format.AcceptOnlyFromAmong(formats);
        BaseUrlText.Takes(text => BaseUrl.Parse(text) is not null, "https://example.kz");
        Now.Takes(text => ReadInstant(text) is not null, "2026-11-22T10:00:00Z");
        Jobs.Takes(1, 256);
        command.Add(Site);
        foreach (var option in new Option[] { BaseUrlText, Theme, Drafts, Future, Now, Jobs, Strict, KeepGoing, NoPictures, Format, Messages })
        {
            command.Add(option);
        }

        return this;
    }

    /// <summary>Says that the site's folder is not there.</summary>
    public int NoFolder(ParseResult parsed, TextWriter errors)
    {
        UsageReport.Print(CommandRules.NoFolder, MessageLanguage.Choose(parsed.GetValue(Messages), null), errors, parsed.GetValue(Site)!);
        return ExitCode.Usage;
    }

    /// <summary>The options of a build.</summary>
    public BuildOptions Read(ParseResult parsed) => new(ReadInstant(parsed.GetValue(Now)) ?? SystemClock.Instance.GetCurrentInstant())
    {
        BaseUrl = parsed.GetValue(BaseUrlText) is { } text ? BaseUrl.Parse(text) : null,
        Theme = parsed.GetValue(Theme),
        ShowsDrafts = parsed.GetValue(Drafts),
        ShowsFuture = parsed.GetValue(Future),
        Jobs = parsed.GetValue(Jobs),
        IsStrict = parsed.GetValue(Strict),
        KeepsGoing = parsed.GetValue(KeepGoing),
        LeavesPictures = parsed.GetValue(NoPictures),
    };

    /// <summary>How the report was asked for.</summary>
    public ReportChoice Report(ParseResult parsed) => new(
        parsed.GetValue(Format) switch
        {
            "json" => ReportFormat.Json,
            "github" => ReportFormat.GitHub,
            "gitlab" => ReportFormat.GitLab,
            "sarif" => ReportFormat.Sarif,
            _ => ReportFormat.Text,
        },
        parsed.GetValue(Messages) ?? SiteLanguage.In(parsed.GetValue(Site)!),
        parsed.GetValue(Site)!);

    /// <summary>The word that --format was given.</summary>
    public string FormatOf(ParseResult parsed) => parsed.GetValue(Format)!;

    private static Instant? ReadInstant(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var moment = OffsetDateTimePattern.ExtendedIso.Parse(text);
        return moment.Success ? moment.Value.ToInstant() : null;
    }
}
