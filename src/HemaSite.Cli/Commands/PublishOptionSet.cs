using System.CommandLine;
using HemaSite.Cli.Reporting;
using HemaSite.Cli.Reporting.Formats;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Stores;
using HemaSite.Publishing.Targets;
using HemaSite.Settings;
using HemaSite.Settings.Targets;
using NodaTime;

namespace HemaSite.Cli.Commands;

/// <summary>What the commands about a target share: which one, and how it is opened.</summary>
internal sealed class PublishOptionSet
{
    /// <summary>The target.</summary>
    public Option<string> To { get; } = new("--to")
    {
        HelpName = "TARGET",
        Description = "A target of publish in the settings, or a folder such as /srv/www/site.",
        Required = true,
    };

    /// <summary>Whether a foreign place may be used.</summary>
    public Option<bool> TakeOver { get; } = new("--take-over") { Description = "Use a target that holds another site or other files." };

    /// <summary>Reads the settings of a site; null after their complaints were told.</summary>
    public static SiteSettings? ReadSettings(string folder, SiteOptions site, ParseResult parsed, TextWriter errors) =>
        TryRead(folder, site, parsed, errors, out var settings) ? settings : null;

    /// <summary>Reads the settings of a site as far as they can be read; false after their complaints were told.</summary>
    public static bool TryRead(string folder, SiteOptions site, ParseResult parsed, TextWriter errors, out SiteSettings read)
    {
        var tree = SiteFolder.TreeOf(folder);
        var complaints = new Complaints();
        var settings = SettingsReader.Read(tree, tree.List(), complaints);
        var found = complaints.InOrder();
        read = settings ?? new();
        read = read with { BaseUrl = site.Read(parsed).BaseUrl ?? read.BaseUrl };
        if (settings is not null && found.All(item => item.Severity != Severity.Error))
        {
            return true;
        }

        DiagnosticWriter.Write(found, MessageLanguage.Choose(site.Report(parsed).Messages, settings?.Messages), errors);
        return false;
    }

    /// <summary>The target that was named.</summary>
    public PublishTarget Find(SiteSettings settings, ParseResult parsed) => TargetFactory.Find(parsed.GetRequiredValue(To), settings);

    /// <summary>Opens the target that was named.</summary>
    public ITarget Open(string folder, SiteSettings settings, ParseResult parsed)
    {
        var options = new PublishOptions(new(Retry.BackOff, Thread.Sleep), parsed.GetValue(TakeOver));
        var secrets = new Secrets(Environment.GetEnvironmentVariable);
        return new TargetFactory(folder, options, secrets, SystemClock.Instance.GetCurrentInstant()).Open(Find(settings, parsed));
    }
}
