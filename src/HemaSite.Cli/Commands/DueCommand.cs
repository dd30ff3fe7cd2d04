using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using HemaSite.Building;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Cli.Reporting.Formats;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Linking.Scheduling;
using HemaSite.Output.Manifests;
using HemaSite.Output.Sinks;
using HemaSite.Settings;
using NodaTime;
using NodaTime.Text;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite due: when the site must next be built because a post appears or expires, or is urgent no longer.</summary>
internal static class DueCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("due", "Tell when the site must next be built because a post appears, expires or is urgent no longer; cron lines are in UTC. Exit 10: now.");
        var site = new SiteOptions("text", "json", "cron");
        site.AddTo(command, site.Now, site.Jobs, site.Format, site.Messages);
        var manifest = new Option<string?>("--manifest")
        {
            HelpName = "PLACE",
            Description = "The folder or address of what readers see; SITE/public by default, when it is there.",
        };
        command.Add(manifest);
        command.SetAction((parsed, cancellation) => CommandThread.Run(() =>
        {
            if (site.Folder(parsed, errors) is not { } source)
            {
                return ExitCode.Usage;
            }

            var options = site.Read(parsed);
            var tree = SiteFolder.TreeOf(source);
            var result = SiteBuilder.Build(tree, options, new NoSink(), cancellation);
            if (result.Site is not { } built)
            {
                var report = new BuildReport(site.Report(parsed), output, errors);
                report.Diagnostics(result);
                return report.ExitCodeOf(result);
            }

            var seen = ManifestSource.Read(parsed.GetValue(manifest), SiteFolder.OutputOf(source));
            var isDue = seen?.Site.NextChange <= options.Now;
            var changes = Schedule.After(built, options.Now);
            var language = MessageLanguage.Choose(site.Report(parsed).Messages, built.Settings.Messages);
            Write(site.FormatOf(parsed), isDue, changes, built.Settings, language, output);
            return isDue ? ExitCode.Due : ExitCode.Ok;
        }));
        return command;
    }

    private static void Write(
        string format, bool isDue, ImmutableArray<ScheduledChange> changes, SiteSettings settings, string language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                WriteJson(isDue, changes, output);
                break;
            case "cron":
                output.Write(changes.IsEmpty ? "" : CronLine(changes[0].At) + "\n");
                break;
            default:
                WriteText(isDue, changes, settings, language, output);
                break;
        }
    }

    // A cron line has no year; the run it starts asks again and finds nothing due.
    private static string CronLine(Instant at)
    {
        var utc = at.InUtc();
        return string.Create(CultureInfo.InvariantCulture, $"{utc.Minute} {utc.Hour} {utc.Day} {utc.Month} *");
    }

    private static void WriteText(
        bool isDue, ImmutableArray<ScheduledChange> changes, SiteSettings settings, string language, TextWriter output)
    {
        if (isDue)
        {
            output.WriteLine(Words.DueNow.In(language, []));
        }

        if (changes.IsEmpty)
        {
            output.WriteLine(Words.NothingDue.In(language, []));
            return;
        }

        foreach (var change in changes.TakeWhile(change => change.At == changes[0].At))
        {
            var at = ZonedDateTimePattern.CreateWithInvariantCulture("dd.MM.yyyy HH:mm o<m>", null).Format(change.At.InZone(settings.Zone));
            output.WriteLine(WordsFor(change.Kind).Text.In(language, [at, change.Page.Url, change.Page.Title]));
        }
    }

    private static (MessageText Text, string Json) WordsFor(ScheduledChangeKind kind) => kind switch
    {
        ScheduledChangeKind.Appears => (Words.Appears, "appears"),
        ScheduledChangeKind.Expires => (Words.Expires, "expires"),
        _ => (Words.IsNoLongerUrgent, "urgent_ends"),
    };

    private static void WriteJson(bool isDue, ImmutableArray<ScheduledChange> changes, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = JsonReport.Writer(stream))
        {
            json.WriteStartObject();
            json.WriteBoolean("due", isDue);
            json.WriteString("next", changes.IsEmpty ? null : InstantPattern.General.Format(changes[0].At));
            json.WriteStartArray("changes");
            foreach (var change in changes)
            {
                json.WriteStartObject();
                json.WriteString("at", InstantPattern.General.Format(change.At));
                json.WriteString("change", WordsFor(change.Kind).Json);
                json.WriteString("url", change.Page.Url);
                json.WriteString("title", change.Page.Title);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
