using System.Diagnostics;
using HemaSite.Building;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Building.Warm;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Left;
using HemaSite.Output.Sinks;

namespace HemaSite.Cli.Commands;

/// <summary>The build itself: the site made into a publication, which is shown to readers when nothing is wrong.</summary>
internal sealed record BuildWork(Machine Machine, string Source, BuildWish Wish, BuildReport Report, Stopwatch Watch)
{
    /// <summary>Builds and publishes, taking over what it can; returns the exit code.</summary>
    public int Run(IFileTree tree, BuildOptions options, LastBuild? last, CancellationToken cancellation)
    {
        try
        {
            return Publish(tree, last?.Warm ?? options, last, cancellation);
        }
        catch (Exception failure) when (IsOfSaving(failure))
        {
            // Somebody saved a file after it was listed. What is kept of it is of no use, so everything is read as it is now.
            return Publish(Machine.Tree(Source, Wish.Target), options, null, cancellation);
        }
    }

    // Texts are read on several threads, whose failures come in a bundle.
    private static bool IsOfSaving(Exception failure) => failure is ChangedMeanwhileException
        || (failure is AggregateException several && several.Flatten().InnerExceptions.Any(inner => inner is ChangedMeanwhileException));

    // "-o content" is a slip. In a HemaSite folder "pages" is a name like any other.
    private bool IsRead(string folder) => Path.GetFileName(folder) switch
    {
        "content" or "static" or "themes" => true,
        "pages" or "config" or "languages" => !Directory.Exists(Path.Combine(Source, "content")),
        _ => false,
    };

    private int Publish(IFileTree tree, BuildOptions options, LastBuild? last, CancellationToken cancellation)
    {
        string[] protectedFolders = [Source, .. Directory.GetDirectories(Source).Where(other => other != Wish.Target || IsRead(other))];
        var publishing = new PublicationOptions(Tool.Version, protectedFolders) { Left = last?.Left, KeepsSpare = last is not null };
        using var publication = Wish.Times.Measure("begin publication", () => Publication.Begin(Wish.Target, Machine.Disk, publishing));
        var result = BuildProgress.Show(
            Report.Errors,
            Report.Choice.Format == ReportFormat.Text,
            MessageLanguage.Choose(Report.Choice.Messages, null),
            new PublicationSink(publication, RealFolder.Of(Source)),
            sink => SiteBuilder.Build(tree, options, sink, cancellation));
        if (Wish.Explains)
        {
            Report.Explain(result.Rebuilt);
        }

        Report.Diagnostics(result);
        cancellation.ThrowIfCancellationRequested();
        if (Report.ExitCodeOf(result) is not ExitCode.Ok and var code)
        {
            Report.Refused(result);
            return code;
        }

        last?.Prepare(result);
        var summary = Wish.Times.Measure("publish", () => publication.Commit(PublishedPages.FactsOf(result.Site!, options)));
        Wish.Times.Measure("remember", () => Keep(last, result, summary.Left));
        foreach (var name in publication.Foreign)
        {
            UsageReport.Print(OutputRules.ForeignFile, MessageLanguage.Choose(Report.Choice.Messages, result.Settings?.Messages), Report.Errors, Path.Combine(Wish.Target, name));
        }

        Report.Done(result, summary, Wish.Target, Watch.Elapsed);
        return ExitCode.Ok;
    }

    // Readers see the new site: where memory ends now, the next build does more, and this one has not failed.
    private static void Keep(LastBuild? last, BuildResult result, LeftSite? left)
    {
        try
        {
            last?.Keep(result, left);
        }
        catch (Exception late) when (Failures.IsOutOfMemory(late))
        {
            // Told by nobody: there is nothing that anybody has to do.
        }
    }
}
