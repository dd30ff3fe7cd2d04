using HemaSite.Files;

namespace HemaSite.Content;

/// <summary>The folders of the content as they lie on disk, before anything is read: names only.</summary>
internal sealed class FolderScan(FilePath path)
{
    public FilePath Path { get; } = path;

    public List<ContentFile> Pages { get; } = [];

    public List<MediaFile> Media { get; } = [];

    public List<RefusedFile> Refused { get; } = [];

    public SortedDictionary<string, FolderScan> Children { get; } = new(NaturalNames);

    private static Text.NaturalOrder NaturalNames => Text.NaturalOrder.Comparer;

    /// <summary>The folder at a path below this one, made when new.</summary>
    public FolderScan At(FilePath target)
    {
        if (target == Path)
        {
            return this;
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

        return folder;
    }
}
