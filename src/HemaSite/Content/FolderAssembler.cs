using System.Buffers;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Content;

/// <summary>
/// Makes page nodes of scanned folders. Siblings with one slug become one node: identical copies are merged with a warning,
/// folders that hold different languages of a page are joined, and copies that differ are an error naming both files.
/// </summary>
internal sealed class FolderAssembler(IFileTree tree, IReadOnlyDictionary<FilePath, Document> documents, Complaints complaints)
{
    private static readonly SearchValues<char> NeverInAnAddress = SearchValues.Create("<>\"'|?*:#%&\\");

    // A pair of copies is named once, not once for every language in it.
    private readonly HashSet<(FilePath, FilePath)> namedCopies = [];

    /// <summary>The node of a folder and all below it.</summary>
    public ContentFolder Assemble(FolderScan folder) => Assemble([folder]);

    private ContentFolder Assemble(IReadOnlyList<FolderScan> copies)
    {
        // In Grav's descending order the highest prefix comes first, so the highest prefix is the page that readers saw.
        var first = copies[^1];
        return new(first.Path, first.Name)
        {
            Sources = [.. copies.Reverse().Select(copy => copy.Path)],
            Documents = ChooseDocuments(copies, out var hasCopies),
            HasCopies = hasCopies,
            Media = ChooseMedia(copies),
            Refused = [.. copies.SelectMany(copy => copy.Refused)],
            Children = [.. Groups(copies).Select(Assemble)],
        };
    }

    private IEnumerable<IReadOnlyList<FolderScan>> Groups(IReadOnlyList<FolderScan> copies)
    {
        var children = copies.SelectMany(copy => copy.Children.Values).OrderBy(child => child.Path.Name, NaturalOrder.Comparer);
        foreach (var group in children.GroupBy(child => child.Name.Slug))
        {
            var siblings = group.ToList();
            if (IsNameUsable(siblings[0]) && AreSameName(siblings))
            {
                yield return siblings;
            }
        }
    }

    private bool IsNameUsable(FolderScan folder)
    {
        var name = folder.PlainName;
        var problem = Slug.Problem(name.Trim(' ').Length == name.Length ? name.Replace(' ', '-') : name);
        var sign = name.AsSpan().IndexOfAny(NeverInAnAddress) is >= 0 and var bad ? $"{name[bad]}" : SignOf(problem);
        if (sign is null && problem is not SlugProblem.Reserved)
        {
            return true;
        }

        if (FirstFile(folder) is { } file)
        {
            var unseen = name.FirstOrDefault(letter => char.IsControl(letter) || YamlCharacters.IsInvisible(letter));
            complaints.Add(sign is null ? StructureRules.ReservedName.In(file.Source, name)
                : problem == SlugProblem.Control ? StructureRules.UnseenInName.In(file.Source, YamlCharacters.Shown(name), YamlCharacters.Name(unseen))
                : StructureRules.BadName.In(file.Source, YamlCharacters.Shown(name), sign));
        }

        return false;
    }

    // What an editor may look for in the name.
    private static string? SignOf(SlugProblem? problem) => problem switch
    {
        SlugProblem.Control => "\uFFFD",
        SlugProblem.Space => "“ ”",
        SlugProblem.TrailingDot => ".",
        _ => null,
    };

    // Folders with other numbers in front are two everywhere; that their slugs are one makes them one page.
    private static bool AreOneOnDisk(FolderScan one, FolderScan other) =>
        Nfc.Compose(one.Path.Name).Equals(Nfc.Compose(other.Path.Name), StringComparison.OrdinalIgnoreCase);

    // Equal after lower-casing and NFC but not as written: one file on Windows and macOS, two on Linux.
    private bool AreSameName(List<FolderScan> siblings)
    {
        for (var i = 1; i < siblings.Count; i++)
        {
            var (one, other) = (siblings[0].PlainName, siblings[i].PlainName);
            if (one == other || !AreOneOnDisk(siblings[0], siblings[i]) || FirstFile(siblings[i]) is not { } file || FirstFile(siblings[0]) is not { } rival)
            {
                continue;
            }

            complaints.Add(Nfc.Compose(one) == Nfc.Compose(other)
                ? StructureRules.SameUrl.In(file.Source, rival.File.Path.Value, file.File.Path.Value, FolderName.Of(one).Slug)
                : StructureRules.CaseCollision.In((one == FolderName.Of(one).Slug ? file : rival).Source, rival.File.Path.Value, file.File.Path.Value));
            return false;
        }

        return true;
    }

    private Document? FirstFile(FolderScan folder) =>
        folder.Pages.Select(page => documents.GetValueOrDefault(page.Path)).FirstOrDefault(document => document is not null);

    private ImmutableArray<Document> ChooseDocuments(IReadOnlyList<FolderScan> copies, out bool hasCopies)
    {
        hasCopies = false;
        var chosen = new SortedDictionary<string, Document>(StringComparer.Ordinal);
        for (var i = copies.Count - 1; i >= 0; i--)
        {
            foreach (var file in copies[i].Pages.OrderBy(page => page.Path))
            {
                if (documents.TryGetValue(file.Path, out var document)
                    && !chosen.TryAdd(file.LanguageCode ?? "", document))
                {
                    hasCopies = true;
                    Compare(chosen[file.LanguageCode ?? ""], document);
                }
            }
        }

        var isDated = chosen.Values.Any(HasDate);
        return [.. chosen.Values.Select(document => isDated ? document : Undated(document))];
    }

    // A translation may take the date over from its neighbour; a post that nobody dated has no place among the news.
    private Document Undated(Document document)
    {
        if (!document.IsUsable || document.File.Template != "item")
        {
            return document;
        }

        complaints.Add(FrontMatterRules.NoDate.In(document.Source));
        return document with { IsUsable = false };
    }

    private static bool HasDate(Document document) =>
        document.IsUsable && (document.FrontMatter.Date ?? document.FrontMatter.PublishDate) is not null;

    private void Compare(Document kept, Document other)
    {
        var (path, rival) = (kept.File.Path, other.File.Path);
        if (path.Parent == rival.Parent)
        {
            complaints.Add(StructureRules.TwoFilesOneLanguage.In(other.Source, path.Value, rival.Value, kept.File.LanguageCode ?? "–"));
        }
        else if (kept.Source.Content == other.Source.Content)
        {
            if (kept.File.IsFlat || other.File.IsFlat)
            {
                complaints.Add(StructureRules.DuplicateFile.In(other.Source, path.Value, rival.Value));
            }
            else if (namedCopies.Add((path.Parent, rival.Parent)))
            {
                complaints.Add(StructureRules.DuplicateFolder.In(other.Source, path.Parent.Value, rival.Parent.Value));
            }
        }
        else
        {
            complaints.Add(StructureRules.SameUrl.In(
                other.Source, path.Value, rival.Value, FolderName.Of(path.Parent.Name).Slug));
        }
    }

    private ImmutableArray<MediaFile> ChooseMedia(IReadOnlyList<FolderScan> copies)
    {
        var chosen = new SortedDictionary<string, MediaFile>(NaturalOrder.Comparer);
        for (var i = copies.Count - 1; i >= 0; i--)
        {
            foreach (var file in copies[i].Media)
            {
                if (!chosen.TryAdd(file.Name, file) && !AreEqual(chosen[file.Name], file))
                {
                    complaints.Add(StructureRules.TwoFilesOneName.In(
                        new SourceText(file.Path, ""), chosen[file.Name].Path.Value, file.Path.Value));
                }
            }
        }

        return [.. chosen.Values];
    }

    private bool AreEqual(MediaFile one, MediaFile other) =>
        one.Size == other.Size && tree.Read(one.Path).AsSpan().SequenceEqual(tree.Read(other.Path));
}
