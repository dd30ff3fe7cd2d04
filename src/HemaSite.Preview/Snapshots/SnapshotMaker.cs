using System.Diagnostics;
using HemaSite.Building;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Preview.Snapshots;

/// <summary>Reads the site after a change. What cannot be read keeps its last good state, so a bad file never takes the preview down.</summary>
internal sealed class SnapshotMaker(PreviewOptions options, IFileTree tree, string defaultLanguage)
{
    private readonly SiteSession session = new();

    /// <summary>The newest state: its pages can be asked for, its texts are still to be looked at.</summary>
    /// <exception cref="IOException">The machine could not read a file; from several threads, in an AggregateException.</exception>
    public Snapshot Read(IReadOnlyList<FileEntry> entries, Snapshot before, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var state = session.Read(tree, entries, options.Build(), cancellation);
        var result = state.Result;
        var next = new Snapshot(
            before.Version + 1, result.Diagnostics, options.Messages ?? result.Settings?.Messages ?? defaultLanguage, TimeSpan.Zero);

        // Without settings or a theme nothing can be made: the last pages stay.
        next = result.Outcome == BuildOutcome.SettingsErrors ? next with { View = before.View } : next with { View = new(state) };
        KeepLastGoodPages(next, before.View);
        return next with { Time = watch.Elapsed };
    }

    /// <summary>Lets the next reading link the site anew, whatever has changed.</summary>
    public void Forget() => session.Forget();

    /// <summary>The same state when all its texts have been looked at; a newer version when pages look different for it.</summary>
    /// <exception cref="IOException">The machine could not read a file; from several threads, in an AggregateException.</exception>
    public static Snapshot Check(Snapshot snapshot, Snapshot before, CancellationToken cancellation)
    {
        if (snapshot.View == before.View || snapshot.View.State is not { } state)
        {
            return snapshot;
        }

        var checkedOne = snapshot with { Problems = state.Check(cancellation).Diagnostics };
        return KeepLastGoodPages(checkedOne, before.View) ? checkedOne with { Version = snapshot.Version + 1 } : checkedOne;
    }

    private static bool KeepLastGoodPages(Snapshot snapshot, SiteView before)
    {
        var broken = snapshot.Problems.Where(item => item.Severity == Severity.Error).Select(item => item.Span.Source.Path).ToHashSet();
        if (broken.Count == 0 || snapshot.View.State?.Site is not { } site)
        {
            return false;
        }

        var isNew = false;
        foreach (var page in site.Pages.Where(page => broken.Contains(page.Document.File.Path)))
        {
            var path = Uri.UnescapeDataString(page.Url)[1..] + "index.html";
            if (!snapshot.View.Keeps(path) && before.Find(path) is { } good)
            {
                snapshot.View.Keep(path, good);
                isNew = true;
            }
        }

        return isNew;
    }
}
