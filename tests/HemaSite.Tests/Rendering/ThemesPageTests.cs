using System.Text.RegularExpressions;
using HemaSite.Tests.Architecture;

namespace HemaSite.Tests.Rendering;

/// <summary>docs/themes.md names everything a template may see and call.</summary>
public sealed partial class ThemesPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs/themes.md"));

    public static TheoryData<string, string> Names =>
    [
        .. Read("src/HemaSite/Rendering/Views/SiteViews.cs", Member()),
        .. Read("src/HemaSite/Rendering/Views/PagerView.cs", Member()),
        .. Read("src/HemaSite/Rendering/Builtins.cs", Function()),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_names_it(string file, string name) =>
        Assert.True(Regex.IsMatch(Page, $"`{name}\\b[^`\n]*`"), $"docs/themes.md does not name {name} of {file}");

    [Fact]
    public void There_is_much_to_name() => Assert.InRange(Names.Count, 60, 200);

    private static IEnumerable<(string, string)> Read(string path, Regex pattern) => pattern.Matches(File.ReadAllText(Repository.At(path)))
        .Select(match => match.Groups["name"].Value).Distinct().Select(name => (Path.GetFileName(path), name));

    [GeneratedRegex("""(?<!new)\("(?<name>[a-z_]+)", """)]
    private static partial Regex Member();

    [GeneratedRegex("""Add\(builtins, "(?<name>[a-z_]+)",""")]
    private static partial Regex Function();
}
