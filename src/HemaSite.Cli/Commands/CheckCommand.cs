using System.CommandLine;
using HemaSite.Building;
using HemaSite.Cli.Reporting;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Sinks;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite check: everything that build does except writing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("check", "Judge the site as build does, without writing anything.");
        var site = new SiteOptions().AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var source = Path.GetFullPath(parsed.GetValue(site.Site)!);
            if (!Directory.Exists(source))
            {
                return site.NoFolder(parsed, errors);
            }

            var tree = new DiskTree(source, exclude: Path.Combine(source, "public"));
            var result = SiteBuilder.Build(tree, site.Read(parsed), new NoSink(), cancellation);
            var report = new BuildReport(site.Report(parsed), output, errors);
            report.Diagnostics(result);
            report.Checked(result);
            return report.ExitCodeOf(result);
        }, CancellationToken.None));
        return command;
    }
}
