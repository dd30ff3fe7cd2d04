using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Content;

/// <summary>The folders of the content as they lie on disk, before anything is read: names only.</summary>
internal sealed class FolderScan(FilePath path)
{
    public FilePath Path { get; } = path;

    public List<ContentFile> Pages { get; } = [];

    public List<MediaFile> Media { get; } = [];

    public List<Diagnostic> Refused { get; } = [];

    public Dictionary<string, FolderScan> Children { get; } = [];

    // A listing names the files of one folder one after another.
    private FolderScan? last;

    /// <summary>The folder at a path below this one, made when new.</summary>
    public FolderScan At(FilePath target)
    {
        if (target == Path)
        {
            return this;
        }

        if (last?.Path == target)
        {
            return last;
        }

        var folder = this;
        foreach (var name in target.RelativeTo(Path).Split('/'))
        {
            if (!folder.Children.TryGetValue(name, out var child))
            {
                child = new(folder.Path / name);
                folder.Children.Add(name, child);
            }

            folder = child;
        }

        return last = folder;
    }
}
