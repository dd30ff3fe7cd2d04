using System.CommandLine;
using HemaSite.Cli.Reporting;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Words;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite publish: builds the site and brings it to its readers, whole, and only what changed.</summary>
internal sealed class PublishCommand
{
    private readonly PublishOptionSet target = new();
    private readonly SiteOptions site = new();

    private readonly Option<string?> folder = new("--output", "-o") { Description = "Where the site is built; SITE/public by default." };

    private readonly Option<bool> noBuild = new("--no-build") { Description = "Publish what the last build left." };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Tell what would be done, and do nothing." };

    private readonly Option<bool> allowShrink = new("--allow-shrink") { Description = "Publish although more than 30 % of the pages vanish." };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var options = new PublishCommand();
        var command = new Command("publish", "Build the site and bring to its readers what changed.");
        options.site.AddTo(command);
        foreach (var option in new Option[]
        {
            options.target.To, options.folder, options.noBuild, options.dryRun, options.allowShrink, options.target.TakeOver,
        })
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => Task.Run(() => options.Run(parsed, output, errors, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var source = Path.GetFullPath(parsed.GetValue(site.Site)!);
        if (!Directory.Exists(source))
        {
            return site.NoFolder(parsed, errors);
        }

        if (PublishOptionSet.ReadSettings(source, site, parsed, errors) is not { } settings)
        {
            return ExitCode.Usage;
        }

        using var opened = target.Open(source, settings, parsed);
        var built = parsed.GetValue(folder) ?? Path.Combine(source, "public");
        if (!parsed.GetValue(noBuild) && BuildCommand.Run(site, parsed, built, output, errors, cancellation) is not ExitCode.Ok and var code)
        {
            return code;
        }

        var language = MessageLanguage.Choose(site.Report(parsed).Messages, settings.Messages);
        var files = BuiltSite.Open(Path.GetFullPath(built));
        var plan = opened.Plan(files.Manifest);
        PlanGuard.Check(plan, parsed.GetValue(allowShrink), parsed.GetValue(target.TakeOver));
        if (parsed.GetValue(dryRun))
        {
            output.Write(PlanWords.Plan(plan, language));
            return ExitCode.Ok;
        }

        if (!plan.IsEmpty)
        {
            opened.Publish(plan, files, cancellation);
        }

        output.WriteLine(plan.IsEmpty ? PlanWords.Summary(plan, language) : PlanWords.Done(plan, language));
        return ExitCode.Ok;
    }
}
