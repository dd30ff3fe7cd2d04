using System.CommandLine;
using System.Diagnostics;
using HemaSite.Building;
using HemaSite.Cli.Reporting;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Sinks;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite build: makes the site and publishes it to a folder, whole or not at all.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("build", "Build the site into a folder.");
        var site = new SiteOptions().AddTo(command);
        var folder = new Option<string?>("--output", "-o") { Description = "Where the site is written; SITE/public by default." };
        command.Add(folder);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(site, parsed, parsed.GetValue(folder), output, errors, cancellation)));
        return command;
    }

    private static int Run(
        SiteOptions site, ParseResult parsed, string? folder, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var source = Path.GetFullPath(parsed.GetValue(site.Site)!);
        var target = Path.GetFullPath(folder ?? Path.Combine(source, "public"));
        if (!Directory.Exists(source))
        {
            errors.WriteLine($"hemasite: error HS6002: there is no folder {parsed.GetValue(site.Site)}");
            return ExitCode.Usage;
        }

        string[] protectedFolders = [source, .. Directory.GetDirectories(source).Where(other => other != target)];
        using var publication = Publication.Begin(target, new SystemDisk(), new(Tool.Version, protectedFolders));
        var tree = new DiskTree(source, exclude: target);
        var result = SiteBuilder.Build(tree, site.Read(parsed), new PublicationSink(publication, source), cancellation);
        var report = new BuildReport(site.Report(parsed), output, errors);
        report.Diagnostics(result);
        if (report.ExitCodeOf(result) is not ExitCode.Ok and var code)
        {
            report.Refused(result);
            return code;
        }

        report.Done(result, publication.Commit(), target, watch.Elapsed);
        return ExitCode.Ok;
    }
}
