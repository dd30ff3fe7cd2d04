using System.Reflection;

namespace HemaSite.Cli.Reporting;

/// <summary>The program's own name and version.</summary>
internal static class Tool
{
    /// <summary>The version, such as 0.1.0.</summary>
    public static string Version { get; } = typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
        .InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Tells this very program from every other, of the same version too: what another one has kept is not believed.</summary>
    public static string Identity { get; } = string.Join(
        ' ',
        new[] { Environment.ProcessPath, Path.Combine(AppContext.BaseDirectory, "HemaSite.Engine.dll"), Path.Combine(AppContext.BaseDirectory, "hemasite.dll") }
            .Where(File.Exists)
            .Select(file => $"{new FileInfo(file!).Length} {File.GetLastWriteTimeUtc(file!).Ticks}")
            .Prepend(Version));
}
