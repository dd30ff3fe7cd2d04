namespace HemaSite.Files;

/// <summary>Finds where a path that a user named really leads, once and before anything below it is opened.</summary>
public static class RealFolder
{
    private const int MostLinks = 40;

    /// <summary>The full path with all its links followed; parts that do not exist yet stay as they are.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path) => Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), MostLinks);

    // Follows the links of every part, the innermost folder first.
    private static string Resolve(string path, int hops)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = Path.Combine(Resolve(parent, hops), Path.GetFileName(path));
        return new FileInfo(here).LinkTarget is not { } target ? here
            : hops == 0 ? throw new IOException($"too many links at '{path}'")
            : Resolve(Path.GetFullPath(target, Path.GetDirectoryName(here)!), hops - 1);
    }
}
