namespace HemaSite.Tests.CommandLine;

/// <summary>What no editor should ever read on the screen.</summary>
public static class Words
{
    /// <summary>Marks of traces, exceptions and libraries.</summary>
    public static string[] OfMachines { get; } =
    [
        "   at ", "Exception", "System.", "YamlDotNet", "Markdig", "Scriban", "NodaTime", "AngleSharp", "Unhandled", "Object reference",
        "scalar", "token",
    ];
}
