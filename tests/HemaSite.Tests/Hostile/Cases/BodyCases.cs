using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Texts that make parsers slow, deep or talkative, and such that only look so.</summary>
public static class BodyCases
{
    public static IEnumerable<OwnCase> All => [.. Deep, .. Slow, .. Large, .. Summaries];

    private static IEnumerable<OwnCase> Deep =>
    [
        Bad("md-own-numbers", "nest", "'1. ' x 3000", Post(Times("1. ", 3000) + "x\n")),
        Bad("md-own-plus", "nest", "'+ ' x 3000", Post(Times("+ ", 3000) + "x\n")),
        Bad("md-own-quote-list", "nest", "'> - ' x 2000", Post(Times("> - ", 2000) + "x\n")),
        Bad("md-own-stairs", "nest", "each line one list deeper", Post(string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', 2 * i) + "- x\n")))),
        Bad("md-own-stairs-quote", "nest", "each line one quote deeper", Post(string.Concat(Enumerable.Range(1, 400).Select(i => new string('>', i) + " x\n\n")))),
        Bad("md-own-notices", "nest", "20 000 boxes in each other", Post(Times(":::note\n", 20_000))),
        Bad("md-own-outcries", "nest", "'! ' x 20000, a box each in Grav", Post(Times("! ", 20_000) + "\n")),
        Bad("md-own-underscores", "nest", "'_a ' x 20000", Post(Times("_a ", 20000) + "\n")),
        Bad("md-own-strong", "nest", "'**a ' x 20000", Post(Times("**a ", 20000) + "\n")),
        Bad("md-own-tilde", "nest", "'~~a ' x 20000", Post(Times("~~a ", 20000) + "\n")),
        Bad("md-own-divs", "nest", "<div> x 2000", Post(Times("<div>", 2000) + "x" + Times("</div>", 2000) + "\n")),
        Bad("md-own-spans", "nest", "<span> x 5000", Post("a " + Times("<span>", 5000) + "x" + Times("</span>", 5000) + "\n")),
        Bad("md-own-tables-html", "nest", "tables in tables", Post(Times("<table><tr><td>", 600) + "x" + Times("</td></tr></table>", 600) + "\n")),
        Bad("md-own-links-in-links", "nest", "'[a' x 500 in one line", Post(Times("[a", 500) + Times("](b)", 500) + "\n")),
        Fine("md-own-list-10", "ten levels are fine", Post(string.Concat(Enumerable.Range(0, 10).Select(i => new string(' ', 2 * i) + "- x\n")))),
        Fine("md-own-quote-20", "twenty levels are fine", Post(new string('>', 20) + " x\n")),
    ];

    private static IEnumerable<OwnCase> Slow =>
    [
        Bad("md-own-autolink-angle", "slow", "'<http://a.b/' x 20000", Post(Times("<http://a.b/", 20000) + "\n")),
        Fine("md-own-www", "'www.a.b(' x 20000", Post(Times("www.a.b(\n", 20000) + "\n")),
        Bad("md-own-comments", "slow", "'a <!--' x 20000", Post(Times("a <!--", 20000) + "\n")),
        Bad("md-own-doctype", "slow", "'a <!A ' x 20000", Post(Times("a <!A ", 20000) + "\n")),
        Bad("md-own-tags-open", "slow", "'<a ' x 30000", Post(Times("<a ", 30000) + "\n")),
        Bad("md-own-headings", "slow", "20 000 different headings", Post(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"# б{i}\n")))),
        Bad("md-own-setext", "slow", "20 000 headings underlined", Post(Times("a\n---\n\n", 20_000))),
        Bad("md-own-headings-html", "slow", "20 000 headings of HTML", Post(Times("<h2>a</h2>\n", 20_000))),
        Bad("md-own-footnotes", "slow", "20 000 footnotes", Post(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[^{i}] ")) + "\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[^{i}]: x\n")))),
        Bad("md-own-references", "slow", "20 000 definitions", Post(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[a{i}]: /b\n")))),
        Bad("md-own-reference-bomb", "slow", "one long address used 20 000 times", Post("[x]: /" + new string('u', 20_000) + "\n\n" + Times("[x] ", 20_000) + "\n")),
        Bad("md-own-reference-bomb-1900", "output", "one address of 60 000 letters used 1900 times", Post("[x]: /" + new string('u', 60_000) + "\n\n" + Times("[x] ", 1_900) + "\n")),
        Bad("md-own-title-bomb", "output", "one title of 60 000 letters used 1900 times", Post("[x]: /a \"" + new string('u', 60_000) + "\"\n\n" + Times("[x] ", 1_900) + "\n")),
        Bad("md-own-picture-bomb", "output", "one picture's address of 60 000 letters used 1900 times", Post("[x]: https://e.kz/" + new string('u', 60_000) + "\n\n" + Times("![x][x] ", 1_900) + "\n")),
        Fine("md-own-1900-links", "many links are fine", Post(Times("[a](https://e.kz) ", 1_900) + "\n")),
        Bad("md-own-2100-links", "slow", "too many links", Post(Times("[a](https://e.kz) ", 2_100) + "\n")),
        Bad("md-own-star-mixed", "nest", "'*a **b' x 10000", Post(Times("*a **b ", 10_000) + "\n")),
        Bad("md-own-link-angle", "slow", "'[a](<b' x 20000", Post(Times("[a](<b", 20_000) + "\n")),
        Bad("md-own-closing-tags", "removed", "3000 closing tags that close nothing", Post("a\n\n" + Times("</div>", 3_000) + "\n")) with { Expected = "warning" },
        Fine("md-own-footnote-self", "a footnote that names itself", Post("a[^1]\n\n[^1]: b[^1]\n")),
        Fine("md-own-footnote-mutual", "two footnotes that name each other", Post("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n")),
        Fine("md-own-entity-long", "an entity of 50 000 letters", Post("&" + new string('a', 50_000) + ";\n")),
        Fine("md-own-entity-number", "a number of 50 000 digits", Post("&#" + new string('1', 50_000) + ";\n")),
        Bad("md-own-abbreviations", "nest", "20 000 abbreviations", Post(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"*[A{i}]: b\n")) + "\n" + Times("A1 ", 20_000) + "\n")),
        Bad("md-own-pictures", "slow", "'![](a.png)' x 20000", Post(Times("![x](a.png) ", 20_000) + "\n")),
        Bad("md-own-attributes", "slow", "a tag of 1000 attributes", Post("<p " + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"a{i}=1 ")) + ">x</p>\n")) with { Expected = "warning", Keyword = "removed" },
        .. new (string Name, string Text, string Keyword)[]
        {
            ("reference-open", Times("[a]: <", 8_000), "slow"), ("tag-slash", Times("<a/", 20_000), "slow"), ("closing-open", Times("</a ", 20_000), "slow"), ("instruction-open", Times("<?a ", 8_000), "slow"),
            ("cdata-open", Times("<![CDATA[", 6_000), "slow"), ("dash-lines", Times("-\n", 20_000), "slow"), ("brace-open", new string('{', 60_000), "slow"), ("heading-attributes", Times("# a {#", 3_000), "slow"),
            ("tasks", Times("- [ ] a\n", 10_000), "slow"), ("breaks", Times("<br>", 20_000), "slow"), ("star-score", Times("*_", 20_000), "nest"), ("star-close", Times("a*", 30_000), "nest"), ("star-three", Times("a***b**", 8_000), "nest"),
            ("picture-open", Times("![", 30_000), "nest"), ("footnote-open", Times("[^", 30_000), "nest"), ("shortcode-open", Times("[youtube", 8_000), "nest"), ("details", Times("<details><summary>", 3_000), "nest"),
        }.Select(row => Bad($"md-own-more-{row.Name}", row.Keyword, row.Name, Post(row.Text + "\n"))),
        .. new (string Name, string Text)[]
        {
            ("tag-quotes", Times("<a href=\"", 6_000)), ("tag-equals", "<a " + Times("a=", 30_000)), ("numbers-open", Times("&#", 30_000)), ("cells-escaped", "|" + Times("\\|", 30_000) + "\n|-|\n"), ("cells-ruled", Times("|-", 30_000) + "|"),
            ("bar-lines", Times("a|b\n", 20_000)), ("list-loose", Times("* a\n\n  b\n\n", 5_000)), ("quote-lazy", Times("> ", 60) + "a\n" + Times("x\n", 20_000)), ("ticks", Times("`` ` ", 12_000)), ("www", Times("www.", 15_000)),
            ("mail", Times("a@", 30_000)), ("mail-dots", Times("a.", 30_000) + "@"), ("link-parentheses", "http://a.kz/" + new string(')', 50_000)), ("link-entities", "https://a.kz/?" + Times("&a;", 20_000)), ("link-dots", "http://" + Times("a.", 30_000)),
            ("footnotes-nested", string.Concat(Enumerable.Range(0, 1_500).Select(i => $"[^{i}]: [^{i + 1}]\n\n")) + "[^1500]: y\n\nx[^0]\n"), ("colons", new string(':', 60_000)), ("apostrophes", new string('\'', 60_000)), ("rule-long", new string('-', 60_000) + "\nx"),
            ("underline-long", "x\n" + new string('=', 60_000)), ("hashes", new string('#', 60_000)), ("spaces", "a" + new string(' ', 60_000) + "b"), ("tabs", new string('\t', 60_000) + "b"), ("joiners", new string('\u200d', 20_000) + "x"),
            ("accents", "a" + new string('\u0301', 20_000)), ("comment-ends", "<!-- " + Times("--!>", 10_000)), ("attribute-lines", "<p title=\"" + Times("x\n", 10_000)), ("terms", Times("a\n: b\n\n", 5_000)), ("numbers-great", "999999999. a\n1000000000. b\n"),
            ("tables-in-lists", Times("- |a|b|\n  |-|-|\n", 2_000)), ("boxes", Times("!!!! x\n!!! y\n!! z\n! w\n", 2_000)), ("stairs-300", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "*\n"))),
        }.Select(row => Fine($"md-own-more-{row.Name}", row.Name, Post(row.Text + "\n"))),
        Fine("md-own-backticks", "20 000 graves of growing length", Post(string.Concat(Enumerable.Range(1, 190).Select(i => new string('`', i) + " a ")) + "\n")),
        Fine("md-own-backslashes", "20 000 backslashes", Post(new string('\\', 20_000) + "\n")),
        Fine("md-own-entities", "20 000 entities", Post(Times("&amp;", 12_000) + "\n")),
        Fine("md-own-ampersands", "20 000 bare ampersands", Post(new string('&', 20_000) + "\n")),
        Fine("md-own-angles", "many < that open nothing", Post(Times("a < b ", 5_000) + "\n")),
        Fine("md-own-parentheses", "parentheses without links", Post(Times("(", 20_000) + "\n")),
        Fine("md-own-close-brackets", "brackets that close nothing", Post(Times("]", 20_000) + "\n")),
        Fine("md-own-bars", "bars without a table", Post(Times("a | b\n\n", 2_000))),
        Fine("md-own-rules", "two thousand lines across", Post("x\n\n" + Times("***\n\n", 2_000))),
        Fine("md-own-quotes", "quotes of all kinds", Post(Times("\"a' «b» ", 3_000) + "\n")),
        Fine("md-own-dots", "dots and dashes", Post(Times("... -- --- ", 3_000) + "\n")),
        Fine("md-own-emphasis-closed", "many emphases, each closed", Post(Times("*ә* ", 5_000) + "\n")),
        Fine("md-own-emphasis-odd", "stars of odd number", Post(Times("***ә** ", 900) + "\n")),
    ];

    private static IEnumerable<OwnCase> Large =>
    [
        Bad("md-own-table-wide", "output", "a row of 30 000 cells under 30 000 heads", Post(Times("|a", 30_000) + "|\n" + Times("|-", 30_000) + "|\n" + Times("|b|\n", 100))),
        Bad("md-own-line-70k", "large", "a line of 70 KiB", Post(Times("сөз ", 9_000) + "\n")) with { Expected = "ok", Keyword = "" },
        Bad("md-own-five-mebibytes", "large", "five mebibytes of words", Post(Times("сөз сөйлем\n", 260_000))),
        Bad("md-own-front-matter-endless", "large", "five mebibytes that never leave the front matter", "---\ntitle: x\n" + Times("a\n", 2_600_000)),
        Bad("md-own-line-base64", "large", "a picture pasted as letters", Post("![](data:image/png;base64," + new string('A', 200_000) + ")\n")),
        Bad("md-own-blank-lines", "large", "two million line ends", Post("a" + new string('\n', 2_000_000) + "b\n")),
        Huge("md-own-16-mebibytes", "16 MiB of lines", () => Post(Times("Сөз сөйлем.\n", 750_000))),
        Huge("md-own-16-mebibytes-line", "16 MiB in one line", () => Post(new string('ж', 8 << 20))),
        Bad("md-own-table-long", "output", "a table of 110 000 cells", Post("|a|b|\n|-|-|\n" + Times("|1|2|\n", 55_000))),
        Fine("md-own-blanks", "thousands of blank lines", Post("а\n" + new string('\n', 20_000) + "б\n")),
        Fine("md-own-code-large", "300 KiB of code", Post("```\n" + Times("код жолы мұнда\n", 12_000) + "```\n")),
        Fine("md-own-one-letter-lines", "20 000 lines of one letter", Post(Times("ә\n", 20_000))),
    ];

    private static IEnumerable<OwnCase> Summaries =>
    [
        Warned("md-own-separator-list", "===", "=== inside a list", Post("- a\n\n  ===\n\n- b\n")),
        Warned("md-own-separator-quote", "===", "=== inside a quote", Post("> a\n>\n> ===\n>\n> b\n")),
        Warned("md-own-separator-blanks", "===", "blanks behind ===", Post("a\n\n===   \n\nb\n")),
        Warned("md-own-separator-four", "===", "==== under a blank line was meant as ===", Post("a\n\n====\n\nb\n")),
        Fine("md-own-separator-spaced", "= = = is text", Post("a\n\n= = =\n\nb\n")),
        Fine("md-own-separator-table", "=== right under a table ends the summary", Post("|a|\n|-|\n|b|\n===\n\nc\n")),
        Fine("md-own-separator-first", "=== before any text", Post("===\n\nМәтін.\n")),
        Fine("md-own-separator-last", "=== after all text", Post("Мәтін.\n\n===\n")),
        Warned("md-own-tilde-fence", "fence", "~~~ never closed", Post("a\n\n~~~\nx\n")),
        Warned("md-own-fence-mixed", "fence", "``` closed by ~~~", Post("a\n\n```\nx\n~~~\n\nb\n")),
        Fine("md-own-empty-body", "a head and no text", Post("")),
        Fine("md-own-only-rule", "a line across and no more", Post("***\n")),
    ];

    // Made when it is written: who runs the program would else hold all of them in memory.
    private static OwnCase Huge(string name, string note, Func<string> text) => Bad(name, "large", note, "") with
    {
        More = site => Put(site, $"pages/01.news/{name}/item.kk.md", System.Text.Encoding.UTF8.GetBytes(text())),
    };
}
