using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Content;

/// <summary>A folder that is a page node: its files in every language, its media and the nodes below it.</summary>
public sealed record ContentFolder(FilePath Path, FolderName Name)
{
    /// <summary>All folders that were read into this node: more than one when copies or split languages were merged.</summary>
    public required ImmutableArray<FilePath> Sources { get; init; }

    /// <summary>The page files, at most one a language.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>Whether the node was read from more than one file of a language, of which one is shown.</summary>
    public bool HasCopies { get; init; }

    /// <summary>The files beside the page that may be published, in the natural order of their names.</summary>
    public required ImmutableArray<MediaFile> Media { get; init; }

    /// <summary>
    /// Complaints about what lies beside the page but is never opened or published: a link, a pipe, a folder named like a
    /// picture. Each points at the thing itself; the build raises it where a text uses the thing.
    /// </summary>
    public ImmutableArray<Diagnostic> Refused { get; init; } = [];

    /// <summary>The nodes below, in the natural order of their folder names.</summary>
    public required ImmutableArray<ContentFolder> Children { get; init; }

    /// <summary>The file for a language: its own, or the one without a language, which serves all.</summary>
    public Document? In(string language)
    {
        Document? neutral = null;
        foreach (var document in Documents)
        {
            if (document.File.LanguageCode == language)
            {
                return document;
            }

            neutral = document.File.LanguageCode is null ? document : neutral;
        }

        return neutral;
    }
}
