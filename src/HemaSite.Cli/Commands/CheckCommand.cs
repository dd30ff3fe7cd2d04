using System.CommandLine;
using HemaSite.Building;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Cli.Reporting.Formats;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Sinks;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite check: everything that build does except writing; what it may mend, where it is asked to.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<TextReader> input, TextWriter output, TextWriter errors)
    {
        var command = new Command("check", "Judge the site as build does, without writing anything unless --fix is given.");
        var site = new SiteOptions().AddTo(command);
        var first = new Option<string?>("--first")
        {
            HelpName = "FILE",
            Description = "A list of changed files as git diff --name-only prints it, - for the standard input: complaints about them come first.",
        };
        var fix = new Option<bool>("--fix")
        {
            Description = "Mend in the texts what is beyond doubt: letters of the wrong alphabet, invisible characters, a space before a comma, a hyphen in a range.",
        };
        command.Add([first, fix]);
        command.SetAction((parsed, cancellation) => CommandThread.Run(() =>
        {
            if (site.Folder(parsed, errors) is not { } source)
            {
                return ExitCode.Usage;
            }

            var tree = SiteFolder.TreeOf(source);
            var report = new BuildReport(site.Report(parsed), output, errors);
            var result = SiteBuilder.Build(tree, site.Read(parsed), new NoSink(), cancellation);
            if (parsed.GetValue(fix) && new MendingRun(source, tree).Mend(result) is { Count: > 0 } mended)
            {
                report.Mended(result, mended);
                result = SiteBuilder.Build(tree, site.Read(parsed), new NoSink(), cancellation);
            }

            report.Diagnostics(parsed.GetValue(first) is { } list ? First(result, Changed(list, input), site.Report(parsed).Site) : result);
            report.Checked(result);
            report.CanMend(result, MendingRun.Count);
            return report.ExitCodeOf(result);
        }));
        return command;
    }

    // Code hosts show some ten complaints of a run and drop the rest: those of today must not stand behind those of last year.
    private static BuildResult First(BuildResult result, HashSet<string> changed, string root) => result with
    {
        Diagnostics = [.. result.Diagnostics.OrderByDescending(diagnostic => changed.Contains(GitHubWriter.PathIn(root, diagnostic)))],
    };

    private static HashSet<string> Changed(string list, Func<TextReader> input) =>
        (list == "-" ? input().ReadToEnd() : File.ReadAllText(list)).Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
}
