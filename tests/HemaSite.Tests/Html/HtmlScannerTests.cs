using HemaSite.Html;
using HemaSite.Html.Scanning;

namespace HemaSite.Tests.Html;

public sealed class HtmlScannerTests
{
    [Theory]
    [InlineData("a<b>c</b>", "t:a|o:<b>|t:c|c:</b>")]
    [InlineData("a < b <3 <", "t:a |t:< b |t:<3 |t:<")]
    [InlineData("<p title='a>b'>c", "o:<p title='a>b'>|t:c")]
    [InlineData("<!-->a<!--->b<!-- c --!>d<!-- e -->", "x:<!-->|t:a|x:<!--->|t:b|x:<!-- c --!>|t:d|x:<!-- e -->")]
    [InlineData("<!doctype html><?php ?></ x>", "x:<!doctype html>|x:<?php ?>|x:</ x>")]
    [InlineData("<p class=\"a\"id=b/>", "o:<p class=\"a\"id=b/>")]
    [InlineData("<a <b>", "o:<a <b>")]
    [InlineData("<!-- a", "x:<!-- a")]
    [InlineData("<p title=\"a", "t:<p title=\"a")]
    public void Markup_is_cut_as_a_browser_cuts_it(string html, string tokens)
    {
        var scanner = new HtmlScanner(html, 0, html.Length);
        var found = new List<string>();
        while (scanner.Next(out var token))
        {
            found.Add($"{"tocx"[(int)token.Kind]}:{html[token.Start..token.End]}");
        }

        Assert.Equal(tokens, string.Join('|', found));
    }

    [Fact]
    public void Attributes_keep_their_places_and_the_first_of_a_name_counts()
    {
        const string Tag = "<TD STYLE=\"a;\"width='200px' valign=top HREF=java&#115;cript:x valign=x hidden>";
        var scanner = new HtmlScanner(Tag, 0, Tag.Length);
        Assert.True(scanner.Next(out var token));
        Assert.Equal("td", token.Name);
        Assert.Equal(
            ["style=a;", "width=200px", "valign=top", "href=javascript:x", "hidden="],
            scanner.Attributes.Select(value => $"{value.Name}={value.Value}"));
        Assert.Equal("valign=top", Tag[scanner.Attributes[2].Start..scanner.Attributes[2].End]);
    }
}
