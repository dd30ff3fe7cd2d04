using HemaSite.Preview.Snapshots;
using HemaSite.Preview.Serving;
using HemaSite.Preview.Watching;

namespace HemaSite.Preview;

/// <summary>Builds after every change, one build at a time, and tells open pages of it.</summary>
internal sealed class PreviewLoop(SiteWatch watch, SnapshotMaker maker, LiveChannel live, Action<Snapshot> report) : IDisposable
{
    /// <summary>The first build.</summary>
    public Task Start(CancellationToken cancellation)
    {
        watch.Begin();
        return Build(cancellation);
    }

    /// <summary>Builds whenever the site has changed, until it is cancelled.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await watch.Change(cancellation);
                await Build(cancellation);
            }
            catch (Exception failure) when (IsOfTheDisk(failure))
            {
                // A file went away or was locked while it was read: whatever did that is a change of its own.
                watch.Suspect();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => watch.Dispose();

    // Files are read on many threads, and what goes wrong there comes back in a bundle.
    private static bool IsOfTheDisk(Exception failure) =>
        failure is IOException or UnauthorizedAccessException
        || failure is AggregateException bundle && bundle.Flatten().InnerExceptions.All(IsOfTheDisk);

    private async Task Build(CancellationToken cancellation)
    {
        var snapshot = await Task.Run(() => maker.Make(live.Current, cancellation), cancellation);
        live.Show(snapshot);
        report(snapshot);
    }
}
