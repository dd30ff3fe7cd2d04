using System.CommandLine;
using HemaSite.Cli.Pipelines;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Publishing.Stores;
using HemaSite.Settings;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite ci: writes a complete pipeline for a code host, or the schedule of a server.</summary>
internal static class CiCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var host = new Argument<string>("HOST") { Description = $"{string.Join(", ", Pipeline.Names)}." };
        host.AcceptOnlyFromAmong([.. Pipeline.Names]);
        var site = new Argument<string>("SITE")
        {
            Description = "The site's folder; the current one by default.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ".",
        };
        var to = new Option<string?>("--to") { Description = "The target that the pipeline publishes to; by default the only one of publish in the settings, else main." };
        var address = new Option<string?>("--url") { Description = "The address of the live site; base_url by default." };
        var program = new Option<string?>("--program")
        {
            Description = "The archive with the native program, an https address or a file of the repository; by default the pipeline installs the .NET tool.",
        };
        var file = new Option<string?>("--output", "-o") { Description = "Where it is written; its usual place in the repository by default; - prints it." };
        var force = new Option<bool>("--force") { Description = "Replace a file that is there." };
        var command = new Command("ci", "Write a pipeline: check, build, preview, publish, and the schedule of posts.") { host, site, to, address, program, file, force };
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(site)!);
            var root = RepositoryOf(folder);
            var pipeline = Pipeline.Of(parsed.GetValue(host)!);
            var settings = SettingsOf(folder);
            var live = parsed.GetValue(address) ?? $"{settings.BaseUrl}";
            if (pipeline.IsHosted && live.Length == 0)
            {
                throw new PublishException(PublishingRules.NoLiveAddress);
            }

            var target = parsed.GetValue(to) ?? (settings.Targets.Count == 1 ? settings.Targets.Keys.First() : "main");
            var text = pipeline.Fill(new(Path.GetRelativePath(root, folder), folder, target, live.TrimEnd('/'), parsed.GetValue(program) ?? "", Tool.Version));
            if (parsed.GetValue(file) == "-" || (pipeline.Place.Length == 0 && parsed.GetValue(file) is null))
            {
                output.Write(text);
                return ExitCode.Ok;
            }

            var place = parsed.GetValue(file) ?? Path.Combine(root, pipeline.Place);
            if (File.Exists(place) && !parsed.GetValue(force))
            {
                throw new PublishException(PublishingRules.FileExists, place);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(place))!);
            File.WriteAllText(place, text);
            output.WriteLine(place);
            return ExitCode.Ok;
        });
        return command;
    }

    // Mistakes in the settings are the build's to tell.
    private static SiteSettings SettingsOf(string folder)
    {
        var tree = new DiskTree(folder, exclude: Path.Combine(folder, "public"));
        return Directory.Exists(folder) && SettingsReader.Read(tree, tree.List(), new()) is { } settings ? settings : new();
    }

    // Code hosts look for pipelines at the root of the repository.
    private static string RepositoryOf(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.Exists(Path.Combine(above, ".git")))
            {
                return above;
            }
        }

        return folder;
    }
}
