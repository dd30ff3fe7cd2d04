using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Imaging.Workers;

namespace HemaSite.Cli.Commands;

/// <summary>The command line: reads arguments, runs a command, and turns every ending into an exit code and plain words.</summary>
internal static class RootApp
{
    /// <summary>Runs the program.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter screen, TextWriter complaints, Machine? machine = null)
    {
        var (output, errors) = (new PlainWriter(screen), new PlainWriter(complaints) { MayFail = true });
        var root = Root(output, errors, machine ?? Machine.Real);
        var parsed = root.Parse(args, new() { ResponseFileTokenReplacer = null });
        string Language() => MessageLanguage.Choose(MessageLanguage.AskedIn(args), SiteLanguage.Of(args));
        var isUnfinished = parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.Action is null or ParseErrorAction && UsageReport.UnknownWords(parsed).Count == 0;
        if (!isUnfinished && UsageReport.Refuses(parsed, Language, errors))
        {
            return ExitCode.Usage;
        }

        var settings = new InvocationConfiguration
        {
            Output = output,
            Error = errors,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            if (!isUnfinished)
            {
                return await parsed.InvokeAsync(settings);
            }

            await root.Parse([.. args, "--help"]).InvokeAsync(settings);
            return ExitCode.Usage;
        }
        catch (Exception failure)
        {
            return Failures.Report(failure, Language(), errors);
        }
    }

    // No RootCommand: that one is called as the program's file is, and a program renamed to "check" would have two commands of one name.
    internal static Command Root(TextWriter output, TextWriter errors, Machine machine) =>
        new("hemasite", "HemaSite builds bilingual news sites: Kazakh and Russian Markdown in, a complete static site out.")
        {
            new HelpOption(),
            new VersionOption(),
            BuildCommand.Create(output, errors, machine),
            CheckCommand.Create(() => Console.In, output, errors),
            PublishCommand.Create(output, errors, machine),
            RollbackCommand.Create(output, errors),
            DueCommand.Create(output, errors),
            VerifyCommand.Create(output, errors),
            ParityCommand.Create(output, errors),
            CiCommand.Create(output),
            ServeCommand.Create(output, errors),
            ListCommand.Create(output, errors),
            NewCommand.Create(output, errors),
            InitCommand.Create(output, errors),
            SearchCommand.Create(output, errors),
            TermsCommand.Create(() => Console.In, output),
        };
}
