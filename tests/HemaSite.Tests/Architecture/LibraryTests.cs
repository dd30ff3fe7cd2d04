using System.Text.RegularExpressions;

namespace HemaSite.Tests.Architecture;

[Collection(HouseTests.Name)]
public sealed class LibraryTests(House house)
{
    public static TheoryData<string, string> Libraries => [.. Floors.Libraries.Select(item => (item.Library, item.Room))];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_is_known_in_one_room(string library, string room)
    {
        Faults.None(house.LibraryUses.Where(use => use.To == library && !IsIn(use.From, room)));
        Faults.None(house.Sources.Where(file => !IsIn(PlaceOf(file), room) && Opens(file, library)).Select(file => file.Path));
    }

    [Theory]
    [InlineData("using Markdig;", true)]
    [InlineData("using Markdig.Syntax;", true)]
    [InlineData("using Block = Markdig.Syntax.Block;", true)]
    [InlineData("    Markdig.Markdown.ToHtml(text)", true)]
    [InlineData("// as Markdig does", false)]
    [InlineData("using Markdigest.Things;", false)]
    public void A_mention_in_code_counts_and_one_in_a_comment_does_not(string line, bool counts) =>
        Assert.Equal(counts, Opens(new("src/HemaSite/Text/A.cs", [line]), "Markdig"));

    // "Publishing/Sftp" for a file of src/HemaSite.Publishing/Sftp.
    private static string PlaceOf(SourceFile file) => file.ExpectedNamespace["HemaSite".Length..].TrimStart('.').Replace('.', '/');

    private static bool IsIn(string place, string room) => place == room || place.StartsWith(room + "/", StringComparison.Ordinal);

    private static bool Opens(SourceFile file, string library)
    {
        var name = Regex.Escape(library);
        var pattern = new Regex($@"^\s*using .*\b{name}(?=[.;])|^(?!\s*//)[^""]*(?<![\w.]){name}\.\w");
        return file.Lines.Any(pattern.IsMatch);
    }
}
