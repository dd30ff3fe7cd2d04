using HemaSite.Preview.Snapshots;
using System.Diagnostics;
using System.Threading.Channels;

namespace HemaSite.Preview.Watching;

/// <summary>
/// Tells when a folder has changed. Events of the system are hints only: it forgets files in folders that were just made, and
/// drops events when there are many. So every hint is followed by a look at the whole folder, at once and a little later.
/// </summary>
internal sealed class SiteWatch(PreviewOptions options) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Later = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> hints = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? watcher;
    private TreeState seen = new();
    private bool looksAgain;

    /// <summary>Notes the folder as it is and begins to watch.</summary>
    public void Begin()
    {
        Watch();
        seen = TreeState.Of(options.Folder, options.Output);
    }

    /// <summary>Ends when the folder has changed since the last time and is quiet again.</summary>
    public async Task Change(CancellationToken cancellation)
    {
        while (true)
        {
            await Hint(cancellation);
            await Quiet(cancellation);
            var now = TreeState.Of(options.Folder, options.Output);
            if (now.Differs(seen))
            {
                (seen, looksAgain) = (now, true);
                return;
            }
        }
    }

    /// <summary>Asks for a build although nothing may have changed.</summary>
    public void Suspect()
    {
        seen = new();
        hints.Writer.TryWrite(true);
    }

    /// <inheritdoc/>
    public void Dispose() => watcher?.Dispose();

    // An event, or the time for another look: after a change, when polling, or when events cannot be had.
    private async Task Hint(CancellationToken cancellation)
    {
        TimeSpan? patience = watcher is null ? Often : looksAgain ? Later : null;
        looksAgain = false;
        if (patience is null)
        {
            await hints.Reader.ReadAsync(cancellation);
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience.Value);
        try
        {
            await hints.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Time for a look.
        }
    }

    // Editors save in several steps; a storm is cut into pieces so that the page moves on while it lasts.
    private async Task Quiet(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        do
        {
            await Task.Delay(options.Quiet, cancellation);
        }
        while (hints.Reader.TryRead(out _) && watch.Elapsed < Longest);
    }

    private void Watch()
    {
        watcher?.Dispose();
        watcher = null;
        if (options.Polls)
        {
            return;
        }

        try
        {
            watcher = new FileSystemWatcher(options.Folder)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = 64 << 10,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;
            watcher.Error += (_, _) => Suspect();
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException)
        {
            // The system has no watches left: looking now and then does it too.
            watcher?.Dispose();
            watcher = null;
        }
    }

    private void Note(object sender, FileSystemEventArgs change)
    {
        if (!change.FullPath.StartsWith(options.Output, StringComparison.Ordinal))
        {
            hints.Writer.TryWrite(true);
        }
    }
}
