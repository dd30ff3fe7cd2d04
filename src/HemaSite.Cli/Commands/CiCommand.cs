using System.CommandLine;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Pipelines;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Publishing.Stores;
using HemaSite.Publishing.Targets;
using HemaSite.Settings;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite ci: writes a complete pipeline for a code host, or the schedule of a server.</summary>
internal sealed class CiCommand
{
    private readonly Argument<string> host = new("HOST") { Description = $"{string.Join(", ", Pipeline.Names)}." };

    private readonly Argument<string?> site = ArgumentForms.Site();

    private readonly Option<string?> to = new("--to")
    {
        HelpName = "TARGET",
        Description = "The target that the pipeline publishes to; by default the only one of publish in the settings, else main.",
    };

    private readonly Option<string?> address = new("--url") { HelpName = "URL", Description = "The address of the live site; base_url by default." };

    private readonly Option<string?> program = new("--program")
    {
        HelpName = "PLACE",
        Description = "The archive with the native program, an https address or a file of the repository; by default the pipeline installs the .NET tool.",
    };

    private readonly Option<string?> file = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Where it is written; its usual place in the repository by default; - prints it.",
    };

    private readonly Option<bool> force = new("--force") { Description = "Replace a file that is there." };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var options = new CiCommand();
        options.host.AcceptOnlyFromAmong([.. Pipeline.Names]);
        var command = new Command("ci", "Write a pipeline: check, build, preview, publish, and the schedule of posts.")
        {
            options.host, options.site, options.to, options.address, options.program, options.file, options.force, ArgumentForms.Messages(),
        };
        command.SetAction(parsed => options.Write(parsed, output));
        return command;
    }

    private int Write(ParseResult parsed, TextWriter output)
    {
        var folder = Path.GetFullPath(parsed.GetValue(site) ?? ".");

        // Code hosts look for pipelines at the root of the repository.
        var root = RepositoryFolder.Of(folder) ?? folder;
        var pipeline = Pipeline.Of(parsed.GetValue(host)!);
        var wish = WishOf(parsed, pipeline, folder, root);
        if (wish.Unfit(pipeline.IsHosted) is { } name)
        {
            throw new PublishException(PublishingRules.UnfitForPipeline, name);
        }

        var text = pipeline.Fill(wish);
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
    }

    private PipelineWish WishOf(ParseResult parsed, Pipeline pipeline, string folder, string root)
    {
        var settings = SettingsOf(folder);
        var live = parsed.GetValue(address) ?? $"{settings.BaseUrl}";
        if (pipeline.IsHosted && live.Length == 0)
        {
            throw new PublishException(PublishingRules.NoLiveAddress);
        }

        // Before the settings name any target, a pipeline may be written for one to come.
        var target = parsed.GetValue(to) ?? (settings.Targets.Count == 1 ? settings.Targets.Keys.First() : "main");
        if (!settings.Targets.IsEmpty)
        {
            _ = TargetFactory.Find(target, settings);
        }

        return new(Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/'), folder, target, live.TrimEnd('/'), parsed.GetValue(program) ?? "", Tool.Version)
        {
            Branch = settings.Repository?.Branch,
        };
    }

    // Mistakes in the settings are the build's to tell.
    private static SiteSettings SettingsOf(string folder)
    {
        var tree = SiteFolder.TreeOf(folder);
        return Directory.Exists(folder) && SettingsReader.Read(tree, tree.List(), new()) is { } settings ? settings : new();
    }
}
