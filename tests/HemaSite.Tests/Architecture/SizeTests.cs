using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HemaSite.Tests.Architecture;

/// <summary>Sizes are part of the design: a file is read in one go, a folder at one glance.</summary>
[Collection(HouseTests.Name)]
public sealed partial class SizeTests(House house)
{
    private const int MaxLines = 250;
    private const int MaxFiles = 12;
    private const int MaxParameters = 6;

    // Folders that may hold more than twelve files, each for a reason.
    private static readonly FrozenDictionary<string, string> WideFolders = new Dictionary<string, string>
    {
        ["src/HemaSite/Diagnostics/Rules"] = "a catalogue: one file per subject, all alike",
        ["src/HemaSite/Yaml"] = "the tree has one small type a node, and its reader stands beside it",
        ["src/HemaSite/Content"] = "the way from names on disk to documents, one small type a step",
        ["src/HemaSite/Settings"] = "one reader for each file or part of the settings, beside the record they fill",
        ["src/HemaSite.Cli/Commands"] = "one file a command, and the options that several share",
    }.ToFrozenDictionary();

    [Fact]
    public void A_file_is_read_in_one_go() =>
        Faults.None(house.Sources.Where(file => file.Lines.Length > MaxLines).Select(file => $"{file.Path}: {file.Lines.Length} lines"));

    [Fact]
    public void A_folder_is_read_at_one_glance() =>
        Faults.None(house.Sources
            .GroupBy(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/'))
            .Where(folder => folder.Count() > MaxFiles && !WideFolders.ContainsKey(folder.Key))
            .Select(folder => $"{folder.Key}: {folder.Count()} files"));

    [Fact]
    public void A_constructor_takes_few_things() =>
        Faults.None(house.WrittenTypes
            .SelectMany(type => type.GetConstructors((System.Reflection.BindingFlags)(-1) & ~System.Reflection.BindingFlags.Static))
            .Where(constructor => constructor.GetParameters().Length > MaxParameters)
            .Select(constructor => $"{constructor.DeclaringType}: {constructor.GetParameters().Length} parameters"));

    [Fact]
    public void Nothing_is_named_after_a_drawer_for_leftovers() =>
        Faults.None(house.Sources
            .SelectMany(file => file.Folder.Split('/').Append(file.Name))
            .Concat(house.WrittenTypes.Select(type => type.Name))
            .Where(IsLeftoverName)
            .Distinct());

    [Theory]
    [InlineData("StringUtils", true)]
    [InlineData("PathHelper", true)]
    [InlineData("Helpers", true)]
    [InlineData("PageManager", true)]
    [InlineData("Common", true)]
    [InlineData("Core", true)]
    [InlineData("SpanExtensions", true)]
    [InlineData("Score", false)]
    [InlineData("CommonMarkEmphasis", false)]
    [InlineData("FileExtension", false)]
    public void A_name_says_what_is_inside(string name, bool banned) => Assert.Equal(banned, IsLeftoverName(name));

    private static bool IsLeftoverName(string name) => LeftoverName().IsMatch(name);

    [GeneratedRegex("(?:^|(?<=[a-z0-9]))(?:Utils?|Utilit(?:y|ies)|Helpers?|Managers?|Common|Core|Extensions|Abstractions|Misc)(?:`\\d+)?$")]
    private static partial Regex LeftoverName();
}
