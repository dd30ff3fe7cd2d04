using System.CommandLine;
using HemaSite.Cli.Pipelines;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Stores;

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
        var to = new Option<string>("--to") { Description = "The target that the pipeline publishes to.", DefaultValueFactory = _ => "main" };
        var address = new Option<string>("--url") { Description = "The address of the live site.", DefaultValueFactory = _ => "https://example.kz" };
        var file = new Option<string?>("--output", "-o") { Description = "Where it is written; its usual place in the repository by default; - prints it." };
        var force = new Option<bool>("--force") { Description = "Replace a file that is there." };
        var command = new Command("ci", "Write a pipeline: check, build, preview, publish, and the schedule of posts.") { host, site, to, address, file, force };
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(site)!);
            var root = RepositoryOf(folder);
            var pipeline = Pipeline.Of(parsed.GetValue(host)!);
            var text = pipeline.Fill(Path.GetRelativePath(root, folder), folder, parsed.GetValue(to)!, parsed.GetValue(address)!.TrimEnd('/'), Tool.Version);
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
