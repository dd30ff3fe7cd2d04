namespace HemaSite.ServerTests;

/// <summary>The clone that the tests run in.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "HemaSite.sln")) ? folder : Find(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
