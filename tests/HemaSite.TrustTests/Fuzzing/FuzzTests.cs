using System.Text;
using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Markdown;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Tests.Hostile.Cases;
using HemaSite.TrustTests.Browsers;
using HemaSite.Text;
using HemaSite.Text.Encodings;
using NodaTime;

namespace HemaSite.TrustTests.Fuzzing;

/// <summary>Texts that nobody would think of, thrown at every place where a text from outside is read. Seeded: a finding can be had again.</summary>
public sealed class FuzzTests
{
    private static readonly FilePath File = new("content/news/a/item.kk.md");

    private static readonly string[] Yaml =
        [": ", "- ", "'", "\"", "[", "]", "{", "}", "&a ", "*a", "!x ", "|\n", ">\n", "? ", "# ", "\t", "\n", "\r", "---\n", "...\n", "\\", "\0", "\uFEFF", "\u2028", "\u0085",
            "title: ", "date: ", "published: ", "taxonomy:\n  tag: [", "12-04-2022 10:00", "2022-04-12T10:00:00+06:00", "<<: ", "%YAML", "\"\\ud800\"", "\u202E", "\u00A0"];

    private static readonly string[] Markup =
        ["[a](", "](b)", "![", "<div>", "</div>", "<script>", "<svg/onload=x>", "<!--", "-->", "<![CDATA[", "<?", "**", "_", "~~", "`", "```\n", "> ", "- ", "1. ", "|a|b|\n|-|-|\n", "\n===\n",
            "http://a.b/(", "&#106;", "&colon;", "javascript:", "[x]: /u\n", "[^1]", "[^1]: a\n", "# ", "\n\n", "    ", "\\", "<a href=\"", "<img src=x onerror=y>", "[youtube](", "{{ ", "}}", "{% ", "[plugin:", "===", "\u0001",
            "<table><tr><td>", "<iframe src=https://yandex.ru/x>", "\uFFFD", "\u202E", "<p style=", "{onclick=x}", ":::", "$$", "*[A]: b\n", "www.a.kz", "<b", "'", "«"];

    private static readonly string[] Paths =
        ["..", "/", "\\", "%2e", "%2f", "\0", ":", "//", ".", "~", "con", "?", "#", "\u202E", "ж", "е\u0308", "\uFF0F", "index.html", " ", "*", "|", "<", "\n", "😀", "C:", "file:", "@"];

    private static readonly string[] Templates =
        ["{{ ", " }}", "{{~", "~}}", "if ", "for x in ", "while ", "end", "else", "include ", "func f(n)", "ret ", "page.title", "x = ", "[", "]", "(", ")", "'a'", "1", "..", " | ", "string.upcase",
            "array.size", "regex.match '(a+)+$'", "html.escape", "1..9999999", "1 << 99", "* 99999", "null", "$0", "this", "{%", "%}", "##", "import ", "capture x", "wrap ", "tablerow", "with page", "\0", "\"", "f 9", "?.", "??", "@f"];

    [Fact]
    public void Front_matter()
    {
        var zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
        FuzzRun.Of("front matter", new(1, [.. FrontMatterCases.All.Concat(DateCases.All).Select(TextOf).Where(IsShort)], Yaml), text =>
        {
            var source = new SourceText(File, text);
            var complaints = new Complaints();
            var read = FrontMatterReader.Read(source, new(zone, IsPost: true), complaints);
            TextCheck.Check(source, read.BodyStart, complaints);
            _ = complaints.InOrder().Select(item => item.MessageIn("kk")).Count();
        });
    }

    [Fact]
    public void Encodings()
    {
        FuzzRun.Of("encodings", new(2, [Texts.Post(), Texts.Post().ToUpperInvariant()], Yaml), text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            bytes[text.Length * 7 % bytes.Length] ^= (byte)(1 << (text.Length % 8));
            _ = TextDecoder.Decode(File, bytes).Text.Content.Length;
        });
    }

    [Fact]
    public void Markdown_and_its_sanitizer()
    {
        var renderer = new MarkdownRenderer(Slug.HeadingId);
        var context = new BodyContext
        {
            Language = Language.Find("kk")!,
            Summary = new(true, "===", 300),
            Twig = true,
            FrameHosts = ["yandex.ru"],
            ResolveLink = (written, _) => new(LinkKind.Missing, written),
            Phrase = key => key,
            FileSize = size => $"{size}",
        };
        string[] seeds = [.. MarkupCases.Payloads, .. BodyCases.All.Select(TextOf).Where(IsShort), Texts.Plain, "- a\n  - b\n\n> c\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[x](y) ![z](w.png)\n"];
        FuzzRun.Of("Markdown and sanitizer", new(3, seeds, Markup), text =>
        {
            var source = new SourceText(File, text);
            var body = renderer.Render(source, 0, context, new());
            Assert.Empty(Executables.In(body.ContentHtml));
            Assert.Empty(Executables.In(body.SummaryHtml));
        });
    }

    [Fact]
    public void Paths_and_slugs()
    {
        FuzzRun.Of("paths and slugs", new(4, ["/news/visit", "a/b/c.png", "../../etc/passwd", "қан-тапсыру", "02.visit", "%2e%2e/x"], Paths), text =>
        {
            if (FilePath.IsSafe(text))
            {
                var full = Path.GetFullPath(Path.Combine("/srv/site", new FilePath(text).Value));
                Assert.True(text.Length == 0 || full.StartsWith("/srv/site/", StringComparison.Ordinal), text);
            }

            if (RouteTable.IsRoute(text))
            {
                Assert.True(FilePath.IsSafe(Uri.UnescapeDataString(Address.OfPage("kk", text.TrimEnd('/'))[1..].TrimEnd('/'))), text);
            }

            if (Slug.Problem(text) is null)
            {
                Assert.True(FilePath.IsSafe(text) && !text.Contains('/', StringComparison.Ordinal), text);
            }

            _ = FolderName.Of(text.Length == 0 ? "a" : text);
            _ = Html.SafeUrl.Clean(text);
        });
    }

    [Fact]
    public void Templates_of_themes()
    {
        var theme = new TemplateFuzz();
        FuzzRun.Of("templates", new(5, [.. ThemeCases.All.Select(TextOf).Where(text => text.Contains("{{", StringComparison.Ordinal) && text.Length < 200)], Templates), theme.Run);
    }

    private static string TextOf(OwnCase item) => Encoding.UTF8.GetString(item.Bytes);

    private static bool IsShort(string text) => text.Length < 2000;
}
