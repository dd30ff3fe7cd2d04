using HemaSite.Diagnostics;
using HemaSite.Tests.CommandLine;

namespace HemaSite.Tests.Building;

/// <summary>What editors write by mistake, or copy from where it stood: what becomes of it, and what they are told.</summary>
public sealed class EditorMistakesTests
{
    private const string Head = "---\ntitle: А\ndate: '12-04-2022 10:00'\n---\n";

    [Theory]
    [InlineData("![i](images/Фото.png)", "HS3103 warning")]
    [InlineData("![i](/images/Фото.png)", "HS3103 warning")]
    [InlineData("![i](фото.png)", "HS3104 error")]
    [InlineData("![i](./фото.png)", "HS3104 error")]
    [InlineData("![i](../x/фото.png)", "HS3104 error")]
    public void Only_capital_letters_are_told_as_capital_letters(string text, string complaint)
    {
        var built = Site(text, ("content/02.news/x/Фото.png", ""));

        Assert.Contains(complaint, Complaints(built));
        Assert.DoesNotContain(complaint.StartsWith("HS3103", StringComparison.Ordinal) ? "HS3104 error" : "HS3103 warning", Complaints(built));
    }

    [Theory]
    [InlineData("https://example.kz/med/ru/news/y", "<a href=\"/med/ru/news/y/\">")]
    [InlineData("https://EXAMPLE.kz/med/news/y#a", "<a href=\"/med/ru/news/y/#a\">")]
    [InlineData("https://example.kz/med/news/x/act.pdf", "href=\"/med/news/x/act.pdf\"")]
    [InlineData("https://example.kz/other", "href=\"https://example.kz/other\" rel")]
    [InlineData("https://example.kz/med/none", "href=\"https://example.kz/med/none\" rel")]
    [InlineData("https://example.kz.evil.kz/med/ru/news/y", "href=\"https://example.kz.evil.kz/med/ru/news/y\" rel")]
    public void An_address_from_the_address_bar_is_one_of_the_site(string address, string link)
    {
        var built = Site($"[a]({address})", ("content/02.news/x/act.pdf", "%PDF"), ("content/02.news/y/item.ru.md", Head + "Текст."));

        Assert.Contains(link, built["ru/news/x/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_in_a_list_leads_to_the_places_of_its_post()
    {
        var built = Site("[ниже](#b) есть\n\n===\n\n## Б {#b}\n\nТекст.");

        Assert.Contains("<a href=\"#b\">ниже</a>", built["ru/news/x/index.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"/med/ru/news/x/#b\">ниже</a>", built["ru/news/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[акт](Акт 1.pdf)", true)]
    [InlineData("![фото](Фото 1.png)", true)]
    [InlineData("[текст](https://a.kz", true)]
    [InlineData("[акт](<Акт 1.pdf>)", false)]
    [InlineData("`[акт](Акт 1.pdf)`", false)]
    [InlineData("сноска [1] (стр. 5)", false)]
    public void Brackets_that_make_no_link_are_told(string text, bool isTold) =>
        Assert.Equal(isTold, Complaints(Site(text, ("content/02.news/x/Акт 1.pdf", "%PDF"))).Contains("HS2108 warning"));

    [Theory]
    [InlineData("content/site.yml", true)]
    [InlineData("content/Site.yaml", true)]
    [InlineData("site.yaml", true)]
    [InlineData("content/02.news/site.yml", false)]
    public void Settings_where_nobody_reads_them_are_told(string path, bool isTold) => Assert.Equal(
        isTold,
        Complaints(Built.Of((path, "title: Т\n"), ("content/02.news/blog.kk.md", "---\ntitle: Н\n---\n"))).Contains("HS6115 warning"));

    [Theory]
    [InlineData("redirect: /news")]
    [InlineData("routable: false")]
    public void No_stub_stands_where_a_translation_wishes_no_page(string wish)
    {
        var built = Built.Of(
            ("content/site.yaml", "title: Т\nlanguages: [kk, ru]\nuntranslated: stub\n"),
            ("content/02.news/blog.kk.md", "---\ntitle: Н\n---\n"),
            ("content/03.about/default.kk.md", "---\ntitle: Біз\n---\nМәтін.\n"),
            ("content/03.about/default.ru.md", $"---\ntitle: О нас\n{wish}\n---\nТекст.\n"),
            ("content/04.rules/default.kk.md", "---\ntitle: Ереже\n---\nМәтін.\n"));

        Assert.DoesNotContain("Біз", built.Paths.Contains("ru/about/index.html") ? built["ru/about/index.html"] : "", StringComparison.Ordinal);
        Assert.Contains("Ереже", built["ru/rules/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git: 'https://user:CANARY@host.kz/x.git'")]
    [InlineData("sftp: 'user:CANARY@host.kz/x'")]
    [InlineData("s3: box, endpoint: 'https://user:CANARY@s3.kz'")]
    [InlineData("git: 'git@host.kz:x.git', password: 'CANARY'")]
    [InlineData("git: 'git@host.kz:x.git', secret: CANARY")]
    public void A_password_in_the_settings_is_refused_and_not_repeated(string target)
    {
        using var site = new TinySite();
        site.Write("content/site.yaml", $"title: Т\nlanguages: [kk]\npublish:\n  x: {{ {target} }}\n");

        var run = Executable.Run(["check", site.Path, "--messages", "en"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("content/site.yaml:4:", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", run.Errors + run.Output, StringComparison.Ordinal);
    }

    private static Built Site(string text, params (string Path, string Text)[] more) => Built.Of(
    [
        ("content/site.yaml", "title: Т\nlanguages: [ru]\nbase_url: https://example.kz/med\n"),
        ("content/02.news/blog.ru.md", "---\ntitle: Н\n---\n"),
        ("content/02.news/x/item.ru.md", Head + text + "\n"),
        .. more,
    ]);

    private static IEnumerable<string> Complaints(Built built) =>
        built.Result.Diagnostics.Select(item => $"{item.Rule.Code} {(item.Severity == Severity.Error ? "error" : "warning")}");
}
