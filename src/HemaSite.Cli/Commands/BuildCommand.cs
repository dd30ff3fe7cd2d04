using System.CommandLine;
using System.Diagnostics;
using HemaSite.Building;
using HemaSite.Cli.Reporting;
using HemaSite.Cli.Workers;
using HemaSite.Files;
using HemaSite.Imaging.Workers;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Sinks;
using HemaSite.Pictures.Making;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite build: makes the site and publishes it to a folder, whole or not at all.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors, WorkerCommand? workers)
    {
        var command = new Command("build", "Build the site into a folder.");
        var site = new SiteOptions().AddTo(command);
        var folder = new Option<string?>("--output", "-o") { Description = "Where the site is written; SITE/public by default." };
        command.Add(folder);
        var cache = new Option<string?>("--cache") { Description = "Where work is kept between builds; SITE/.hemasite by default. Safe to delete." };
        command.Add(cache);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            using var pictures = PictureWorkers.Open(workers, parsed.GetValue(cache) ?? Path.Combine(parsed.GetValue(site.Site)!, ".hemasite"));
            return Run(site, parsed, parsed.GetValue(folder), pictures?.Maker, output, errors, cancellation);
        }, CancellationToken.None));
        return command;
    }

    private static int Run(
        SiteOptions site, ParseResult parsed, string? folder, IPictureMaker? pictures, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var source = Path.GetFullPath(parsed.GetValue(site.Site)!);
        var target = Path.GetFullPath(folder ?? Path.Combine(source, "public"));
        if (!Directory.Exists(source))
        {
            return site.NoFolder(parsed, errors);
        }

        string[] protectedFolders = [source, .. Directory.GetDirectories(source).Where(other => other != target)];
        using var publication = Publication.Begin(target, new SystemDisk(), new(Tool.Version, protectedFolders));
        var tree = new DiskTree(source, exclude: target);
        var choice = site.Report(parsed);
        var result = BuildProgress.Show(
            errors,
            choice.Format == ReportFormat.Text,
            MessageLanguage.Choose(choice.Messages, null),
            new PublicationSink(publication, source),
            sink => SiteBuilder.Build(tree, site.Read(parsed) with { Pictures = pictures }, sink, cancellation));
        var report = new BuildReport(choice, output, errors);
        report.Diagnostics(result);
        FailWhenTested();
        cancellation.ThrowIfCancellationRequested();
        if (report.ExitCodeOf(result) is not ExitCode.Ok and var code)
        {
            report.Refused(result);
            return code;
        }

        report.Done(result, publication.Commit(), target, watch.Elapsed);
        return ExitCode.Ok;
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
