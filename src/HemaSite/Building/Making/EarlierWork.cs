using System.Collections.Immutable;
using HemaSite.Building.Making.Texts;
using HemaSite.Building.Reuse;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Rendering;

namespace HemaSite.Building.Making;

/// <summary>What need not be made anew: of an earlier look at the same linked site, when only texts of pages are others, or of the build before.</summary>
/// <param name="Newer">Documents whose texts are newer than those the site was linked with.</param>
/// <param name="Texts">Texts that would be made as they were, by address.</param>
/// <param name="Addresses">Which addresses are taken; null when nobody has looked yet.</param>
internal sealed record EarlierWork(ImmutableDictionary<FilePath, Document> Newer, IReadOnlyDictionary<string, MadeBody> Texts, AddressBook? Addresses)
{
    /// <summary>Nothing, for a site that was linked just now.</summary>
    public static EarlierWork None { get; } = new(ImmutableDictionary<FilePath, Document>.Empty, ImmutableDictionary<string, MadeBody>.Empty, null);

    /// <summary>The templates of the theme; null when nobody has parsed them yet.</summary>
    public TemplateSet? Templates { get; init; }

    /// <summary>The output files of the build before; null when nothing is taken over from it.</summary>
    public PageReuse? Reuse { get; init; }
}
