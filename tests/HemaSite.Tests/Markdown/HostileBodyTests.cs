using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HemaSite.Tests.Markdown;

public sealed class HostileBodyTests
{
    public static TheoryData<string, string, string> Bombs => new()
    {
        { "quotes", new string('>', 20000) + " x", "nest" },
        { "lists", Repeat("- ", 20000) + "x", "nest" },
        { "brackets", new string('[', 20000), "nest" },
        { "pictures", Repeat("![", 20000), "nest" },
        { "emphasis", Repeat("*a ", 20000), "nest" },
        { "link openings", Repeat("[a](", 20000), "slow" },
        { "links in links", Repeat("[a", 10000) + Repeat("](b)", 10000), "slow" },
        { "addresses", Repeat("http://a.b/(", 20000), "slow" },
        { "headings", Repeat("# a\n", 20000), "slow" },
        { "cdata", Repeat("a <![CDATA[", 20000), "slow" },
        { "instructions", Repeat("a <?", 20000), "slow" },
        { "braces", Repeat("a{b=", 20000), "slow" },
        { "table", Repeat("|a", 1400) + "\n" + Repeat("|-", 1400) + "\n" + Repeat("|b\n", 1400), "output" },
        { "prose", Repeat("Сөз сөйлем. ", 60000), "large" },
        { "line", new string('ж', 524288), "large" },
        { "elements", Repeat("<div>\n", 5000), "nest" },
        { "references", "[x]: /" + new string('u', 60000) + "\n\n" + Repeat("[x] ", 1900), "output" },
    };

    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<iframe src=\"https://evil.example/\"></iframe>",
        "<svg><script>alert(1)</script></svg>", "<style>body{display:none}</style>", "<p style=\"position:fixed;inset:0\">x</p>",
        "<form action=https://evil.example><input name=p></form>", "<object data=x></object><embed src=x>",
        "<meta http-equiv=refresh content=0;url=https://evil.example>", "<base href=https://evil.example/>", "[x](javascript:alert(1))",
        "[x](JaVa&#x0A;script:alert(1))", "<javascript:alert(1)>", "[x][y]\n\n[y]: javascript:alert(1)", "![x](javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "[x](file:///etc/passwd)", "*a*{onclick=alert(1)}",
        "# h {onclick=\"alert(1)\"}", "<!-- > --> <!-- x --!> <script>1</script>", "<div><div><b>x", "</div></main></body></html>",
        "</title><script>1</script>", "text <a href=\"java&Tab;script:alert(1)\">x</a>", "> <script>alert(1)</script>", "a <b onclick=x>y</b>",
        "<scr<script>ipt>alert(1)</script>", "<a href=\"\u0001javascript:alert(1)\">x</a>", "<math><mi xlink:href=\"javascript:1\">x</mi></math>",
        "<p title=\"<script>\" onclick='1'>x</p>", "<noscript><p title=\"</noscript><img src=x onerror=1>\"></noscript>",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_text_that_would_choke_the_parser_is_refused_at_its_place(string name, string text, string keyword)
    {
        var (body, complaints) = Bodies.Render("a\n\n" + text + "\n");
        Assert.True(name.Length > 0 && body.ContentHtml.Length == 0);
        Assert.Contains(keyword, Assert.Single(complaints), StringComparison.Ordinal);
        Assert.Contains("Error", complaints[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_that_acts_comes_through_and_the_writer_is_told(string attack)
    {
        var (body, complaints) = Bodies.Render("a\n\n" + attack + "\n\nb\n");
        Assert.Contains(complaints, complaint => complaint.Contains("removed", StringComparison.Ordinal));
        Assert.All(complaints, complaint => Assert.StartsWith("3:", complaint.Replace("5:", "3:", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains("<p>b</p>", body.ContentHtml, StringComparison.Ordinal);
        var document = new HtmlParser().ParseDocument("<main>" + body.ContentHtml + "</main><i id=after></i>");
        Assert.Same(document.Body, document.GetElementById("after")!.ParentElement);
        Assert.Empty(document.QuerySelectorAll("main script, style, iframe, object, embed, form, input, meta[http-equiv], base, svg, math"));
        foreach (var element in document.QuerySelectorAll("main *"))
        {
            Assert.DoesNotContain(element.Attributes, IsActive);
        }
    }

    [Fact]
    public void Fifty_equal_headings_get_their_own_anchors()
    {
        var (body, complaints) = Bodies.Render(Repeat("## Тақырып\n\nx\n\n", 50));
        Assert.Empty(complaints);
        Assert.Equal(50, body.Headings.Select(heading => heading.Id).Distinct().Count());
        Assert.Equal("тақырып-2", body.Headings[1].Id);
    }

    [Fact]
    public void Half_a_megabyte_of_prose_is_fine()
    {
        var (body, complaints) = Bodies.Render(Repeat(Repeat("Сөз сөйлем. ", 8) + "\n\n", 3000));
        Assert.Empty(complaints);
        Assert.Equal(48000, body.WordCount);
    }

    private static bool IsActive(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style"
        || (attribute.Name is "href" or "src" && attribute.Value.Contains("script:", StringComparison.OrdinalIgnoreCase));

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
