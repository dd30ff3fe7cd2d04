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
using HemaSite.Text;
using HemaSite.Text.Encodings;
using HemaSite.TrustTests.Browsers;
using NodaTime;

namespace HemaSite.TrustTests.Fuzzing;

/// <summary>Texts that nobody would think of, thrown at every place where a text from outside is read. Seeded: a finding can be had again.</summary>
public sealed class FuzzTests
{
    private static readonly FilePath File = new("content/news/a/item.kk.md");

    [Fact]
    public void Front_matter()
    {
        var zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
        FuzzRun.Of("front matter", new(1, [.. FrontMatterCases.All.Concat(DateCases.All).Select(TextOf).Where(IsShort)], FuzzPieces.Yaml), () => text =>
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
        FuzzRun.Of("encodings", new(2, [Texts.Post(), Texts.Post().ToUpperInvariant()], FuzzPieces.Yaml), () => text =>
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
        FuzzRun.Of("Markdown and sanitizer", new(3, seeds, FuzzPieces.Markup), () => text =>
        {
            var body = renderer.Render(new(File, text), 0, context, new());
            Assert.Empty(Executables.In(body.ContentHtml));
            if (!body.ContentHtml.StartsWith(body.SummaryHtml, StringComparison.Ordinal))
            {
                Assert.Empty(Executables.In(body.SummaryHtml));
            }
        });
    }

    [Fact]
    public void Paths_and_slugs()
    {
        FuzzRun.Of("paths and slugs", new(4, ["/news/visit", "a/b/c.png", "../../etc/passwd", "қан-тапсыру", "02.visit", "%2e%2e/x"], FuzzPieces.Paths), () => text =>
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
        var seeds = ThemeCases.All.Select(TextOf).Where(text => text.Contains("{{", StringComparison.Ordinal) && text.Length < 200);
        FuzzRun.Of("templates", new(5, [.. seeds], FuzzPieces.Templates), () => new TemplateFuzz().Run);
    }

    [Fact]
    public async Task HTTP_requests()
    {
        await using var preview = await RequestFuzz.Start();
        string[] seeds =
        [
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "HEAD /kk/news/first/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
            "GET /assets/../../.env HTTP/1.1\r\nHost: localhost\r\n\r\n", "POST /kk/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc",
            "GET /_hemasite/events?token=0 HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n\r\n",
        ];
        FuzzRun.Of("HTTP requests", new(6, seeds, FuzzPieces.Requests), () => preview.Send, isElsewhere: true);
    }

    [Fact]
    public void Files_of_the_cache()
    {
        using var kept = new KeptFuzz();
        FuzzRun.Of("cache files", new(7, [kept.Seed], FuzzPieces.Kept), () =>
        {
            var name = Path.GetRandomFileName();
            return text => kept.Read(text, name);
        });
    }

    private static string TextOf(OwnCase item) => Encoding.UTF8.GetString(item.Bytes);

    private static bool IsShort(string text) => text.Length < 2000;
}
