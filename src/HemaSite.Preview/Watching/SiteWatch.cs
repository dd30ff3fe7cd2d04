using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using HemaSite.Files;
using HemaSite.Preview.Snapshots;

namespace HemaSite.Preview.Watching;

/// <summary>
/// Tells when a folder has changed. Events of the system are hints only: it forgets files in folders that were just made, and
/// drops events when there are many. So every hint is followed by a look at the whole folder a little later; at once only the files that
/// were named are looked at, and the whole folder where more has happened than that known files were written.
/// </summary>
internal sealed class SiteWatch(PreviewOptions options, DiskTree tree) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Later = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> hints = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentQueue<string> written = new();
    private FileSystemWatcher? watcher;
    private IReadOnlyList<FileEntry> seen = [];
    private volatile bool looksEverywhere;
    private bool looksAgain;

    /// <summary>Begins to watch and lists the folder as it is.</summary>
    public IReadOnlyList<FileEntry> Begin()
    {
        Watch();
        return seen = tree.List();
    }

    /// <summary>Ends when the folder has changed since the last time and is quiet again; gives its listing.</summary>
    public async Task<IReadOnlyList<FileEntry>> Change(CancellationToken cancellation)
    {
        while (true)
        {
            await Hint(cancellation);
            await Quiet(cancellation);
            if (Look() is { } now && !now.SequenceEqual(seen))
            {
                (seen, looksAgain) = (now, true);
                return now;
            }
        }
    }

    /// <summary>Asks for a build although nothing may have changed.</summary>
    public void Suspect()
    {
        seen = [];
        Note(null);
    }

    // Null when folders come and go or are locked at this moment: a little later they can be seen.
    private IReadOnlyList<FileEntry>? Look()
    {
        var named = new HashSet<FilePath>();
        while (written.TryDequeue(out var name))
        {
            named.Add(FilePath.IsSafe(name) ? new(name) : FilePath.Root);
        }

        var isWide = looksEverywhere || named.Count == 0;
        looksEverywhere = false;
        try
        {
            return (isWide ? null : tree.Refresh(seen, named)) ?? tree.List();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            looksAgain = true;
            return null;
        }
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
            watcher.Changed += (_, change) => Note(change, change.Name);
            watcher.Created += (_, change) => Note(change, null);
            watcher.Deleted += (_, change) => Note(change, null);
            watcher.Renamed += (_, change) => Note(change, null);
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

    private void Note(FileSystemEventArgs change, string? name)
    {
        if (!change.FullPath.StartsWith(options.Output, StringComparison.Ordinal))
        {
            Note(name);
        }
    }

    // The name of a file that was written, below the folder; null when more has happened.
    private void Note(string? name)
    {
        if (name is null)
        {
            looksEverywhere = true;
        }
        else
        {
            written.Enqueue(name);
        }

        hints.Writer.TryWrite(true);
    }
}
