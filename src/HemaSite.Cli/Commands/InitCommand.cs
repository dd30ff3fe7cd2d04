using System.CommandLine;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite init: makes a new site.</summary>
internal static class InitCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var target = new Argument<string>("DIR") { Description = "A new or empty folder." };
        var messages = ArgumentForms.Messages();
        var command = new Command("init", "Make a small bilingual site.") { target, messages };
        command.SetAction(parsed => Run(parsed.GetValue(target)!, MessageLanguage.Choose(parsed.GetValue(messages), null), output, errors));
        return command;
    }

    private static int Run(string given, string language, TextWriter output, TextWriter errors)
    {
        var site = new SiteFolder(Path.GetFullPath(given));
        if (!site.IsEmpty)
        {
            UsageReport.Print(AuthoringRules.FolderNotEmpty, language, errors, given);
            return ExitCode.Usage;
        }

        var starter = new EmbeddedTree(typeof(InitCommand).Assembly, "starter/");
        foreach (var entry in starter.List())
        {
            // Kept without its dot here, or git would take it for a rule about our own sources.
            var path = entry.Path.Value == "gitignore" ? new(".gitignore") : entry.Path;
            site.Add(path, starter.Read(entry.Path));
        }

        output.WriteLine(Words.Started.In(language, [given, Quoted(given)]));
        return ExitCode.Ok;
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
