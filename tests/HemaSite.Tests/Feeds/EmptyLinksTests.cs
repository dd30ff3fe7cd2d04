using HemaSite.Feeds;

namespace HemaSite.Tests.Feeds;

public sealed class EmptyLinksTests
{
    [Theory]
    [InlineData(
        "<p><a class=\"embed embed-video\" href=\"https://youtu.be/x\" aria-label=\"Видео\" data-label=\"Видео &amp; звук\" rel=\"noopener\"></a></p>",
        "<p><a class=\"embed embed-video\" href=\"https://youtu.be/x\" aria-label=\"Видео\" data-label=\"Видео &amp; звук\" rel=\"noopener\">Видео &amp; звук</a></p>")]
    [InlineData("<a class=\"footnote-back\" href=\"#fnref-1-1\" aria-label=\"Назад\"></a>", "<a class=\"footnote-back\" href=\"#fnref-1-1\" aria-label=\"Назад\">↩</a>")]
    [InlineData("<p><a href=\"/x\">Есеп</a> <a id=\"here\"></a></p>", "<p><a href=\"/x\">Есеп</a> <a id=\"here\"></a></p>")]
    [InlineData("<a class=\"embed\" data-label=\"Видео\" href=\"/x\"><img src=\"/y\"></a>", "<a class=\"embed\" data-label=\"Видео\" href=\"/x\"><img src=\"/y\"></a>")]
    public void A_link_whose_words_are_in_the_style_sheet_gets_them_for_feeds(string html, string filled) => Assert.Equal(filled, EmptyLinks.Fill(html));
}
