using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;
using NodaTime;

namespace HemaSite.Content;

/// <summary>
/// The documents of earlier readings, for a site that is read again and again. A document is taken from here while its file is as
/// long and was changed when it was then. Safe for many threads.
/// </summary>
public sealed class DocumentMemory
{
    private readonly ConcurrentDictionary<FilePath, Remembered> documents = new();
    private int parsed;

    /// <summary>The documents of another run of the program; null without any.</summary>
    internal IDocumentKeeper? Keeper { get; init; }

    /// <summary>Whether the site is read once and never again, so that nothing need be remembered.</summary>
    internal bool IsForOnce { get; init; }

    /// <summary>How many documents were read because they were not here; grows from reading to reading.</summary>
    public int Parsed => parsed;

    /// <summary>A document and what was said about it, if it is still the same file.</summary>
    internal bool TryGet(ContentFile file, FileEntry entry, Complaints complaints, out Document? document)
    {
        document = null;
        if (documents.TryGetValue(file.Path, out var known) && known.IsSettled && known.Entry == entry && known.File == file)
        {
            complaints.AddRange(known.Complaints);
            document = known.Document;
            return true;
        }

        if (Keeper?.Find(file, entry) is not var (kept, said))
        {
            return false;
        }

        complaints.AddRange(said);
        document = kept;
        return true;
    }

    /// <summary>Keeps a document that was read at a moment; one that is not alone took values from other files.</summary>
    internal void Keep(ContentFile file, FileEntry entry, Document? document, Complaints complaints, Instant now, bool isAlone)
    {
        Interlocked.Increment(ref parsed);
        if (Keeper is not null && document is not null && isAlone)
        {
            Keeper.Keep(document, complaints.InOrder());
        }

        if (!IsForOnce)
        {
            documents[file.Path] = new(file, entry, document, complaints.InOrder(), entry.Stamp < now.ToUnixTimeTicks() - FileEntry.ClockTick);
        }
    }

    /// <summary>A document as it was read last, with what was said about it; null when the file was never read or holds none.</summary>
    internal (Document Document, ImmutableArray<Diagnostic> Complaints)? LastOf(FilePath path) =>
        documents.TryGetValue(path, out var known) && known.Document is { } document ? (document, known.Complaints) : null;

    /// <summary>Whether a file may have changed since it was read although its entry is the same.</summary>
    internal bool IsUnsettled(FilePath path) => documents.TryGetValue(path, out var known) && !known.IsSettled;

    /// <summary>Forgets the files that are not listed any more.</summary>
    internal void ForgetAllBut(IReadOnlyDictionary<FilePath, FileEntry> entries)
    {
        foreach (var path in documents.Keys)
        {
            if (!entries.ContainsKey(path))
            {
                documents.TryRemove(path, out _);
            }
        }
    }

    private sealed record Remembered(ContentFile File, FileEntry Entry, Document? Document, ImmutableArray<Diagnostic> Complaints, bool IsSettled);
}
