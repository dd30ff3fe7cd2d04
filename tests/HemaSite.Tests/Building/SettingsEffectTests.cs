using HemaSite.Building;
using HemaSite.Diagnostics;

namespace HemaSite.Tests.Building;

/// <summary>What some settings do to the finished site.</summary>
public sealed class SettingsEffectTests
{
    [Theory]
    [InlineData("hide", false)]
    [InlineData("stub", true)]
    public void An_untranslated_page_is_hidden_or_a_stub(string policy, bool isThere)
    {
        var site = Site($"untranslated: {policy}\n", ("content/03.about/default.kk.md", "---\ntitle: Біз\n---\n\nТекМұнда.\n"));

        Assert.Equal(isThere, site.Has("ru/about/index.html"));
        Assert.DoesNotContain(site.Paths.Where(path => path.StartsWith("ru/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)),
            path => site[path].Contains("ТекМұнда", StringComparison.Ordinal));
        Assert.DoesNotContain("/ru/about/", string.Concat(site.Paths.Where(path => path.StartsWith("sitemap", StringComparison.Ordinal)).Select(path => site[path])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stub_leads_to_the_text_and_is_not_for_search_engines()
    {
        var stub = Site("untranslated: stub\n", ("content/03.about/default.kk.md", "---\ntitle: Біз\n---\n\nМәтін.\n"))["ru/about/index.html"];

        Assert.Contains("/kk/about/", stub, StringComparison.Ordinal);
        Assert.Contains("noindex", stub, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "MedicalOrganization")]
    [InlineData("organization: NewsMediaOrganization\n", "NewsMediaOrganization")]
    public void Search_engines_are_told_of_who_publishes_the_site(string setting, string organization) =>
        Assert.Contains($"\"publisher\":{{\"@type\":\"{organization}\"", Site(setting)["kk/index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("publish_date", "published: true\n", false)]
    [InlineData("grav", "published: true\n", true)]
    [InlineData("grav", "", false)]
    public void Scheduling_decides_whether_published_outweighs_publish_date(string policy, string published, bool isThere)
    {
        var site = Site($"scheduling: {policy}\n",
            ("content/02.news/01.later/item.kk.md", $"---\ntitle: Later\n{published}publish_date: '01-01-2031 10:00'\n---\n\nText.\n"));

        Assert.Empty(site.Errors);
        Assert.Equal(isThere, site.Has("kk/news/later/index.html"));
    }

    [Fact]
    public void A_redirect_leads_from_the_old_address_to_the_page()
    {
        var site = Site("redirects:\n    /old-about: /about\n    /elsewhere: https://example.com/\n",
            ("content/03.about/default.kk.md", "---\ntitle: Біз\n---\n\nМәтін.\n"));

        Assert.Contains("/kk/about/", site["old-about/index.html"], StringComparison.Ordinal);
        Assert.Contains(site["_redirects"].Split('\n'), line => line.StartsWith("/old-about", StringComparison.Ordinal) && line.Contains("/kk/about/", StringComparison.Ordinal));
        Assert.Contains("https://example.com/", site["_redirects"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", BuildOutcome.ContentErrors, Severity.Error)]
    [InlineData("warning", BuildOutcome.Ok, Severity.Warning)]
    [InlineData("off", BuildOutcome.Ok, Severity.Off)]
    public void A_severity_is_the_site_s_to_choose(string level, BuildOutcome outcome, Severity severity)
    {
        var site = Site($"severity:\n    HS3102: {level}\n", ("content/03.about/default.kk.md", "---\ntitle: Біз\n---\n\n[x](nowhere)\n"));

        Assert.Equal(outcome, site.Result.Outcome);
        Assert.Equal(severity, site.Result.Diagnostics.FirstOrDefault(item => item.Rule.Code == "HS3102")?.Severity ?? Severity.Off);
    }

    [Fact]
    public void A_severity_of_no_known_name_is_an_error_of_the_settings()
    {
        var site = Site("severity:\n    HS3102: loud\n");

        Assert.Contains("HS6102", site.Codes);
        Assert.Equal(BuildOutcome.SettingsErrors, site.Result.Outcome);
    }

    private static Built Site(string settings, params (string Path, string Text)[] more) => Built.Of(
    [
        ("content/site.yaml", $"languages: [kk, ru]\nbase_url: https://example.kz\n{settings}"),
        ("content/01.home/default.kk.md", "---\ntitle: Басты\n---\n\nМәтін.\n"),
        ("content/01.home/default.ru.md", "---\ntitle: Главная\n---\n\nТекст.\n"),
        ("content/02.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"),
        ("content/02.news/blog.ru.md", "---\ntitle: Новости\n---\n"),
        .. more,
    ]);
}
