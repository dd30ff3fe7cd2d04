using System.CommandLine;
using System.Diagnostics;
using HemaSite.Building.Warm;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Cli.Workers;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output;
using NodaTime;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite build: makes the site and publishes it to a folder, whole or not at all.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors, Machine machine)
    {
        var command = new Command("build", "Build the site into a folder.");
        var site = new SiteOptions().AddTo(command);
        var build = new BuildArguments().AddTo(command);
        command.SetAction((parsed, cancellation) => CommandThread.Run(() => Run(site, build, parsed, output, errors, machine, cancellation)));
        return command;
    }

    private static int Run(
        SiteOptions site, BuildArguments build, ParseResult parsed, TextWriter output, TextWriter errors, Machine machine, CancellationToken cancellation) =>
        site.Folder(parsed, errors) is { } source
            ? Run(site, parsed, build.Read(parsed, source), output, errors, machine, cancellation)
            : ExitCode.Usage;

    /// <summary>Builds as it is wished; what goes wrong is told.</summary>
    public static int Run(
        SiteOptions site, ParseResult parsed, BuildWish wish, TextWriter output, TextWriter errors, Machine machine, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var source = Path.GetFullPath(site.Typed(parsed));
        var begun = SystemClock.Instance.GetCurrentInstant();
        var options = site.Read(parsed) with { Times = wish.Times, TakesTooLong = file => GiveUp(file, site.Report(parsed), errors) };
        var kept = CacheFolder.Of(source, wish.CacheFolder);
        using var pictures = PictureWorkers.Open(machine.Workers, kept);
        options = options with { Pictures = pictures?.Maker };
        var report = new BuildReport(site.Report(parsed), output, errors);
        var tree = new ListedTree(machine.Tree(source, wish.Target));
        var last = wish.UsesCache && kept is not null ? new LastBuild(tree, wish.Target, LastBuild.FileOf(source, wish.Target, kept), Tool.Identity, options, begun) : null;
        if (last?.Repeat() is { } same)
        {
            Leftovers.Sweep(wish.Target, last.Spare, machine.Disk);
            report.Diagnostics(same);
            report.UpToDate(same, wish.Target, watch.Elapsed);
            return ExitCode.Ok;
        }

        if (kept is null)
        {
            errors.WriteLine(Words.NoCache.In(MessageLanguage.Choose(site.Report(parsed).Messages, null), [Path.Combine(source, ".hemasite")]));
        }

        if (wish.Explains)
        {
            report.Explain(last?.Reasons ?? []);
        }

        var work = new BuildWork(machine, source, wish, report, watch);
        var code = work.Run(tree, options, last, cancellation);
        wish.Tell(errors);
        return code;
    }

    // Nobody can stop the thread that hangs; the lock goes with the process, and the next build sweeps the stage.
    private static void GiveUp(FilePath file, ReportChoice choice, TextWriter errors)
    {
        UsageReport.Print(CommandRules.TakesTooLong, MessageLanguage.Choose(choice.Messages, null), errors, file.Value);
        Environment.Exit(ExitCode.Bug);
    }
}
