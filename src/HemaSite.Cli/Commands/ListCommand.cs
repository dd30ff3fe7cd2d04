using System.CommandLine;
using System.CommandLine.Parsing;
using HemaSite.Building;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Cli.Reporting.Formats;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Output;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite list: what is published, scheduled or hidden, and at which address.</summary>
internal static class ListCommand
{
    private static readonly string[] Kinds = ["posts", "pages", "drafts", "future", "expired"];

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("list", "List pages with their state and address.");
        var what = Kind();
        command.Add(what);
        var site = new SiteOptions("text", "json");
        site.AddTo(command, site.BaseUrlText, site.Drafts, site.Future, site.Now, site.Jobs, site.Format, site.Messages);
        command.SetAction((parsed, cancellation) => CommandThread.Run(() =>
        {
            if (site.Folder(parsed, errors) is not { } source)
            {
                return ExitCode.Usage;
            }

            var tree = SiteFolder.TreeOf(source);
            var result = SiteBuilder.Build(tree, site.Read(parsed), new NoSink(), cancellation);
            if (result.Site is not { } built)
            {
                var report = new BuildReport(site.Report(parsed), output, errors);
                report.Diagnostics(result);
                return report.ExitCodeOf(result);
            }

            var faulty = result.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Span.Source.Path).ToHashSet();
            bool IsFaulty(ContentPage page) => faulty.Contains(page.Document.File.Path);
            var pages = Choose(parsed.GetValue(what) ?? Kinds[0], built, IsFaulty).ToList();
            if (site.Report(parsed).Format == ReportFormat.Json)
            {
                PageListJson.Write(pages, page => IsFaulty(page) ? "errors" : page.Status.ToString().ToLowerInvariant(), built, output);
            }
            else
            {
                var language = MessageLanguage.Choose(parsed.GetValue(site.Messages), built.Settings.Messages);
                WriteText(pages, page => (IsFaulty(page) ? Words.HasErrors : WordFor(page.Status)).In(language, []), output);
            }

            return ExitCode.Ok;
        }));
        return command;
    }

    private static Argument<string> Kind() => new("WHAT")
    {
        Description = $"{string.Join(", ", Kinds)}; posts by default.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = KindOrNone,
    };

    // "list SITE" names no kind: the word is left to the site's folder.
    private static string KindOrNone(ArgumentResult result)
    {
        if (result.Tokens is [var token] && Kinds.Contains(token.Value))
        {
            return token.Value;
        }

        result.OnlyTake(0);
        return Kinds[0];
    }

    private static IEnumerable<ContentPage> Choose(string what, Site site, Func<ContentPage, bool> isFaulty) => what switch
    {
        // A post whose date cannot be read comes first: it has to be mended.
        "posts" => site.Pages.Where(page => (page.Date is not null || (page.Kind == PageKind.Post && isFaulty(page))) && !page.IsStub)
            .OrderByDescending(page => page.Date?.ToInstant() ?? Instant.MaxValue).ThenBy(page => page.Url, StringComparer.Ordinal),
        "pages" => site.Pages.Where(page => !page.IsStub),
        "drafts" => site.HeldBack.Where(page => page.Status == PageStatus.Draft),
        "expired" => site.HeldBack.Where(page => page.Status == PageStatus.Expired),
        _ => site.HeldBack.Where(page => page.Status == PageStatus.Scheduled),
    };

    private static MessageText WordFor(PageStatus status) => status switch
    {
        PageStatus.Draft => Words.IsDraft,
        PageStatus.Scheduled => Words.IsScheduled,
        PageStatus.Expired => Words.HasExpired,
        _ => Words.IsPublished,
    };

    private static void WriteText(List<ContentPage> pages, Func<ContentPage, string> stateOf, TextWriter output)
    {
        var width = pages.Count == 0 ? 0 : pages.Max(page => stateOf(page).Length);
        foreach (var page in pages)
        {
            var date = page.Date is { } moment ? DateFormat.Iso(moment.Date) : "          ";
            output.WriteLine($"{page.Language.Code}  {date}  {stateOf(page).PadRight(width)}  {page.Url}  {page.Title}");
        }
    }
}
