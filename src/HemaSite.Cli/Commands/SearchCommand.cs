using System.CommandLine;
using HemaSite.Building;
using HemaSite.Cli.Reporting;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Output.Sinks;
using HemaSite.Search;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite search: asks the index of a built site as a reader would, or builds the site in memory first.</summary>
internal static class SearchCommand
{
    private const int MostHits = 20;

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("search", "Ask the search index of a site.");
        var query = new Argument<string>("QUERY") { Description = "The words to look for." };
        var code = TermsCommand.LanguageOption();
        var explain = new Option<bool>("--explain") { Description = "Tell which keys matched and how much they weigh." };
        command.Add(query);
        var site = new SiteOptions();
        site.AddTo(command, site.Drafts, site.Future, site.Now, site.Jobs, site.Messages);
        command.Add([code, explain]);
        command.SetAction((parsed, cancellation) =>
        {
            if (site.Folder(parsed, errors) is not { } source)
            {
                return Task.FromResult(ExitCode.Usage);
            }

            var language = Language.Find(parsed.GetRequiredValue(code))!;
            var (index, failure) = Open(source, language, site, parsed, output, errors, cancellation);
            if (failure is { } exit)
            {
                return Task.FromResult(exit);
            }

            if (!Answer(index, parsed.GetRequiredValue(query), parsed.GetValue(explain), output))
            {
                errors.WriteLine(Words.NothingFound.In(MessageLanguage.Choose(site.Report(parsed).Messages, null), []));
            }

            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static (SearchIndex? Index, int? Failure) Open(
        string source, Language language, SiteOptions site, ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (SearchIndex.Open(language, Reader(source)) is { } built)
        {
            return (built, null);
        }

        // No index there: it is the folder of a site, whose texts may be newer than what was built from them.
        var tree = SiteFolder.TreeOf(source);
        var sink = new MemorySink(tree);
        var result = SiteBuilder.Build(tree, site.Read(parsed), sink, cancellation);
        var report = new BuildReport(site.Report(parsed), output, errors);
        if (report.ExitCodeOf(result) is not ExitCode.Ok and var code)
        {
            report.Diagnostics(result);
            return (null, code);
        }

        return (SearchIndex.Open(language, path => sink.Files.GetValueOrDefault(new(path))), null);
    }

    private static Func<string, byte[]?> Reader(string folder) =>
        path => Path.Combine(folder, path) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    private static bool Answer(SearchIndex? index, string query, bool explains, TextWriter output)
    {
        var hits = index?.Find(query, MostHits).ToList() ?? [];
        foreach (var hit in hits)
        {
            output.WriteLine($"{(hit.Date.Length > 0 ? hit.Date : "          ")}  {hit.Url}  {hit.Title}");
            foreach (var reason in explains ? hit.Reasons : [])
            {
                output.WriteLine($"            {reason}");
            }
        }

        return hits.Count > 0;
    }
}
