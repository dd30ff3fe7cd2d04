using System.Collections.Immutable;

namespace HemaSite.Tests.Architecture;

/// <summary>
/// The rooms of the house, bottom-up: one line is one floor, one name is one folder of src/HemaSite.
/// A room may use the rooms of lower floors, never one of its own floor or above. Add a room here when its folder appears.
/// </summary>
public static class Floors
{
    /// <summary>The command line: a project of its own, above every room.</summary>
    public const string Roof = "Cli";

    /// <summary>Rooms with a project of their own, src/HemaSite.NAME, between the engine and the command line: their libraries are heavy.</summary>
    public static ImmutableArray<string> Wings { get; } = ["Preview", "Publishing"];

    /// <summary>The floors, the ground floor first.</summary>
    public static ImmutableArray<ImmutableArray<string>> BottomUp { get; } =
    [
        ["Files", "Languages"],
        ["Text"],
        ["Diagnostics"],
        ["Yaml", "Html", "Output", "Pictures"],
        ["Dates", "Imaging"],
        ["Settings", "Markdown"],
        ["Content", "Themes"],
        ["Pages", "Authoring"],
        ["Lists"],
        ["Linking"],
        ["Rendering", "Feeds", "Search"],
        ["Building"],
        Wings,
    ];

    /// <summary>Libraries that only one room, or one folder of a room, may know, by the root of their namespaces.</summary>
    public static ImmutableArray<(string Library, string Room)> Libraries { get; } =
    [
        ("YamlDotNet", "Yaml"),
        ("Markdig", "Markdown"),
        ("AngleSharp", "Html"),
        ("Scriban", "Rendering"),
        ("Renci.SshNet", "Publishing/Sftp"),
        ("Amazon", "Publishing/Storage"),
        ("NetVips", "Imaging"),
        ("System.IO.Hashing", "Files"),
        ("Microsoft.AspNetCore", "Preview"),
        ("System.CommandLine", Roof),
        ("Spectre.Console", Roof),
    ];
}
