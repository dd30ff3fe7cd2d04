using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Content;

/// <summary>Sorts the entries of the content folder into page files and media, and refuses what must not be there.</summary>
internal static class ContentScanner
{
    private const int LongestPath = 1024;

    /// <summary>The folders below the root, with the files that count in each.</summary>
    public static FolderScan Scan(IEnumerable<FileEntry> entries, FilePath root, bool allowFlat, Complaints complaints)
    {
        var scan = new FolderScan(root);
        foreach (var entry in entries)
        {
            if (!entry.Path.IsUnder(root) || IsTooLong(entry, complaints))
            {
                continue;
            }

            if (NameFault(entry) is { } fault)
            {
                complaints.Add(fault);
            }
            else if (RefusalOf(entry) is { } rule)
            {
                scan.At(entry.Path.Parent).Refused.Add(rule.In(new SourceText(entry.Path, ""), entry.Path.Name));
            }
            else if (entry.Kind == FileKind.EmptyFolder)
            {
                scan.At(entry.Path);
            }
            else
            {
                AddFile(entry, scan, root, allowFlat, complaints);
            }
        }

        LeftCopies.TakeOut(scan, complaints);
        return scan;
    }

    private static void AddFile(FileEntry entry, FolderScan scan, FilePath root, bool allowFlat, Complaints complaints)
    {
        if (LeftCopies.FaultOf(entry.Path) is { } left)
        {
            complaints.Add(left);
        }
        else if (entry.Path.Extension == ".md")
        {
            var file = ContentFile.Of(entry.Path, allowFlat, root);
            WarnOfLookAlikes(file, complaints);
            scan.At(file.PageFolder).Pages.Add(file);
        }
        else if (MediaFile.IsPublishable(entry.Path))
        {
            scan.At(entry.Path.Parent).Media.Add(new(entry.Path, entry.Size));
        }
        else if (entry.Kind == FileKind.Regular && !IsForPrograms(entry.Path))
        {
            complaints.Add(StructureRules.UnknownKind.In(new SourceText(entry.Path, ""), entry.Path.Name));
        }
    }

    // Folders of posts are judged where they are put together; here it is about what lies in them.
    private static Diagnostic? NameFault(FileEntry entry)
    {
        if (entry.Kind == FileKind.Unnameable)
        {
            return StructureRules.BadName.In(new SourceText(entry.Path, ""), entry.Path.Name, "\uFFFD");
        }

        foreach (var letter in MediaFile.IsPublishable(entry.Path) ? entry.Path.NameSpan : "")
        {
            if (char.IsControl(letter) || YamlCharacters.IsBidi(letter))
            {
                return StructureRules.UnseenInName.In(new SourceText(entry.Path, ""), YamlCharacters.Shown(entry.Path.Name), YamlCharacters.Name(letter));
            }
        }

        return null;
    }

    private static Rule? RefusalOf(FileEntry entry) => entry.Kind switch
    {
        FileKind.Link => StructureRules.SymbolicLink,
        FileKind.Special => StructureRules.NotRegularFile,
        FileKind.EmptyFolder when entry.Path.Extension == ".md" || MediaFile.IsPublishable(entry.Path) => StructureRules.NotRegularFile,
        FileKind.Regular when MediaFile.IsUnshowable(entry.Path) => PictureRules.NotForBrowsers,
        _ => null,
    };

    // Settings and what Grav notes of pictures; what Windows leaves in folders.
    private static bool IsForPrograms(FilePath path) => path.Extension is ".yaml" or ".yml" || FilePath.IsLitter(path.NameSpan);

    // "itеm.ru.md" with a Cyrillic letter is no post, and looks like one.
    private static void WarnOfLookAlikes(ContentFile file, Complaints complaints)
    {
        if (Ascii.IsValid(file.Name))
        {
            return;
        }

        var meant = string.Concat(file.Name.Select(LookAlikes.ToLatin));
        if (ContentFile.IsTemplate(meant))
        {
            var strange = file.Name.First(letter => !char.IsAscii(letter));
            complaints.Add(TextRules.MixedLetters.In(new SourceText(file.Path, ""), file.Name, $"{strange} U+{(int)strange:X4}", meant));
        }
    }

    private static bool IsTooLong(FileEntry entry, Complaints complaints)
    {
        // A character takes at most three bytes, so short paths need no counting.
        var bytes = entry.Path.Value.Length <= LongestPath / 3 ? 0 : Encoding.UTF8.GetByteCount(entry.Path.Value);
        if (bytes <= LongestPath)
        {
            return false;
        }

        complaints.Add(StructureRules.PathTooLong.In(new SourceText(entry.Path, ""), $"{bytes}", $"{LongestPath}"));
        return true;
    }
}
