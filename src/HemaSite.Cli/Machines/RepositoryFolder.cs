namespace HemaSite.Cli.Machines;

/// <summary>The repository that holds the folder of a site.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder with ".git" at or above a folder; null where there is none.</summary>
    public static string? Of(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.Exists(Path.Combine(above, ".git")))
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>A folder as its repository names it, with '/' and "." for its root; outside of one as it was typed.</summary>
    public static string NameOf(string typed) => Of(Path.GetFullPath(typed)) is { } root
        ? Path.GetRelativePath(root, Path.GetFullPath(typed)).Replace(Path.DirectorySeparatorChar, '/')
        : typed;
}
