using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Carrying;

/// <summary>
/// Carries out a plan at a store: files come in their order, what is in the way of one goes right before it, and all else goes last.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="retry">How failures on the way are met.</param>
/// <param name="plan">The plan.</param>
/// <param name="start">What stands before each path, such as "releases/next/".</param>
internal sealed class Carriage(IFileStore store, Retry retry, PublicationPlan plan, string start = "")
{
    private readonly Obstacles obstacles = store.HasFolders ? plan.InTheWay() : Obstacles.None;
    private readonly HashSet<FilePath> removed = [];

    /// <summary>Sends files and removes what is gone.</summary>
    /// <param name="files">The files in their order, those already sent left out.</param>
    /// <param name="send">Sends one file.</param>
    /// <param name="note">Told how many of the files are sent, now and then.</param>
    /// <param name="cancellation">Stops between files.</param>
    public void Run(ImmutableArray<PublishedFile> files, Action<PublishedFile> send, Action<int> note, CancellationToken cancellation)
    {
        for (var from = 0; from < files.Length;)
        {
            var sent = from;
            var stretch = files.AsSpan(from, LengthFrom(files, from)).ToImmutableArray();
            Remove(stretch.SelectMany(file => obstacles.Before(file.Path)), cancellation);
            Sending.Run(stretch, send, store.Lanes, count => note(sent + count), cancellation);
            from += stretch.Length;
        }

        Remove(plan.Deletes.Where(path => !obstacles.Contains(path)), cancellation);
    }

    // Only as many files as can be sent at once wait for what is in their way, so that readers miss each address as shortly as can be.
    private int LengthFrom(ImmutableArray<PublishedFile> files, int from)
    {
        var (waits, end) = (obstacles.AreBefore(files[from].Path), from + 1);
        while (end < files.Length && obstacles.AreBefore(files[end].Path) == waits && !(waits && end - from >= store.Lanes))
        {
            end++;
        }

        return end - from;
    }

    private void Remove(IEnumerable<FilePath> paths, CancellationToken cancellation)
    {
        foreach (var path in paths.Where(removed.Add))
        {
            cancellation.ThrowIfCancellationRequested();
            retry.Run(() => store.Delete(start + path));
        }
    }
}
