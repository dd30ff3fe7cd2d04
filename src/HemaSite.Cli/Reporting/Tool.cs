using System.Reflection;
using HemaSite.Building;

namespace HemaSite.Cli.Reporting;

/// <summary>The program's own name and version.</summary>
internal static class Tool
{
    /// <summary>The version, such as 0.1.0.</summary>
    public static string Version { get; } = typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
        .InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>
    /// Tells this very program from every other, of the same version too, and is the same on every machine: what another one has kept is not
    /// believed. The compiler makes these numbers of all that it compiles, the default theme included.
    /// </summary>
    public static string Identity { get; } = $"{Version} {typeof(Tool).Module.ModuleVersionId} {typeof(SiteBuilder).Module.ModuleVersionId}";
}
