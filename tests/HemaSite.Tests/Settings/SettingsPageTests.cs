using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Settings;
using House = HemaSite.Tests.Architecture.Repository;

namespace HemaSite.Tests.Settings;

/// <summary>docs/settings.md speaks of every setting there is, of no other, and its examples are accepted.</summary>
public sealed partial class SettingsPageTests
{
    private static readonly string Page = File.ReadAllText(House.At("docs/settings.md"));

    public static TheoryData<string> Examples => [.. Example().Matches(Page).Select(match => match.Groups["text"].Value)];

    [Fact]
    public void The_page_lists_exactly_the_settings_that_are_read()
    {
        var source = File.ReadAllText(House.At("src/HemaSite/Settings/SettingsReader.cs")) + File.ReadAllText(House.At("src/HemaSite/Settings/Repository.cs"));
        var list = KeyList().Match(source).Groups["text"].Value;
        var sections = Section().Matches(source).SelectMany(section => Words(section.Groups["keys"].Value).Select(key => $"{section.Groups["name"].Value}.{key}"));
        Assert.Equal(
            Words(list).Concat(sections).Order(StringComparer.Ordinal),
            Described().Matches(Page).Select(match => match.Groups["text"].Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_page_is_accepted(string yaml) => Assert.Empty(ComplaintsAbout(yaml));

    [Fact]
    public void An_example_with_a_slip_would_be_noticed() => Assert.NotEmpty(ComplaintsAbout("summary: { delimter: '===' }"));

    [Fact]
    public void A_slip_in_another_file_would_be_noticed() => Assert.NotEmpty(ComplaintsAbout("# content/terms.yaml\ntags: { a: { kk: a } }"));

    private static ImmutableArray<Diagnostic> ComplaintsAbout(string yaml)
    {
        // An example of another file names it in its first line.
        var tree = yaml.StartsWith("# content/terms.yaml", StringComparison.Ordinal)
            ? MemoryTree.Of(("content/site.yaml", ""), ("content/terms.yaml", yaml))
            : MemoryTree.Of(("content/site.yaml", yaml));
        var complaints = new Complaints();
        SettingsReader.Read(tree, tree.List(), complaints);
        return complaints.InOrder();
    }

    private static IEnumerable<string> Words(string list) => Word().Matches(list).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("""(?:^## |^\| )`(?<text>[a-z_.]+)`""", RegexOptions.Multiline)]
    private static partial Regex Described();

    [GeneratedRegex("""^```yaml\n(?<text>.*?)^```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("""Keys =\s*\[(?<text>.*?)\];""", RegexOptions.Singleline)]
    private static partial Regex KeyList();

    [GeneratedRegex("""(?<name>\w+)\??\.Expect\((?<keys>"[^)]*)\)""")]
    private static partial Regex Section();

    [GeneratedRegex("""
        "(?<text>\w+)"
        """)]
    private static partial Regex Word();
}
