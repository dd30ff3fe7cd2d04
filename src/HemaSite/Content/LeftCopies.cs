using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text;

namespace HemaSite.Content;

/// <summary>Tells page files from what editors and file managers leave beside or make of them: "item.kk (1).md", "~$item.kk.md", "item.kk.md.txt".</summary>
internal static class LeftCopies
{
    private static readonly string[] Endings = [".txt", ".rtf", ".doc", ".docx", ".odt"];
    private static readonly string[] Words = ["copy", "копия", "көшірме", "көшірмесі"];

    /// <summary>What is wrong with a file's name; null for a page file and for everything that is none.</summary>
    public static Diagnostic? FaultOf(FilePath path) =>
        path.Extension == ".md" && IsCopy(path) ? StructureRules.LeftCopy.In(new SourceText(path, ""), path.Name)
        : HasSecondEnding(path) ? StructureRules.SecondEnding.In(new SourceText(path, ""), path.Name, Path.GetFileNameWithoutExtension(path.Name))
        : null;

    /// <summary>Takes pages without a folder of their own out of the folders of posts: a post has no pages below it.</summary>
    public static void TakeOut(FolderScan folder, Complaints complaints)
    {
        var isPost = folder.Pages.Exists(page => page.Template == "item");
        foreach (var child in folder.Children.Values)
        {
            if (isPost)
            {
                foreach (var page in child.Pages.FindAll(page => page.IsFlat))
                {
                    child.Pages.Remove(page);
                    complaints.Add(StructureRules.BesidePost.In(new SourceText(page.Path, ""), page.Path.Name));
                }
            }

            TakeOut(child, complaints);
        }
    }

    // A copy of a Markdown file, or one that a program works with while another is open.
    private static bool IsCopy(FilePath path)
    {
        var name = path.NameSpan[..^".md".Length];
        // The language may stand behind: "item (1).kk.md".
        name = name.LastIndexOf('.') is > 0 and var dot && name.Length - dot == 3 && !name[(dot + 1)..].ContainsAnyExceptInRange('a', 'z') ? name[..dot] : name;
        if (name is ['~' or '#' or '.', ..] || name.StartsWith("Copy of ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (name is [.., ')'] && name.LastIndexOf(" (") is > 0 and var open)
        {
            return IsNumber(name[(open + 2)..^1]) || IsWord(name[(open + 2)..^1]);
        }

        var end = name.LastIndexOf(' ') is > 0 and var last && IsNumber(name[(last + 1)..]) ? name[..last] : name;
        return end.LastIndexOf(' ') is > 1 and var blank && end[blank - 1] is '-' or '–' or '—' && IsWord(end[(blank + 1)..]);
    }

    // A program for other texts put its ending behind that of a page file ("item.kk.md.txt"), and file managers hide it.
    private static bool HasSecondEnding(FilePath path) => Endings.Contains(path.Extension, StringComparer.Ordinal)
        && path.NameSpan[..^path.Extension.Length].EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
