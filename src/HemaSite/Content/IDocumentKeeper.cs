using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Content;

/// <summary>Keeps documents from one run of the program to the next. Safe for many threads.</summary>
internal interface IDocumentKeeper
{
    /// <summary>The document of a file that is as it was, with what was said about it; null when the file must be read.</summary>
    (Document Document, ImmutableArray<Diagnostic> Complaints)? Find(ContentFile file, FileEntry entry);

    /// <summary>Takes a document that was read; it depends on no file but its own.</summary>
    void Keep(Document document, ImmutableArray<Diagnostic> complaints);
}
