using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Tests.Yaml;

public class YamlReaderTests
{
    private const string Head = "first: 1\n";

    /// <summary>Every trap with the code, place (in the file, two lines above the block) and a word of its message.</summary>
    public static TheoryData<string, string, string> Traps => new()
    {
        { "tags:\n\tone: 1", "HS1101 5:1", "tab" },
        { "a: 1\na: 2", "HS1102 5:1", "duplicate" },
        { "a:\n  b: 1\n  b: 2", "HS1102 6:3", "duplicate" },
        { "a: 1\n b: 2", "HS1103 5:2", "indent" },
        { "a:\n    b: 1\n  c: 2", "HS1103 6:3", "indent" },
        { "a: 'open\nb: 'x'", "HS1104 4:4", "quote" },
        { "a: \"open", "HS1104 4:4", "quote" },
        { "a: 'L'Oreal'", "HS1105 4:6", "quote" },
        { "a: \"two\" words", "HS1105 4:8", "quote" },
        { "a: \"C:\\docs\"", "HS1106 4:7", "escape" },
        { "a: \"\\u12g4\"", "HS1106 4:5", "escape" },
        { "a: Order 7 #8 of May", "HS1107 4:12", "#" },
        { "a: #8", "HS1107 4:4", "#" },
        { "a: &soon x", "HS1108 4:4", "&" },
        { "a: &soon [x]", "HS1109 4:4", "anchor" },
        { "a: &soon\n  b: 1", "HS1109 4:4", "anchor" },
        { "a: *loud*", "HS1110 4:4", "*" },
        { "a: *gone", "HS1110 4:4", "alias" },
        { "a: !loud x", "HS1111 4:4", "!" },
        { "a: !!int 5", "HS1111 4:4", "tag" },
        { "a: !!set {x}", "HS1111 4:4", "tag" },
        { "a: @me", "HS1112 4:4", "@" },
        { "a: %7 more", "HS1112 4:4", "%" },
        { "a: `x`", "HS1112 4:4", "`" },
        { "a: [Soon] a talk", "HS1113 4:4", "[" },
        { "a: {x", "HS1114 4:4", "{" },
        { "a: [x, y\nb: 1", "HS1114 4:4", "]" },
        { "a: News: more", "HS1115 4:8", "colon" },
        { "just words\nb: 1", "HS1116 4:1", "key: value" },
        { "title:glued\nb: 1", "HS1116 4:1", "key: value" },
        { "<<: {a: 1}", "HS1117 4:1", "merge" },
        { "? [a]\n: 1", "HS1118 4:3", "simple" },
        { ": b", "HS1118 4:1", "simple" },
        { "a: 1\n...\n---\nb: 2", "HS1119 6:1", "second" },
        { "a: x\u2028published: no", "HS1124 4:5", "control" },
        { "a: x\u0085b: no", "HS1124 4:5", "control" },
        { "a: x\0y", "HS1124 4:5", "control" },
        { "a: x\u0007y", "HS1124 4:5", "control" },
        { "a: x\ud800y", "HS1125 4:5", "surrogate" },
        { "a: \"x\\ud800y\"", "HS1125 4:6", "surrogate" },
        { "a: 'x\u202ey'", "HS1126 4:6", "bidi" },
        { "\u200ba: 1", "HS1127 4:1", "invisible" },
        { "a\u00a0: 1", "HS1127 4:1", "invisible" },
        { "a: \"x\\0y\"", "HS1129 4:4", "a: the value holds a control" },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void Every_trap_is_named_at_its_place_in_the_file(string block, string expected, string word)
    {
        var complaint = Assert.Single(Read(Head + block).Complaints);
        Assert.Equal(expected, Place(complaint));
        Assert.Contains(word, complaint.MessageIn("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: «Quotes» and “more”", "«Quotes» and “more”")]
    [InlineData("a: 12-04-2022 10:00", "12-04-2022 10:00")]
    [InlineData("a: 'it''s # here'", "it's # here")]
    [InlineData("a: x#y", "x#y")]
    [InlineData("a: yes", "yes")]
    [InlineData("a: 010", "010")]
    [InlineData("a: \"\\u04d9\\t\"", "ә\t")]
    [InlineData("a: >-\n  two\n  lines", "two lines")]
    [InlineData("a: two\n  lines", "two lines")]
    [InlineData("a: 😀", "😀")]
    [InlineData("a:", "")]
    [InlineData("'a': 'b'", "b")]
    public void Values_stay_the_text_that_was_written(string block, string value)
    {
        var (map, complaints) = Read(Head + block);
        Assert.Empty(complaints);
        Assert.Equal(value, Assert.IsType<YamlScalar>(map!["a"]).Value);
    }

    [Theory]
    [InlineData("a: &soon now", "&soon now")]
    [InlineData("a: *loud", "*loud")]
    [InlineData("a: !loud now", "!loud now")]
    public void A_value_with_a_forbidden_sign_is_kept_as_written(string block, string value) =>
        Assert.Equal(value, Assert.IsType<YamlScalar>(Read(block).Map!["a"]).Value);

    [Fact]
    public void Line_ends_of_every_kind_give_the_same_places()
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var (map, complaints) = Read($"a: 1{end}b:{end}  - ә{end}  - c: [d, 'e']{end}");
            Assert.Empty(complaints);
            var list = Assert.IsType<YamlList>(map!["b"]);
            Assert.Equal(new Position(5, 5), list.Items[0].Span.Position);
            var inner = Assert.IsType<YamlMap>(list.Items[1]);
            Assert.Equal("c", inner.Entries[0].KeySpan.Text.ToString());
            Assert.Equal(["d", "'e'"], ((YamlList)inner["c"]!).Items.Select(item => item.Span.Text.ToString()));
        }
    }

    [Fact]
    public void Only_the_given_stretch_is_read()
    {
        var source = new SourceText(FilePath.Root / "a.md", "---\na: 1\n---\nb: [\n");
        var complaints = new Complaints();
        var map = YamlReader.Read(source, 4, 5, YamlLimits.FrontMatter, complaints);
        Assert.Equal("a", Assert.Single(map!.Entries).Key);
        Assert.Empty(complaints.InOrder());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a note\n")]
    public void An_empty_block_is_an_empty_map(string block) => Assert.Empty(Read(block).Map!.Entries);

    [Theory]
    [InlineData("- a\n- b")]
    [InlineData("only words")]
    [InlineData("'only words'")]
    public void A_block_without_keys_is_no_mapping(string block)
    {
        var (map, complaints) = Read(block);
        Assert.Null(map);
        Assert.Contains("mapping", Assert.Single(complaints).MessageIn("en"), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "a: " + new string('[', 5000) + new string(']', 5000), "HS1120" },
        { "a: " + new string('[', 20000), "HS1120" },
        { "a: " + string.Concat(Enumerable.Repeat("{b: ", 2000)), "HS1120" },
        { string.Concat(Enumerable.Repeat("- ", 20000)), "HS1120" },
        { "a:\n  " + string.Concat(Enumerable.Repeat("- ", 20000)), "HS1120" },
        { string.Concat(Enumerable.Repeat("? ", 20000)), "HS1118" },
        { string.Concat(Enumerable.Range(0, 20).Select(i => new string(' ', i) + "a:\n")), "HS1120" },
        { string.Concat(Enumerable.Range(0, 10000).Select(i => $"k{i}: v\n")), "HS1121" },
        { string.Concat(Enumerable.Range(0, 201).Select(i => $"k{i}: v\n")), "HS1121" },
        { "a: '" + new string('ж', 524288) + "'", "HS1122" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_on_a_small_stack(string block, string code)
    {
        List<Diagnostic> complaints = [];
        var thread = new Thread(() => complaints.AddRange(Read(block).Complaints), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Contains(code, complaints.Select(complaint => complaint.Rule.Code));
    }

    [Fact]
    public void Sixteen_levels_and_two_hundred_keys_are_allowed()
    {
        Assert.Empty(Read("a: " + new string('[', 15) + new string(']', 15)).Complaints);
        Assert.Empty(Read(string.Concat(Enumerable.Range(0, 200).Select(i => $"k{i}: v\n"))).Complaints);
    }

    [Fact]
    public void Notes_in_settings_are_usual_but_a_glued_hash_is_not()
    {
        Assert.Empty(Read("a: 1 # a note", YamlLimits.Settings).Complaints);
        Assert.Equal("HS1107", Assert.Single(Read("a: Order #5", YamlLimits.Settings).Complaints).Rule.Code);
    }

    [Fact]
    public void An_ampersand_in_settings_is_no_heading() =>
        Assert.Equal(("HS1109", Severity.Error), Read("a: &x 1", YamlLimits.Settings).Complaints.Select(one => (one.Rule.Code, one.Severity)).Single());

    [Fact]
    public void A_file_of_brackets_is_not_complained_about_for_ever() =>
        Assert.InRange(Read("a: [\n" + string.Concat(Enumerable.Repeat("- [\n", 5000))).Complaints.Count, 1, 20);

    [Fact]
    public void Every_key_keeps_its_order_and_can_be_looked_up()
    {
        var map = Read("b: 1\na: 2\nc: {d: 3}\n").Map!;
        Assert.Equal(["b", "a", "c"], map.Entries.Select(entry => entry.Key));
        Assert.Equal("3", ((YamlScalar)((YamlMap)map["c"]!)["d"]!).Value);
        Assert.Null(map["e"]);
    }

    internal static (YamlMap? Map, IReadOnlyList<Diagnostic> Complaints) Read(string block, YamlLimits? limits = null)
    {
        var text = new StringBuilder("one\ntwo\n").Append(block).ToString();
        var complaints = new Complaints();
        var map = YamlReader.Read(new(FilePath.Root / "a.md", text), 8, block.Length, limits ?? YamlLimits.FrontMatter, complaints);
        return (map, complaints.InOrder());
    }

    private static string Place(Diagnostic complaint) =>
        $"{complaint.Rule.Code} {complaint.Span.Position.Line}:{complaint.Span.Position.Column}";
}
