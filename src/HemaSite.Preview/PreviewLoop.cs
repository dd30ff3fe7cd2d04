using HemaSite.Files;
using HemaSite.Preview.Serving;
using HemaSite.Preview.Snapshots;
using HemaSite.Preview.Watching;

namespace HemaSite.Preview;

/// <summary>Reads the site after every change, one reading at a time, and tells open pages of it: first the pages, then what is wrong.</summary>
internal sealed class PreviewLoop(SiteWatch watch, SnapshotMaker maker, LiveChannel live, Action<Snapshot> report) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private bool hasFailed;
    private Task checking = Task.CompletedTask;
    private CancellationTokenSource newer = new();

    /// <summary>The first reading.</summary>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="IOException">The disk fails.</exception>
    public Task Start(CancellationToken cancellation) => Take(watch.Begin(), cancellation);

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
            await Take(entries, cancellation);
            hasFailed = false;
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            // A file went away or was locked while it was read: whatever did that is a change of its own. One that stays unreadable is tried
            // now and then.
            await Task.Delay(hasFailed ? Pause : TimeSpan.Zero, cancellation);
            hasFailed = true;
            StartAnew();
        }
    }

    private async Task Take(IReadOnlyList<FileEntry> entries, CancellationToken cancellation)
    {
        var before = live.Current;
        var snapshot = await Task.Run(() => maker.Read(entries, before, cancellation), cancellation);
        live.Show(snapshot);
        newer.Dispose();
        newer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        checking = Task.Run(() => Check(snapshot, before, newer.Token), CancellationToken.None);
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
