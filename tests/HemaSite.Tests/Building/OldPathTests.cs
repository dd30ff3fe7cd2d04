namespace HemaSite.Tests.Building;

/// <summary>Links to files by their place on Grav's disk still lead to the files.</summary>
public sealed class OldPathTests
{
    [Theory]
    [InlineData("/user/pages/02.news/01.x/plan.pdf", "/news/x/plan.pdf")]
    [InlineData("/user/pages/03.news/07.x/plan.pdf", "/news/x/plan.pdf")]
    [InlineData("/user/pages/02.news/01.x", "/kk/news/x/")]
    public void An_old_path_leads_to_the_file(string written, string address)
    {
        var site = Site(written);

        Assert.Contains($"href=\"{address}\"", site["kk/about/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("HS3102", site.Codes);
    }

    [Theory]
    [InlineData("/user/pages/02.news/01.x/other.pdf")]
    [InlineData("/user/pages/../config/system.yaml")]
    public void A_file_that_is_nowhere_is_missing(string written)
    {
        var site = Site(written);

        Assert.Contains(site.Codes, code => code is "HS3102" or "HS3105");
        Assert.DoesNotContain($"href=\"{written}\"", site["kk/about/index.html"], StringComparison.Ordinal);
    }

    private static Built Site(string written) => Built.Of(
        ("content/site.yaml", "languages: [kk]\n"),
        ("content/02.news/blog.kk.md", "---\ntitle: News\n---\n"),
        ("content/02.news/01.x/item.kk.md", Built.Post("X")),
        ("content/02.news/01.x/plan.pdf", "%PDF-1.4"),
        ("content/03.about/default.kk.md", $"---\ntitle: About\n---\n\n[Plan]({written})\n"));
}
