using HemaSite.Diagnostics;
using HemaSite.Yaml;

namespace HemaSite.Tests.Yaml;

public class YamlFieldsTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("'TRUE'", true)]
    [InlineData("yes", true)]
    [InlineData("On", true)]
    [InlineData("'1'", true)]
    [InlineData("false", false)]
    [InlineData("No", false)]
    [InlineData("off", false)]
    [InlineData("0", false)]
    public void A_flag_may_be_written_in_all_usual_ways(string written, bool value)
    {
        var (fields, complaints) = Fields($"shown: {written}");
        Assert.Equal(value, fields.Flag("shown"));
        Assert.Empty(complaints.InOrder());
    }

    [Theory]
    [InlineData("shown: да", "shown must be true or false")]
    [InlineData("shown: 2", "shown must be true or false")]
    [InlineData("shown: [true]", "shown must be text")]
    public void Another_word_is_no_flag(string block, string message)
    {
        var (fields, complaints) = Fields(block);
        Assert.Null(fields.Flag("shown"));
        Assert.StartsWith(message, Assert.Single(complaints.InOrder()).MessageIn("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10", 10)]
    [InlineData("010", 10)]
    [InlineData("'-3'", -3)]
    [InlineData("ten", null)]
    [InlineData("1:30", null)]
    [InlineData("99999999999", null)]
    public void Numbers_are_decimal(string written, int? value)
    {
        var (fields, complaints) = Fields($"size: {written}");
        Assert.Equal(value, fields.Number("size")?.Value);
        Assert.Equal(value is null ? 1 : 0, complaints.InOrder().Length);
    }

    [Theory]
    [InlineData("tags: [a, 'b c']", "a|b c")]
    [InlineData("tags:\n  - a\n  - \n  - b", "a|b")]
    [InlineData("tags: a", "a")]
    [InlineData("tags: a, b", "a, b")]
    [InlineData("tags: ", null)]
    [InlineData("other: 1", null)]
    public void A_list_of_texts_may_be_one_text(string block, string? values)
    {
        var texts = Fields(block).Fields.Texts("tags");
        Assert.Equal(values, texts is null ? null : string.Join('|', texts.Value.Select(text => text.Value)));
    }

    [Fact]
    public void A_comma_list_knows_where_each_part_stands()
    {
        var texts = Fields("media_order: 'b.jpg, a.jpg,'").Fields.CommaTexts("media_order")!.Value;
        Assert.Equal(["b.jpg", "a.jpg"], texts.Select(text => text.Value));
        Assert.Equal([15, 22], texts.Select(text => text.Span.Position.Column));
    }

    [Fact]
    public void A_list_of_maps_is_no_list_of_texts()
    {
        var (fields, complaints) = Fields("tags:\n  - a: 1");
        Assert.Null(fields.Texts("tags"));
        Assert.Contains("tags must be a list", Assert.Single(complaints.InOrder()).MessageIn("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Inner_keys_are_named_with_the_keys_above_them()
    {
        var (fields, complaints) = Fields("routes:\n  default: [x]");
        fields.Fields("routes")!.Line("default");
        Assert.StartsWith("routes.default must be text", Assert.Single(complaints.InOrder()).MessageIn("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_where_keys_are_wanted_is_an_error()
    {
        var (fields, complaints) = Fields("routes: here");
        Assert.Null(fields.Fields("routes"));
        Assert.Equal("HS1144", Assert.Single(complaints.InOrder()).Rule.Code);
    }

    [Fact]
    public void A_line_is_trimmed_and_refuses_a_line_break()
    {
        var (fields, complaints) = Fields("a: '  x '\nb: |\n  one\n  two\nc: \"p\\nq\"");
        Assert.Equal("x", fields.Line("a")!.Value.Value);
        Assert.Null(fields.Line("b"));
        Assert.Null(fields.Line("c"));
        Assert.Equal(["HS1145", "HS1145"], complaints.InOrder().Select(complaint => complaint.Rule.Code));
    }

    [Fact]
    public void Keys_nobody_asked_for_are_left_over()
    {
        var fields = Fields("a: 1\nb: 2\nc: 3").Fields;
        fields.Text("b");
        Assert.Equal(["a", "c"], fields.Rest().Select(entry => entry.Key));
    }

    private static (YamlFields Fields, Complaints Complaints) Fields(string block)
    {
        var complaints = new Complaints();
        return (new(YamlReaderTests.Read(block).Map!, "", complaints), complaints);
    }
}
