using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Tests.Yaml;

public sealed class YamlSalvageTests
{
    [Theory]
    [InlineData("a: 1\nb: [2\n", "a")]
    [InlineData("a: 1\nb: 2\n", "a")]
    [InlineData("b: [2", "")]
    public void An_error_at_the_very_end_takes_the_last_entry_out(string text, string left)
    {
        var (source, complaints) = (new SourceText(new("content/news/a/item.kk.md"), text), new Complaints());
        complaints.Add(YamlRules.Unreadable.At(source.Span(text.Length, 0)));

        var map = YamlSalvage.Read(source, 0, text.Length, YamlLimits.FrontMatter, complaints);

        Assert.Equal(left, string.Join(' ', map?.Entries.Select(entry => entry.Key) ?? []));
    }

    [Fact]
    public void Nothing_comes_of_nothing()
    {
        var (source, complaints) = (new SourceText(new("content/news/a/item.kk.md"), ""), new Complaints());
        complaints.Add(YamlRules.Unreadable.At(source.Span(0, 0)));

        Assert.Null(YamlSalvage.Read(source, 0, 0, YamlLimits.FrontMatter, complaints));
    }
}
