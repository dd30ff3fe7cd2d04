using HemaSite.Files;

namespace HemaSite.Themes;

/// <summary>One theme as it lies in a tree: below "themes/NAME" of the site, or built into the program.</summary>
internal sealed record ThemeLayer(string Name, IFileTree Tree, FilePath Root, IReadOnlyList<FileEntry> Files)
{
    /// <summary>The theme of a name: the site's own first, then the built-in one; null when there is none.</summary>
    public static ThemeLayer? Find(string name, IFileTree site, IReadOnlyList<FileEntry> entries, bool builtInOnly = false)
    {
        if (!FilePath.IsSafe(name) || name.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        var root = new FilePath("themes") / name;
        // A folder of nothing but links is there as well, and is complained about.
        if (!builtInOnly && entries.Any(entry => entry.Path.IsUnder(root)))
        {
            return new(name, site, root, Below(root, entries));
        }

        var embedded = new EmbeddedTree(typeof(ThemeLayer).Assembly, "");
        return Below(root, embedded.List()) is { Count: > 0 } builtIn ? new(name, embedded, root, builtIn) : null;
    }

    private static List<FileEntry> Below(FilePath root, IReadOnlyList<FileEntry> entries) =>
        [.. entries.Where(entry => entry.Kind == FileKind.Regular && entry.Path.IsUnder(root))];
}
