using System.Collections.Immutable;
using System.CommandLine;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Packing;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;
using HemaSite.Publishing.Verification;
using HemaSite.Publishing.Words;
using HemaSite.Settings;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite publish: builds the site and brings it to its readers, whole, and only what changed.</summary>
internal sealed class PublishCommand
{
    private readonly PublishOptionSet target = new();
    private readonly SiteOptions site = new();
    private Machine machine = Machine.Real;

    private readonly Option<string?> folder = new("--output", "-o") { HelpName = "FOLDER", Description = "Where the site is built; SITE/public by default." };

    private readonly Option<bool> noBuild = new("--no-build") { Description = "Publish what the last build left." };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Tell what would be done, and do nothing." };

    private readonly Option<string?> against = new("--against")
    {
        HelpName = "URL",
        Description = "Only tell what differs from the live site at this address, as --dry-run does; no key is needed.",
    };

    private readonly Option<bool> allowShrink = new("--allow-shrink") { Description = "Publish although more than 30 % of the pages vanish." };

    private readonly Option<string?> changed = new("--changed") { HelpName = "FILE", Description = "Write the addresses of pages that really changed into this file." };

    private readonly Option<bool> indexNow = new("--indexnow") { Description = "Tell search engines about them; the key is HEMASITE_INDEXNOW_KEY." };

    private readonly Option<bool> watch = new("--watch") { Description = "Stay, and publish again when the content changes or a post is due." };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors, Machine machine)
    {
        var options = new PublishCommand { machine = machine };
        var command = new Command("publish", "Build the site and bring to its readers what changed.");
        options.site.AddTo(command);

        // Readers are shown neither; whoever asks for it is told so in plain words.
        (options.site.Drafts.Hidden, options.site.Future.Hidden) = (true, true);
        command.Add(
        [
            options.target.To, options.folder, options.noBuild, options.dryRun, options.against, options.allowShrink, options.changed,
            options.indexNow, options.watch, options.target.TakeOver,
        ]);

        command.SetAction((parsed, cancellation) => CommandThread.Run(() => options.Start(parsed, output, errors, cancellation)));
        return command;
    }

    private int Start(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (site.Folder(parsed, errors) is not { } source)
        {
            return ExitCode.Usage;
        }

        if (site.Read(parsed) is { ShowsDrafts: true } or { ShowsFuture: true })
        {
            throw new PublishException(PublishingRules.PreviewRefused);
        }

        var built = Path.GetFullPath(parsed.GetValue(folder) ?? SiteFolder.OutputOf(source));
        return parsed.GetValue(watch)
            ? PublishWatch.OnDisk(source, built, errors, () => Once(source, built, parsed, output, errors, cancellation), cancellation)
            : Once(source, built, parsed, output, errors, cancellation);
    }

    private int Once(string source, string built, ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (PublishOptionSet.ReadSettings(source, site, parsed, errors) is not { } settings)
        {
            return ExitCode.Usage;
        }

        // A target that is not configured and a key that is missing are told before anybody waits for a build.
        var language = MessageLanguage.Choose(site.Report(parsed).Messages, settings.Messages);
        var kind = target.Find(settings, parsed);
        var key = parsed.GetValue(indexNow) ? IndexNowKey() : null;
        if (key is not null && !CanTell(settings.BaseUrl, language, errors))
        {
            return ExitCode.Usage;
        }

        if (!parsed.GetValue(noBuild) && BuildCommand.Run(site, parsed, new BuildWish(built), output, errors, machine, cancellation) is not ExitCode.Ok and var code)
        {
            return code;
        }

        var files = BuiltSite.Open(built);
        if (parsed.GetValue(against) is { } address)
        {
            return Tell(PublicationPlan.Between(ManifestSource.Live(address) is { } live ? PackedSite.WithoutCopies(live) : null, files.Manifest), language, output);
        }

        using var opened = target.Open(source, settings, parsed);
        var packed = kind.IsCompressed ? PackedSite.Of(files, opened.Read()) : null;
        var plan = opened.Plan(packed?.Manifest ?? files.Manifest);
        PlanGuard.Check(plan, parsed.GetValue(allowShrink), parsed.GetValue(target.TakeOver));
        if (parsed.GetValue(dryRun))
        {
            return Tell(plan, language, output);
        }

        Publish(opened, plan, packed is null ? files : packed, cancellation);
        SumUp(plan, settings.BaseUrl, output, errors, language);
        TellOthers(plan, settings.BaseUrl, key, parsed.GetValue(changed), output, language);
        return ExitCode.Ok;
    }

    private static int Tell(PublicationPlan plan, string language, TextWriter output)
    {
        output.Write(PlanWords.Plan(plan, language));
        return ExitCode.Ok;
    }

    private static void Publish(ITarget target, PublicationPlan plan, ISiteFiles files, CancellationToken cancellation)
    {
        if (!plan.IsEmpty)
        {
            target.Publish(plan, files, cancellation);
        }
    }

    private static void SumUp(PublicationPlan plan, BaseUrl baseUrl, TextWriter output, TextWriter errors, string language)
    {
        output.WriteLine(plan.IsEmpty ? PlanWords.Summary(plan, language) : PlanWords.Done(plan, language));
        if (baseUrl.Origin.Length == 0)
        {
            errors.WriteLine(Words.HasNoAddress.In(language, []));
        }
    }

    private static void TellOthers(PublicationPlan plan, BaseUrl baseUrl, string? key, string? file, TextWriter output, string language)
    {
        var addresses = IndexNow.AddressesOf(plan, baseUrl);
        if (file is not null)
        {
            File.WriteAllLines(file, addresses);
        }

        if (key is not null && addresses.Length > 0)
        {
            output.WriteLine((AreTold(baseUrl, key, addresses) ? Words.ToldSearchEngines : Words.NotToldSearchEngines).In(language, [$"{addresses.Length}"]));
        }
    }

    private static string IndexNowKey() => Environment.GetEnvironmentVariable("HEMASITE_INDEXNOW_KEY") is { Length: > 0 } key
        ? key
        : throw new PublishException(PublishingRules.NoCredentials, "HEMASITE_INDEXNOW_KEY");

    private static string IndexNowService() => Environment.GetEnvironmentVariable("HEMASITE_INDEXNOW_SERVICE") is { Length: > 0 } other ? other : IndexNow.Service;

    private static (string Name, string Value, string Possible)? IndexNowFault(BaseUrl baseUrl) =>
        baseUrl.Origin.Length == 0 ? ("base_url", "", "https://example.kz")
        : Uri.TryCreate(IndexNowService(), UriKind.Absolute, out var service) && service.Scheme is "http" or "https" ? null
        : ("HEMASITE_INDEXNOW_SERVICE", IndexNowService(), IndexNow.Service);

    private static bool CanTell(BaseUrl baseUrl, string language, TextWriter errors)
    {
        if (IndexNowFault(baseUrl) is var (name, value, possible))
        {
            UsageReport.Print(CommandRules.BadValue, language, errors, name, value, possible);
            return false;
        }

        return true;
    }

    // The site is published by now, and no failure of a search engine makes it less so.
    private static bool AreTold(BaseUrl baseUrl, string key, ImmutableArray<string> addresses)
    {
        try
        {
            IndexNow.Send(new(IndexNowService()), baseUrl, key, addresses);
            return true;
        }
        catch (PublishException)
        {
            return false;
        }
    }
}
