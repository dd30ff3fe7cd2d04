using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Content;

/// <summary>The folders of the content as they lie on disk, before anything is read: names only.</summary>
internal sealed class FolderScan(FilePath path)
{
    public FilePath Path { get; } = path;

    public FolderName Name { get; } = FolderName.Of(path.Name);

    /// <summary>The name as it is written, without the prefix that orders folders.</summary>
    public string PlainName => Name.HasOrderPrefix ? Path.Name[(Path.Name.IndexOf('.') + 1)..] : Path.Name;

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
        var below = target.Value.AsSpan(Path.IsRoot ? 0 : Path.Value.Length + 1);
        foreach (var part in below.Split('/'))
        {
            var children = folder.Children.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!children.TryGetValue(below[part], out var child))
            {
                children[below[part]] = child = new(folder.Path.Combine(below[part]));
            }

            folder = child;
        }

        return last = folder;
    }
}
