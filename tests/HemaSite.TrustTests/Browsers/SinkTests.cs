using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using HemaSite.Building;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.Hostile.Cases;
using NodaTime;

namespace HemaSite.TrustTests.Browsers;

/// <summary>Everything attackers write, in every place where a text of a site can come out: nothing of it acts, every format stays well-formed.</summary>
public sealed class SinkTests
{
    private static readonly string[] Breakouts =
    [
        "\"><script>alert(1)</script>", "'><svg onload=alert(1)>", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>", "]]><x>", "-->", "<!--",
        "\\\"};alert(1)//", "{{ 7 * 7 }}", "&lt;script&gt;", "&#x3C;script&#x3E;", "\" autofocus onfocus=alert(1) x=\"", "javascript:alert(1)", "<![CDATA[x]]>", "&amp;&bogus;",
        "`${alert(1)}`", "</style><img src=x onerror=alert(1)>", "</textarea>", "%3Cscript%3E", "<%= 7 %>", "\u2028alert(1)".Replace("\u2028", "", StringComparison.Ordinal),
    ];

    private static readonly Lazy<MemorySink> Site = new(Build);

    private static string[] Payloads =>
        [.. MarkupCases.Payloads.Concat(Breakouts).Where(payload => !payload.Contains('\n', StringComparison.Ordinal) && !payload.Contains('\t', StringComparison.Ordinal))];

    [Fact]
    public void No_page_acts() => Faults.None(
        Files(".html").SelectMany(file => Executables.InPage(file.Text).Select(found => $"{file.Path}: {found}")));

    [Fact]
    public void No_feed_acts_and_all_are_well_formed()
    {
        var faults = new List<string>();
        foreach (var (path, text) in Files(".xml"))
        {
            var document = XDocument.Load(XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit }));
            faults.AddRange(document.Descendants().Where(element => !element.HasElements).SelectMany(element => Executables.In(HtmlOf(element)).Select(found => $"{path}: {found}")));
        }

        foreach (var (path, text) in Files(".json").Where(file => file.Path.EndsWith("feed.json", StringComparison.Ordinal)))
        {
            using var feed = JsonDocument.Parse(text);
            faults.AddRange(feed.RootElement.GetProperty("items").EnumerateArray()
                .Where(item => item.TryGetProperty("content_html", out _))
                .SelectMany(item => Executables.In(item.GetProperty("content_html").GetString()!).Select(found => $"{path}: {found}")));
        }

        Faults.None(faults);
    }

    [Fact]
    public void No_anchor_of_a_text_takes_the_place_of_the_themes()
    {
        var page = new HtmlParser().ParseDocument(Files(".html").Single(file => file.Path == "kk/news/anchors/index.html").Text);
        Assert.Equal(("MAIN", "FORM"), (page.GetElementById("site-content")!.TagName, page.GetElementById("view-form")!.TagName));
        Assert.Empty(page.All.Where(element => element.Id is { Length: > 0 }).GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Data_for_machines_is_whole()
    {
        foreach (var (_, text) in Files(".html"))
        {
            foreach (var script in new HtmlParser().ParseDocument(text).QuerySelectorAll("script[type='application/ld+json']"))
            {
                using var data = JsonDocument.Parse(script.TextContent);
            }
        }

        foreach (var (_, text) in Files(".json"))
        {
            using var data = JsonDocument.Parse(text);
        }
    }

    [Fact]
    public void Every_payload_came_through_as_words()
    {
        var pages = Files(".html").Where(file => Regex.IsMatch(file.Path, @"^kk/news/p\d+/index\.html$")).ToList();
        Assert.Equal(Payloads.Length, pages.Count);
        Promises.Note("active content", $"{Payloads.Length} payloads × title, attributes, addresses, JSON-LD, RSS, Atom, JSON feed, sitemap and search: 0 act");
    }

    // Elements of feeds that readers take for HTML; all others are plain text to them.
    private static string HtmlOf(XElement element) => element.Parent?.Name.LocalName is "item" or "entry" && element.Name.LocalName is "description" or "encoded" or "content" ? element.Value : "";

    private static IEnumerable<(string Path, string Text)> Files(string extension) => Site.Value.Files
        .Where(file => file.Key.Extension == extension)
        .Select(file => (file.Key.Value, Encoding.UTF8.GetString(file.Value)));

    private static MemorySink Build()
    {
        var files = new List<(string, string)>
        {
            ("content/site.yaml", "title: '<b>\"x\"</b> & ]]>'\nbase_url: https://example.kz\nlanguages: [kk]\n"),
            ("content/01.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"),
        };
        foreach (var (payload, i) in Payloads.Select((payload, i) => (payload, i)))
        {
            var quoted = $"'{payload.Replace("'", "''", StringComparison.Ordinal)}'";
            files.Add(($"content/01.news/p{i}/item.kk.md",
                $"---\ntitle: {quoted}\nmenu: {quoted}\nsubtitle: {quoted}\nauthor: {quoted}\ndate: '12-04-2022 10:00'\nheader_image_alt_text: {quoted}\nheader_image_credit: {quoted}\n"
                + $"taxonomy: {{ tag: [{quoted}], category: [{quoted}] }}\nmetadata: {{ description: {quoted}, keywords: {quoted} }}\n---\n\n"
                + $"Сөз {payload} сөз.\n\n===\n\n{payload}\n\n## а {payload}\n\n[{payload}](https://example.kz/?q={Uri.EscapeDataString(payload)} '{payload.Replace("'", "", StringComparison.Ordinal)}')\n\n"
                + $"| {payload.Replace("|", "", StringComparison.Ordinal)} |\n|---|\n| б |\n\n`{payload.Replace("`", "", StringComparison.Ordinal)}`\n"));
        }

        // Whoever looks for an element of the theme must find that of the theme.
        files.Add(("content/01.news/anchors/item.kk.md", "---\ntitle: x\ndate: '12-04-2022 10:00'\n---\n\n## View form\n\n## Site content\n\n<p id=\"view-form\">x</p>\n<p id=\"site-content\">x</p>\n"));
        var tree = MemoryTree.Of(files);
        var sink = new MemorySink(tree);
        var result = SiteBuilder.Build(tree, new(Instant.FromUtc(2026, 11, 22, 10, 0)), sink);
        Faults.None(result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => $"{item.Span.Source.Path}: {item.MessageIn("en")}"));
        return sink;
    }
}
