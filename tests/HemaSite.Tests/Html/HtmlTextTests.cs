using HemaSite.Html;

namespace HemaSite.Tests.Html;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>a <b>b</b>c</p>\n<p>d&amp;e</p>", "a bc d&e")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "a b")]
    [InlineData("a<br>b", "a b")]
    [InlineData("a\u00a0b", "a\u00a0b")]
    [InlineData("<img alt=\"x\">a", "a")]
    public void Words_are_taken_out_of_markup(string html, string text) => Assert.Equal(text, HtmlText.Of(html));

    [Theory]
    [InlineData("", 0)]
    [InlineData("Ғылыми-зерттеу № 5 – «іс»", 3)]
    public void Words_are_counted(string text, int count) => Assert.Equal(count, HtmlText.CountWords(text));
}
