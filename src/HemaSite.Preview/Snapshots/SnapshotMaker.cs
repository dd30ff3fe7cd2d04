using System.Diagnostics;
using HemaSite.Building;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Preview.Snapshots;

/// <summary>Builds the site into memory. What cannot be built keeps its last good state, so a bad file never takes the preview down.</summary>
internal sealed class SnapshotMaker(PreviewOptions options, IFileTree tree, string defaultLanguage)
{
    /// <summary>The state after the newest change.</summary>
    /// <exception cref="IOException">The machine could not read a file; from several threads, in an AggregateException.</exception>
    public Snapshot Make(Snapshot previous, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var sink = new PreviewSink();
        var result = SiteBuilder.Build(tree, options.Build(), sink, cancellation);
        if (result.Outcome == BuildOutcome.SettingsErrors)
        {
            // Without settings or a theme nothing could be made.
            return Next(previous, result, watch) with { Files = previous.Files, PageCount = previous.PageCount };
        }

        KeepLastGoodPages(sink, previous, result);
        return Next(previous, result, watch) with { Files = sink.Files };
    }

    private Snapshot Next(Snapshot previous, BuildResult result, Stopwatch watch) => new(
        previous.Version + 1, result.Diagnostics, options.Messages ?? result.Settings?.Messages ?? defaultLanguage, result.PageCount, watch.Elapsed);

    private static void KeepLastGoodPages(PreviewSink sink, Snapshot previous, BuildResult result)
    {
        var broken = result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => item.Span.Source.Path).ToHashSet();
        if (broken.Count == 0 || result.Site is not { } site)
        {
            return;
        }

        foreach (var page in site.Pages.Where(page => broken.Contains(page.Document.File.Path)))
        {
            var path = Uri.UnescapeDataString(page.Url)[1..] + "index.html";
            if (previous.Files.TryGetValue(path, out var good))
            {
                sink.Keep(path, good);
            }
        }
    }
}
