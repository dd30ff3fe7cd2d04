using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text;

namespace HemaSite.Building.Media;

/// <summary>
/// The files of static/, published at the root of the site as they are and whatever their kind: what search engines ask for as a proof of
/// ownership, favicon.ico, pages that another tool has made.
/// </summary>
internal static class StaticFiles
{
    private static readonly FilePath Folder = new("static");

    /// <summary>The files among the entries of a site. Links and what is no regular file are complained about; what Windows leaves in folders is passed over.</summary>
    public static ImmutableArray<FilePath> Of(IEnumerable<FileEntry> entries, Complaints complaints)
    {
        var files = ImmutableArray.CreateBuilder<FilePath>();
        foreach (var entry in entries.Where(entry => Holds(entry.Path) || (entry.Path == Folder && entry.Kind == FileKind.Link)))
        {
            if (RefusalOf(entry.Kind) is { } rule)
            {
                complaints.Add(rule.In(new SourceText(entry.Path, ""), entry.Path.Name, "\uFFFD"));
            }
            else if (entry.Kind == FileKind.Regular && !FilePath.IsLitter(entry.Path.NameSpan))
            {
                files.Add(entry.Path);
            }
        }

        return files.ToImmutable();
    }

    /// <summary>Whether a file stands in the folder.</summary>
    public static bool Holds(FilePath file) => file.IsUnder(Folder);

    /// <summary>Where such a file is published.</summary>
    public static FilePath Published(FilePath file) => new(file.Value[(Folder.Value.Length + 1)..]);

    private static Rule? RefusalOf(FileKind kind) => kind switch
    {
        FileKind.Link => StructureRules.SymbolicLink,
        FileKind.Special => StructureRules.NotRegularFile,
        FileKind.Unnameable => StructureRules.BadName,
        _ => null,
    };
}
