using HemaSite.Building.Media;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Files.Sums;

namespace HemaSite.Building.Reuse.Marks;

/// <summary>The files on which every page depends: settings, theme, phrases, data, values of folders. Where one differs nothing is reused.</summary>
internal static class Frame
{
    /// <summary>The sum of all such files.</summary>
    public static ulong SumOf(IEnumerable<FileEntry> entries, FilePath contentRoot, FileMarks marks)
    {
        var print = new Fingerprint();
        print.AddAll(entries.Where(entry => IsPart(entry, contentRoot)), entry =>
        {
            print.Add(entry.Path.Value).Add((long)entry.Kind);
            // A text may lead to a file of static/, so its name counts; what is in it, nobody reads.
            if (entry.Kind == FileKind.Regular && !StaticFiles.Holds(entry.Path))
            {
                print.Add(marks.SumOf(entry));
            }
        });
        return print.Add(contentRoot.Value).Take();
    }

    /// <summary>Whether every page may depend on a file.</summary>
    public static bool IsPart(FileEntry entry, FilePath contentRoot) =>
        !entry.Path.IsUnder(contentRoot) || !(entry.Path.Extension == ".md" || entry.Kind != FileKind.Regular || MediaFile.IsPublishable(entry.Path));
}
