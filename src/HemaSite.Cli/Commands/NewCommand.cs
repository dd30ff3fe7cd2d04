using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using HemaSite.Authoring;
using HemaSite.Cli.Reporting;
using HemaSite.Cli.Reporting.Formats;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Settings;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite new post: begins a post in the languages of the site.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var post = new Command("post", "Begin a news post: its folder, and a file for each language.");
        var options = new PostOptions().AddTo(post);
        post.SetAction(parsed => Run(options, parsed, output, errors));
        return new("new", "Begin a post.") { post };
    }

    private static int Run(PostOptions options, ParseResult parsed, TextWriter output, TextWriter errors)
    {
        var given = parsed.GetValue(options.Site) ?? ".";
        var folder = Path.GetFullPath(given);
        if (!Directory.Exists(folder))
        {
            UsageReport.Print(CommandRules.NoFolder, MessageLanguage.Choose(parsed.GetValue(options.Messages), null), errors, given);
            return ExitCode.Usage;
        }

        var tree = SiteFolder.TreeOf(folder);
        var complaints = new Complaints();
        var settings = SettingsReader.Read(tree, tree.List(), complaints);
        ImmutableArray<NewFile> files = settings is null || HasErrors(complaints)
            ? []
            : PostStarter.Start(tree, settings, options.Read(parsed), complaints);
        if (files.IsEmpty || HasErrors(complaints))
        {
            DiagnosticWriter.Write(complaints.InOrder(), MessageLanguage.Choose(parsed.GetValue(options.Messages), settings?.Messages), errors);
            return ExitCode.Usage;
        }

        var site = new SiteFolder(folder);
        foreach (var file in files)
        {
            site.Add(file.Path, Encoding.UTF8.GetBytes(file.Text));
            output.WriteLine(Path.Combine(given == "." ? "" : given, file.Path.Value));
        }

        return ExitCode.Ok;
    }

    private static bool HasErrors(Complaints complaints) => complaints.InOrder().Any(item => item.Severity == Severity.Error);
}
