using System.CommandLine;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Publishing.Stores;
using HemaSite.Publishing.Targets;
using HemaSite.Settings;

namespace HemaSite.Cli.Commands;

/// <summary>What the commands about a target share: which one, and how it is opened.</summary>
internal sealed class PublishOptionSet
{
    /// <summary>The target.</summary>
    public Option<string> To { get; } = new("--to")
    {
        Description = "A target of publish in the settings, or a folder such as /srv/www/site.",
        Required = true,
    };

    /// <summary>Whether a foreign place may be used.</summary>
    public Option<bool> TakeOver { get; } = new("--take-over") { Description = "Use a target that holds another site or other files." };

    /// <summary>Reads the settings of a site; null after their complaints were told.</summary>
    public static SiteSettings? ReadSettings(string folder, SiteOptions site, ParseResult parsed, TextWriter errors)
    {
        var tree = new DiskTree(folder, exclude: Path.Combine(folder, "public"));
        var complaints = new Complaints();
        var settings = SettingsReader.Read(tree, tree.List(), complaints);
        var found = complaints.InOrder();
        if (settings is not null && found.All(item => item.Severity != Severity.Error))
        {
            return settings;
        }

        Reporting.Formats.DiagnosticWriter.Write(found, MessageLanguage.Choose(site.Report(parsed).Messages, settings?.Messages), errors);
        return null;
    }

    /// <summary>Opens the target that was named.</summary>
    public ITarget Open(string folder, SiteSettings settings, ParseResult parsed)
    {
        var target = TargetFactory.Find(parsed.GetRequiredValue(To), settings);
        var retry = new Retry(Retry.BackOff, Thread.Sleep);
        return new TargetFactory(folder, new(retry, parsed.GetValue(TakeOver))).Open(target);
    }
}
