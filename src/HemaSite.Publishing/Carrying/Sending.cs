using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Carrying;

/// <summary>Sends the files of a plan: side by side within a rank, and no rank before the one ahead of it is complete.</summary>
internal static class Sending
{
    /// <summary>How many files are sent between two notes of how far it went.</summary>
    private const int BatchSize = 64;

    /// <summary>Sends the files after those that are there already.</summary>
    /// <param name="files">The files of the plan in their order, those already sent left out.</param>
    /// <param name="send">Sends one file.</param>
    /// <param name="lanes">How many at once.</param>
    /// <param name="note">Told how many of the files are sent, now and then.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static void Run(
        ImmutableArray<PublishedFile> files, Action<PublishedFile> send, int lanes, Action<int> note, CancellationToken cancellation)
    {
        for (var start = 0; start < files.Length;)
        {
            var end = start;
            var rank = PublicationPlan.RankOf(files[start].Path);
            while (end < files.Length && end - start < BatchSize && PublicationPlan.RankOf(files[end].Path) == rank)
            {
                end++;
            }

            Batch(files[start..end], send, lanes, cancellation);
            note(end);
            start = end;
        }
    }

    private static void Batch(ImmutableArray<PublishedFile> files, Action<PublishedFile> send, int lanes, CancellationToken cancellation)
    {
        if (lanes > 1)
        {
            SideBySide(files, send, new() { MaxDegreeOfParallelism = lanes, CancellationToken = cancellation });
            return;
        }

        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            send(file);
        }
    }

    // When the wire breaks, all lanes fail at once: one failure is enough to tell.
    private static void SideBySide(ImmutableArray<PublishedFile> files, Action<PublishedFile> send, ParallelOptions lanes)
    {
        try
        {
            Parallel.ForEach(files, lanes, send);
        }
        catch (AggregateException failures)
        {
            var all = failures.Flatten().InnerExceptions;
            ExceptionDispatchInfo.Throw(all.FirstOrDefault(failure => failure is PublishException) ?? all[0]);
        }
    }
}
