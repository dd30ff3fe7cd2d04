using HemaSite.Markdown;

namespace HemaSite.Tests.Markdown;

public sealed class MarkdownRendererTests
{
    [Theory]
    [InlineData("**«Х»**ның", "<p><strong>«Х»</strong>ның</p>")]
    [InlineData("**Х.**Келесі", "<p><strong>Х.</strong>Келесі</p>")]
    [InlineData("*«Х»*ға", "<p><em>«Х»</em>ға</p>")]
    [InlineData("**Х**ның", "<p><strong>Х</strong>ның</p>")]
    [InlineData("«**Х**»ның", "<p>«<strong>Х</strong>»ның</p>")]
    [InlineData("сөз**«Х»**", "<p>сөз<strong>«Х»</strong></p>")]
    [InlineData("2*3*4", "<p>2<em>3</em>4</p>")]
    [InlineData("a_b_c", "<p>a_b_c</p>")]
    [InlineData("~~a~~ ~b~", "<p><del>a</del> ~b~</p>")]
    [InlineData("1) a", "<p>1) a</p>")]
    [InlineData("http://a.kz a@b.kz \"x\"", "<p>http://a.kz a@b.kz &quot;x&quot;</p>")]
    [InlineData("## Бір {#eki .uw}", "<h2 id=\"eki\" class=\"uw\">Бір</h2>")]
    [InlineData("{{ x }} {% y %}", "<p>{{ x }} {% y %}</p>")]
    [InlineData("[a](b?target=_blank&classes=c,d&x=1)", "<p><a href=\"/kk/b?x=1/\" class=\"c d\">a</a></p>")]
    [InlineData("[a](https://x.kz/?id=1)", "<p><a href=\"https://x.kz/?id=1\" rel=\"noopener external\">a</a></p>")]
    [InlineData("[a](b.pdf)", "<p><a href=\"/news/x/b.pdf\" data-file=\"PDF, 1200 Б\" class=\"attachment\">a</a></p>")]
    [InlineData("[a](missing)", "<p>a</p>")]
    [InlineData("![a](missing.jpg)", "<p>a</p>")]
    [InlineData("![a](b.jpg?cropZoom=1,2&lightbox \"\")",
        "<p><a class=\"lightbox\" href=\"/news/x/b.jpg\" data-text=\"a\"><img src=\"/news/x/b.jpg\" alt=\"a\" loading=\"lazy\" decoding=\"async\"></a></p>")]
    [InlineData("[plugin:youtube](https://youtu.be/TvF1rKuCeCE)",
        "<p><a class=\"embed embed-video\" href=\"https://www.youtube.com/watch?v=TvF1rKuCeCE\" aria-label=\"video_label\" data-label=\"video_label\" rel=\"noopener external\"></a></p>")]
    [InlineData("<iframe src=\"https://yandex.com/map?a=1&amp;b=2\" width=\"100%\"></iframe>",
        "<a class=\"embed embed-map\" href=\"https://yandex.com/map?a=1&amp;b=2\" aria-label=\"map_label\" data-label=\"map_label\" data-frame=\"https://yandex.com/map?a=1&amp;b=2\" rel=\"noopener external\"></a>")]
    [InlineData("тел. +7 (727) 000-00-00, 8 (7212) 00-00-00", "<p>тел. <span class=\"phone\">+7 (727) 000-00-00</span>, <span class=\"phone\">8 (7212) 00-00-00</span></p>")]
    [InlineData("**+7 701 000 0000**", "<p><strong><span class=\"phone\">+7 701 000 0000</span></strong></p>")]
    [InlineData("+5 20 дней, 8 (12 мест), 2022+7 701 000 0000", "<p>+5 20 дней, 8 (12 мест), 2022+7 701 000 0000</p>")]
    [InlineData("[sic] [1] a", "<p>[sic] [1] a</p>")]
    [InlineData("## b\n\n<p id=\"b\" class=\"c\">d</p>\n\n[e](#b){#b}",
        "<h2 id=\"b\">b</h2>\n<p class=\"c\" id=\"b-2\">d</p>\n<p><a href=\"#b\" id=\"b-3\">e</a></p>")]
    [InlineData("- [x] a", "<ul>\n<li><input class=\"task\" type=\"checkbox\" disabled checked aria-label=\"task_done_label\"> a</li>\n</ul>")]
    [InlineData("|a|b|\n|-|:-:|\n|1|2|",
        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"table_label\"><table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"align-center\">b</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td class=\"align-center\">2</td></tr>\n</tbody>\n</table></div>")]
    public void Markdown_becomes_this_html(string markdown, string html) => Assert.Equal(html, Bodies.Html(markdown));

    [Theory]
    [InlineData("![](a.png)", "1:5", "alt")]
    [InlineData("x ![a](missing.png)", "1:8", "missing.png")]
    [InlineData("![a](https://track.example/p.gif)", "1:6", "third-party")]
    [InlineData("a\n\n```\nx\n", "3:1", "fence")]
    [InlineData("[twitter url=\"x\"][/twitter]", "1:1", "twitter")]
    [InlineData("a\n\n---\n\nb", "3:1", "===")]
    [InlineData("a\n\n<!-- b\n\nc", "3:1", "<!--")]
    [InlineData("[plugin:page-inject](/x)", "1:1", "plugin:page-inject")]
    [InlineData("<p>\n\n<b style=\"color:red\">x</b></p>", "3:4", "style")]
    public void A_slip_is_a_warning_at_its_place(string markdown, string place, string keyword)
    {
        var complaint = Assert.Single(Bodies.Render(markdown).Complaints);
        Assert.StartsWith(place + " Warning", complaint, StringComparison.Ordinal);
        Assert.Contains(keyword, complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[safe-email autolink=\"true\"]a@b.kz[/safe-email]", "a@b.kz")]
    [InlineData("a\n\n<table>\n<tr>\n\n        <td>b</td>\n\n</tr>\n</table>\n\nc", "a b c")]
    [InlineData("<small>\nа **б**\n</small>", "а б")]
    [InlineData("&laquo;a&raquo; &amp; <b>c</b>", "«a» & c")]
    [InlineData("a<!-- x -->b", "ab")]
    public void The_words_stay_the_writers(string markdown, string text) => Assert.Equal(text, Bodies.Render(markdown).Body.Text);

    [Fact]
    public void A_gallery_becomes_figures()
    {
        var html = Bodies.Html("a\n\n[owl-carousel class=\"g\" items=1]\n![b](c.jpg \"d\")\n![e](f.jpg)\n[/owl-carousel]\n\ng");
        Assert.Contains("<div class=\"gallery\" role=\"group\" aria-label=\"gallery_label\" tabindex=\"0\">", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<figure class=\"gallery-item\">").Length - 1);
        Assert.EndsWith("</div>\n<p>g</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Twig_is_never_run_and_only_the_price_list_gets_through()
    {
        const string Text = "a\n\n{% set city = 'astana' %}\n{% set lang = page.language %}\n\n<div>\n  {{ pricelist_html(city, lang)|raw }}\n</div>\n\n{{ evil() }} b";
        var context = Bodies.Context with { Twig = true, TwigData = (city, lang) => $"<ul onclick=x><li>{city} {lang}</ul>" };
        var (body, complaints) = Bodies.Render(Text, context);
        Assert.Contains("removed", Assert.Single(complaints), StringComparison.Ordinal);
        Assert.Contains("10:1", complaints[0], StringComparison.Ordinal);
        Assert.Equal("a astana kk b", body.Text);
        Assert.DoesNotContain("onclick", body.ContentHtml, StringComparison.Ordinal);
        var (without, missing) = Bodies.Render(Text, context with { TwigData = (_, _) => null });
        Assert.Equal("a b", without.Text);
        Assert.Contains(missing, complaint => complaint.Contains("astana", StringComparison.Ordinal));
    }

    [Fact]
    public void Typography_sees_the_words_of_a_paragraph_in_order_and_no_code()
    {
        var renderer = new MarkdownRenderer((text, _) => text, _ =>
        {
            var count = 0;
            return (words, target) =>
            {
                $"{++count}{words}".CopyTo(target);
                return words.Length + 1;
            };
        });
        var (body, _) = Bodies.Render("a *b* `c` d\n\ne", renderer: renderer);
        Assert.Equal("<p>1a <em>2b</em>3 <code>c</code>4 d</p>\n<p>1e</p>\n", body.ContentHtml);
    }

    [Fact]
    public void Data_in_an_attribute_or_in_code_stays_out()
    {
        const string Tag = "{{ pricelist_html(city, lang)|raw }}";
        var context = Bodies.Context with { Twig = true, TwigData = (_, _) => "<b>x</b>" };
        var (body, _) = Bodies.Render($"<p title=\"{Tag}\">a</p>\n\n`b{Tag}`\n\n![c{Tag}](d.jpg)\n\n## e {Tag}\n\n{Tag}", context);
        Assert.Equal("<p title=\"\">a</p>\n<p><code>b</code></p>\n<p><img src=\"/news/x/d.jpg\" alt=\"c\" loading=\"lazy\" decoding=\"async\"></p>\n<h2 id=\"e\">e <b>x</b></h2>\n<b>x</b>\n", body.ContentHtml);
        Assert.Equal("e", body.Headings[0].Text);
    }

    [Theory]
    [InlineData("a <script>b</script> c", "a c")]
    [InlineData("a <span style=\"display: none\">b *c*</span> d", "a d")]
    [InlineData("<div style=\"display:none\">\n\nb\n\n</div>\n\nc", "c")]
    [InlineData("<script>\n\nb", "b")]
    [InlineData("a\n\n<!-- b\n\nc", "a c")]
    [InlineData("> <table><tr><td>a\n> </table>\n\nb", "a b")]
    public void Hidden_content_goes_and_the_rest_of_the_page_stays(string markdown, string text) =>
        Assert.Equal(text, Bodies.Render(markdown).Body.Text);

    [Fact]
    public void Footnotes_and_their_way_back()
    {
        var (body, _) = Bodies.Render("a[^1]\n\n===\n\nb\n\n[^1]: note");
        Assert.Contains("<sup class=\"footnote-ref\"><a id=\"fnref-1-1\" href=\"#fn-1\">1</a></sup>", body.ContentHtml, StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn-1\"><p>note<a class=\"footnote-back\" href=\"#fnref-1-1\"", body.ContentHtml, StringComparison.Ordinal);
        Assert.Equal("<p>a</p>", body.SummaryHtml);
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        const string Text = "# a\n\nb\nc\n\n===\n\n<div>\n\nd\n</div>\n\n```\ne\n```\n";
        Assert.Equal(Bodies.Html(Text), Bodies.Html(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }
}
