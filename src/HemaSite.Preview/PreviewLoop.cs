using HemaSite.Files;
using HemaSite.Preview.Serving;
using HemaSite.Preview.Snapshots;
using HemaSite.Preview.Watching;

namespace HemaSite.Preview;

/// <summary>Reads the site after every change, one reading at a time, and tells open pages of it: first the pages, then what is wrong.</summary>
internal sealed class PreviewLoop(SiteWatch watch, SnapshotMaker maker, LiveChannel live, Action<Snapshot> report) : IDisposable
{
    private Task checking = Task.CompletedTask;
    private CancellationTokenSource newer = new();

    /// <summary>The first reading.</summary>
    public Task Start(CancellationToken cancellation) => Read(watch.Begin(), cancellation);

    /// <summary>Reads whenever the site has changed, until it is cancelled.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var entries = await watch.Change(cancellation);
            await newer.CancelAsync();
            await checking;
            await Read(entries, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        newer.Cancel();
        newer.Dispose();
        watch.Dispose();
    }

    private async Task Read(IReadOnlyList<FileEntry> entries, CancellationToken cancellation)
    {
        try
        {
            var before = live.Current;
            var snapshot = await Task.Run(() => maker.Read(entries, before, cancellation), cancellation);
            live.Show(snapshot);
            newer.Dispose();
            newer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            checking = Task.Run(() => Check(snapshot, before, newer.Token), CancellationToken.None);
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            // A file went away or was locked while it was read: whatever did that is a change of its own.
            StartAnew();
        }
    }

    private void Check(Snapshot snapshot, Snapshot before, CancellationToken cancellation)
    {
        try
        {
            var whole = SnapshotMaker.Check(snapshot, before, cancellation);
            live.Show(whole);
            report(whole);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // A newer state is being read.
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            StartAnew();
        }
    }

    private void StartAnew()
    {
        maker.Forget();
        watch.Suspect();
    }

    // Files are read on many threads, and what goes wrong there comes back in a bundle.
    private static bool IsOfTheDisk(Exception failure) =>
        failure is IOException or UnauthorizedAccessException
        || failure is AggregateException bundle && bundle.Flatten().InnerExceptions.All(IsOfTheDisk);
}
