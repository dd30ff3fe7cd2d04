using System.Collections.Immutable;
using HemaSite.Building.Reuse.Documents;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Building.Reuse.Notes;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Files.Kept;
using HemaSite.Files.Sums;
using HemaSite.Text.Encodings;

namespace HemaSite.Building.Reuse;

/// <summary>The documents that the build before kept, found by the sum of their files, wherever the files lie now.</summary>
internal sealed class DocumentKeeper(KeptSite before, FileMarks marks) : IDocumentKeeper
{
    private readonly Noted<ContentSum, ReadOnlyMemory<byte>> kept = new();

    /// <summary>The documents of this build.</summary>
    public IReadOnlyDictionary<ContentSum, ReadOnlyMemory<byte>> Kept => kept.All;

    /// <inheritdoc/>
    public (Document Document, ImmutableArray<Diagnostic> Complaints)? Find(ContentFile file, FileEntry entry)
    {
        if (before.Documents.Count == 0)
        {
            return null;
        }

        var sum = marks.SumOf(entry);
        if (!before.Documents.TryGetValue(sum, out var bytes) || DocumentFormat.Read(bytes, file, text => TextOf(text.Path, sum)) is not { } found)
        {
            return null;
        }

        kept.Note(sum, bytes);
        return found;
    }

    /// <inheritdoc/>
    public void Keep(Document document, ImmutableArray<Diagnostic> complaints)
    {
        if (DocumentFormat.Write(new ByteWriter(), document, complaints) is { } bytes)
        {
            kept.Note(marks.SumOf(document.File.Path), bytes);
        }
    }

    private string TextOf(FilePath path, ContentSum sum)
    {
        var bytes = marks.Read(path);
        return ContentSum.Of(bytes) == sum ? TextDecoder.Decode(path, bytes).Text.Content : throw new ChangedMeanwhileException(path);
    }
}
