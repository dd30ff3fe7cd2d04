using HemaSite.Markdown;
using HemaSite.Markdown.Bodies;

namespace HemaSite.Tests.Markdown;

public sealed class SummaryTests
{
    [Theory]
    [InlineData("a\n\n===\n\nb", "<p>a</p>", true, 0)]
    [InlineData("a\n\n  ===\n\nb", "<p>a</p>", true, 0)]
    [InlineData("a\r\n\r\n===\r\n\r\nb", "<p>a</p>", true, 0)]
    [InlineData("* a\n\n===\n\nb", "<ul>\n<li>a</li>\n</ul>", true, 0)]
    [InlineData("## a\n===\nb", "<p><strong>a</strong></p>", true, 1)]
    [InlineData("a\n\n===\n## b", "<p>a</p>", true, 0)]
    [InlineData("a\n===\n\nb", "<p>a</p>", true, 1)]
    [InlineData("a\n\n=== \t\u00a0\n\nb", "<p>a</p>", true, 1)]
    [InlineData("a\n\n\\===\n\nb", "<p>a</p>", true, 1)]
    [InlineData("a\n\n===\nb", "<p>a</p>", true, 1)]
    [InlineData("a\n\n===", "<p>a</p>", false, 0)]
    [InlineData("===\n\na", "", true, 0)]
    [InlineData("a\n\n===\n\nb\n\n===\n\nc", "<p>a</p>", true, 1)]
    [InlineData("a\n\n====\n\nb", "<p>a</p>\n<p>====</p>\n<p>b</p>", false, 1)]
    [InlineData("a\n\n```\n\n===\n\n```\n\nb", "<p>a</p>\n<pre tabindex=\"0\"><code>\n===\n\n</code></pre>\n<p>b</p>", false, 0)]
    [InlineData("> a\n> ===\n\nb", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>", false, 1)]
    [InlineData("* a\n\n  ===\n\nb", "<ul>\n<li><p>a</p>\n</li>\n</ul>\n<p>b</p>", false, 1)]
    [InlineData("> a\n\n```\nx\n\n===\n\ny\n```", null, false, 1)]
    [InlineData("<div>\n\n===\n\n</div>\n\nb", "<div>\n\n\n\n</div>\n<p>b</p>", false, 1)]
    public void The_summary_ends_here(string text, string? summary, bool more, int complaints)
    {
        var (body, told) = Bodies.Render(text);
        Assert.Equal(summary ?? body.SummaryHtml, body.SummaryHtml.TrimEnd('\n'));
        Assert.Equal((more, complaints), (body.HasMore, told.Length));
        Assert.All(told, complaint => Assert.Contains("===", complaint, StringComparison.Ordinal));
        Assert.DoesNotContain("<h1", body.ContentHtml, StringComparison.Ordinal);
        Assert.DoesNotContain('\ufdd0', body.ContentHtml);
    }

    [Fact]
    public void A_page_that_is_no_post_may_have_several_breaks() =>
        Assert.Empty(Bodies.Render("a\n\n===\n## b\n\nc\n\n===\n## d", Bodies.Context with { IsPost = false }).Complaints);

    [Fact]
    public void A_short_text_is_shown_whole_without_its_gallery()
    {
        var (body, _) = Bodies.Render("a **b**\n\n[owl-carousel items=1]\n![b](c.jpg)\n[/owl-carousel]\n");
        Assert.Equal("<p>a <strong>b</strong></p>", body.SummaryHtml);
        Assert.True(body.HasMore);
        Assert.False(Bodies.Render("a").Body.HasMore);
    }

    [Theory]
    [InlineData("Бір екі үш. **Төрт бес алты жеті сегіз.**\n\n* тоғыз", "<p>Бір екі үш. <strong>Төрт бес алты…</strong></p>")]
    [InlineData("Бір екі үш төрт. Бес алты жеті сегіз.", "<p>Бір екі үш төрт. …</p>")]
    [InlineData("Бір екі үш, төрт, бес алты, жеті сегіз.", "<p>Бір екі үш, төрт, бес…</p>")]
    public void A_long_text_is_cut_between_words_or_sentences(string text, string summary)
    {
        var (body, _) = Bodies.Render(text, Bodies.Context with { Summary = new SummarySettings(true, "===", 25) });
        Assert.Equal(summary, body.SummaryHtml);
        Assert.True(body.HasMore);
    }
}
