using System.Reflection;

namespace HemaSite.Cli.Reporting;

/// <summary>The program's own name and version.</summary>
internal static class Tool
{
    /// <summary>The version, such as 0.1.0.</summary>
    public static string Version { get; } = typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
        .InformationalVersion.Split('+')[0] ?? "0";
}
