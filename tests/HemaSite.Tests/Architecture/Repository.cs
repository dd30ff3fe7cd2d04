namespace HemaSite.Tests.Architecture;

/// <summary>Where the working copy stands: tests that read sources or rewrite kept texts start here.</summary>
public static class Repository
{
    /// <summary>The folder that holds HemaSite.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whether kept texts (docs/diagnostics.md, the map, the specs) are to be rewritten instead of compared.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("HEMASITE_ACCEPT") == "1";

    /// <summary>A place in the working copy; the path is relative to its root, with '/'.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HemaSite.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no HemaSite.sln above {AppContext.BaseDirectory}");
    }
}
