using System.CommandLine;
using System.Diagnostics;
using HemaSite.Building;
using HemaSite.Building.Warm;
using HemaSite.Cli.Commands.Publishing;
using HemaSite.Cli.Reporting;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Sinks;
using NodaTime;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite build: makes the site and publishes it to a folder, whole or not at all.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("build", "Build the site into a folder.");
        var site = new SiteOptions().AddTo(command);
        var build = new PublishOptions().AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(site, build, parsed, output, errors, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(
        SiteOptions site, PublishOptions build, ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var begun = SystemClock.Instance.GetCurrentInstant();
        var source = Path.GetFullPath(parsed.GetValue(site.Site)!);
        if (!Directory.Exists(source))
        {
            return site.NoFolder(parsed, errors);
        }

        var wish = build.Read(parsed, source);
        var options = site.Read(parsed) with { Times = wish.Times };
        var report = new BuildReport(site.Report(parsed), output, errors);
        var last = wish.UsesCache ? new LastBuild(source, wish.Target, Tool.Identity, options) : null;
        if (last?.Repeat() is { } same)
        {
            report.Diagnostics(same);
            report.UpToDate(same, wish.Target, watch.Elapsed);
            return ExitCode.Ok;
        }

        if (wish.Explains)
        {
            report.Explain(last?.Reasons ?? []);
        }

        var (code, result) = Publish(source, wish, options, report, site.Report(parsed), errors, watch, cancellation);
        wish.Tell(errors);
        if (code == ExitCode.Ok)
        {
            last?.Keep(result, begun);
        }

        return code;
    }

    private static (int Code, BuildResult Result) Publish(
        string source, PublishWish wish, BuildOptions options, BuildReport report, ReportChoice choice, TextWriter errors, Stopwatch watch, CancellationToken cancellation)
    {
        string[] protectedFolders = [source, .. Directory.GetDirectories(source).Where(other => other != wish.Target)];
        using var publication = Publication.Begin(wish.Target, new SystemDisk(), new(Tool.Version, protectedFolders));
        var tree = new DiskTree(source, exclude: wish.Target);
        var result = BuildProgress.Show(
            errors,
            choice.Format == ReportFormat.Text,
            MessageLanguage.Choose(choice.Messages, null),
            new PublicationSink(publication, source),
            sink => SiteBuilder.Build(tree, options, sink, cancellation));
        report.Diagnostics(result);
        FailWhenTested();
        cancellation.ThrowIfCancellationRequested();
        if (report.ExitCodeOf(result) is not ExitCode.Ok and var code)
        {
            report.Refused(result);
            return (code, result);
        }

        var summary = wish.Times.Measure("publish", publication.Commit);
        report.Done(result, summary, wish.Target, watch.Elapsed);
        return (ExitCode.Ok, result);
    }

    // Tests see with this switch how a bug of ours ends: at the last moment before anything is published.
    private static void FailWhenTested()
    {
        if (Environment.GetEnvironmentVariable("HEMASITE_TEST_BUG") == "1")
        {
            throw new InvalidOperationException("HEMASITE_TEST_BUG");
        }
    }
}
