using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text;

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
            if (!entry.Path.IsUnder(root) || Refuse(entry, complaints))
            {
                continue;
            }

            if (entry.Kind == FileKind.EmptyFolder)
            {
                scan.At(entry.Path);
            }
            else if (entry.Path.Extension == ".md")
            {
                var file = ContentFile.Of(entry.Path, allowFlat, root);
                scan.At(file.PageFolder).Pages.Add(file);
            }
            else if (MediaFile.IsPublishable(entry.Path))
            {
                scan.At(entry.Path.Parent).Media.Add(new(entry.Path, entry.Size));
            }
        }

        return scan;
    }

    private static bool Refuse(FileEntry entry, Complaints complaints)
    {
        var source = new SourceText(entry.Path, "");
        if (entry.Kind is FileKind.Link or FileKind.Special)
        {
            var rule = entry.Kind == FileKind.Link ? StructureRules.SymbolicLink : StructureRules.NotRegularFile;
            complaints.Add(rule.In(source, entry.Path.Name));
            return true;
        }

        var bytes = Encoding.UTF8.GetByteCount(entry.Path.Value);
        if (bytes > LongestPath)
        {
            complaints.Add(StructureRules.PathTooLong.In(source, $"{bytes}", $"{LongestPath}"));
            return true;
        }

        return false;
    }
}
