using AngleSharp.Html.Parser;
using HemaSite.Html;
using HemaSite.Html.Scanning;

namespace HemaSite.Tests.Markdown;

public sealed class MixedMarkupTests
{
    private static readonly string[] Pieces =
    [
        "a", " ", "\n", "\n\n", "<div>", "</div>", "<b>", "</b>", "<table>", "<td>", "</table>", "<script>", "</script>", "<!--", "-->", "**", "*",
        "«", "»", "ң", "===", "\n===\n", "> ", "- ", "1. ", "[a](", ")", "![", "]", "{", "}", "{#x}", "{{ y }}", "{% z %}", "```", "`", "|", "|-|-|",
        "[owl-carousel items=1]", "[/owl-carousel]", "<iframe src=\"https://yandex.com/\">", "</iframe>", "onclick=x", "\"", "'", "&lt;", "&#0;",
        "javascript:", "<p style=\"", "<svg>", "</p>", "<a href=\"javascript:x\">", "</a>", "[^1]", "\n[^1]: ", "\t", "    ", "\ufdd0", "\ufdd2", "\r\n",
        "<", ">", "/", "<h2>", "</h2>", "## ", "<img src=x>", "<br>", "<hr>", "\\", "<!", "<?", "<style>", "<title>", "</title>",
    ];

    [Fact]
    public void Whatever_a_writer_mixes_up_the_page_stays_whole_and_harmless()
    {
        var state = 20260101u;
        for (var round = 0; round < 3000; round++)
        {
            var text = "";
            for (var i = 0; i < 24; i++)
            {
                state = (state * 1664525u) + 1013904223u;
                text += Pieces[(int)((state >> 8) % (uint)Pieces.Length)];
            }

            var (body, _) = Bodies.Render(text, Bodies.Context with { Twig = round % 2 == 0, TwigData = (_, _) => "<b>x</b>" });
            Check(text, body.ContentHtml);
            Check(text, body.SummaryHtml);
        }
    }

    private static void Check(string text, string html)
    {
        var document = new HtmlParser().ParseDocument("<main>" + html + "</main><i id=\"after\"></i>");
        Assert.True(document.GetElementById("after")?.ParentElement == document.Body, $"swallowed: {text} -> {html}");
        Assert.True(document.QuerySelectorAll("main script, main iframe, main style, main svg, main title").Length == 0, $"{text} -> {html}");
        Assert.DoesNotContain(document.All, element => element.Attributes.Any(value =>
            value.Name.StartsWith("on", StringComparison.Ordinal) || value.Name == "style"
            || (value.Name is "href" or "src" && value.Value.StartsWith("javascript:", StringComparison.Ordinal))));
        Assert.DoesNotContain(html, c => c is >= '\ufdd0' and <= '\ufdef');
        var depth = 0;
        var scanner = new HtmlScanner(html, 0, html.Length);
        while (scanner.Next(out var token))
        {
            depth += token.Kind == HtmlTokenKind.Close ? -1 : token.Kind == HtmlTokenKind.Open && !AllowedMarkup.IsVoid(token.Name) ? 1 : 0;
        }

        Assert.True(depth == 0, $"unbalanced: {text} -> {html}");
    }
}
