using System.CommandLine;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;
using HemaSite.Publishing.Words;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite rollback: leads readers back to an older publication.</summary>
internal static class RollbackCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("rollback", "Lead readers back to an older publication.");
        var site = new SiteOptions();
        site.AddTo(command, site.BaseUrlText, site.Messages);
        var target = new PublishOptionSet();
        var release = new Option<string?>("--release") { HelpName = "NAME", Description = "Which one, as --list names it; the one before by default." };
        var list = new Option<bool>("--list") { Description = "Name the publications that are kept." };
        command.Add([target.To, release, list, target.TakeOver]);
        command.SetAction((parsed, _) => CommandThread.Run(() =>
        {
            if (site.Folder(parsed, errors) is not { } source)
            {
                return ExitCode.Usage;
            }

            // Whoever goes back may do so because of the very mistake that stands in the settings: it is told and stops nothing.
            var isSound = PublishOptionSet.TryRead(source, site, parsed, errors, out var settings);
            var id = isSound || settings.BaseUrl.Origin.Length > 0 ? settings.Id : null;
            using var opened = target.Open(source, settings, parsed);
            var language = MessageLanguage.Choose(site.Report(parsed).Messages, settings.Messages);
            if (parsed.GetValue(list))
            {
                List(opened, language, output);
            }
            else
            {
                Return(opened, parsed.GetValue(target.TakeOver) ? null : id, parsed.GetValue(release), language, output);
            }

            return ExitCode.Ok;
        }));
        return command;
    }

    private static void List(ITarget target, string language, TextWriter output)
    {
        var current = target.Read();
        foreach (var release in target.Releases())
        {
            output.WriteLine($"{release.Name}  {PlanWords.Summary(PublicationPlan.Between(current, release.Manifest), language)}");
        }
    }

    private static void Return(ITarget target, string? site, string? asked, string language, TextWriter output)
    {
        var current = target.Read();
        if (site is not null && current?.Site.Id is { Length: > 0 } other && other != site)
        {
            throw new PublishException(PublishingRules.OtherSite, other, site);
        }

        var release = Choose(target, asked)
            ?? throw (asked is null ? new PublishException(PublishingRules.NothingOlder) : new PublishException(PublishingRules.NothingKept, asked));
        target.Return(release);
        output.WriteLine($"{release.Name}: {PlanWords.Summary(PublicationPlan.Between(current, release.Manifest), language)}");
    }

    // "The one before" is the newest that is older than what readers see; releases that were left by a rollback are newer.
    private static Release? Choose(ITarget target, string? asked) => asked is null
        ? target.Releases().FirstOrDefault(release => target.IsOlder(release))
        : target.Releases().FirstOrDefault(release => release.Name == asked);
}
