using System.CommandLine;
using HemaSite.Building;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Settings;
using NodaTime;
using NodaTime.Text;

namespace HemaSite.Cli.Commands;

/// <summary>The arguments that commands about a whole site share; each takes those that mean something to it.</summary>
internal sealed class SiteOptions
{
    private static readonly string[] Reports = ["text", "json", "github", "gitlab", "sarif"];

    private readonly Argument<string?> site = ArgumentForms.Site();

    /// <summary>Makes the arguments for one command.</summary>
    /// <param name="own">The formats of a command that prints something else than the report of a build.</param>
    public SiteOptions(params string[] own)
    {
        var formats = own is [] ? Reports : own;
        Format.Description = $"{string.Join(", ", formats[..^1])} or {formats[^1]}.";
        Format.AcceptOnlyFromAmong(formats);
        BaseUrlText.Takes(text => BaseUrl.Parse(text) is not null, "https://example.kz");
        Now.Takes(text => ReadInstant(text) is not null, "2026-11-22T10:00:00Z");
        Jobs.Takes(1, 256);
    }

    public Option<string?> BaseUrlText { get; } = new("--base-url") { HelpName = "URL", Description = "The site's address, in place of base_url." };

    public Option<string?> Theme { get; } = new("--theme") { HelpName = "NAME", Description = "The theme, in place of the one in the settings." };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Show drafts." };

    public Option<bool> Future { get; } = new("--future") { Description = "Show posts whose publish_date is still to come." };

    public Option<string?> Now { get; } = new("--now") { HelpName = "TIME", Description = "The moment to build for, such as 2026-11-22T10:00:00Z." };

    public Option<int?> Jobs { get; } = new("--jobs") { HelpName = "N", Description = "How many threads work; one for each processor by default." };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Let warnings stop the build." };

    public Option<bool> KeepGoing { get; } = new("--keep-going") { Description = "Publish the rest when some pages have errors." };

    public Option<bool> NoPictures { get; } = new("--no-pictures") { Description = "Publish pictures as they are: no smaller versions, no social cards." };

    public Option<string> Format { get; } = new("--format") { DefaultValueFactory = _ => "text" };

    public Option<string?> Messages { get; } = ArgumentForms.Messages();

    /// <summary>Adds the folder and what shapes a build.</summary>
    public SiteOptions AddTo(Command command) =>
        AddTo(command, BaseUrlText, Theme, Drafts, Future, Now, Jobs, Strict, KeepGoing, NoPictures, Format, Messages);

    /// <summary>Adds the folder and some options.</summary>
    public SiteOptions AddTo(Command command, params Option[] options)
    {
        command.Add(site);
        command.Add(options);
        return this;
    }

    /// <summary>The folder of the site as it was typed.</summary>
    public string Typed(ParseResult parsed) => parsed.GetValue(site) ?? ".";

    /// <summary>The full path of the site's folder; null when it is not there, which is told.</summary>
    public string? Folder(ParseResult parsed, TextWriter errors)
    {
        var folder = Path.GetFullPath(Typed(parsed));
        if (Directory.Exists(folder))
        {
            return folder;
        }

        UsageReport.Print(CommandRules.NoFolder, MessageLanguage.Choose(parsed.GetValue(Messages), null), errors, Typed(parsed));
        return null;
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
        parsed.GetValue(Messages) ?? SiteLanguage.In(Typed(parsed)),
        RepositoryFolder.NameOf(Typed(parsed)));

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
