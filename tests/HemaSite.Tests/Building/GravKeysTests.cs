namespace HemaSite.Tests.Building;

/// <summary>What Grav's keys change in the head of a page, which the specs cannot show.</summary>
public sealed class GravKeysTests
{
    [Fact]
    public void Robots_of_a_page_reach_search_engines_but_never_open_a_draft()
    {
        var site = Built.Of(Settings, ("content/about/default.kk.md", "---\ntitle: A\nrobots: 'noarchive, noindex'\n---\n\nText.\n"));

        Assert.Contains("<meta name=\"robots\" content=\"noarchive, noindex\">", site["kk/about/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("/kk/about/", string.Concat(site.Paths.Where(path => path.StartsWith("sitemap", StringComparison.Ordinal)).Select(path => site[path])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/news", "https://example.kz/kk/news/")]
    [InlineData("https://elsewhere.kz/a", "https://elsewhere.kz/a")]
    [InlineData("/nowhere", "https://example.kz/kk/about/")]
    public void The_canonical_address_is_a_page_of_the_site_or_a_whole_address(string written, string expected)
    {
        var site = Built.Of(
            Settings,
            ("content/about/default.kk.md", $"---\ntitle: A\nroutes: {{ canonical: '{written}' }}\n---\n\nText.\n"),
            ("content/news/blog.kk.md", "---\ntitle: News\n---\n"));

        Assert.Contains($"<link rel=\"canonical\" href=\"{expected}\">", site["kk/about/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Body_classes_cannot_break_out_of_their_attribute()
    {
        var site = Built.Of(Settings, ("content/about/default.kk.md", "---\ntitle: A\nbody_classes: 'wide\" onload=\"x'\n---\n\nText.\n"));

        Assert.Contains("class=\"kind-page wide&quot; onload=&quot;x\"", site["kk/about/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_that_somebody_wrote_goes_before_one_that_nobody_asked_for()
    {
        var site = Built.Of(
            ("content/site.yaml", "title: { kk: A }\nbase_url: https://example.kz\nlanguages: [kk]\nredirects: { /about: /news }\n"),
            ("content/about/default.kk.md", "---\ntitle: A\n---\n\nText.\n"),
            ("content/news/blog.kk.md", "---\ntitle: News\n---\n"));

        Assert.Contains("/about/ /kk/news/ 301", site["_redirects"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_an_error_is_judged_to_its_end_and_links_to_it_are_not_called_broken()
    {
        var site = Built.Of(
            Settings,
            ("content/a/default.kk.md", "---\ntitle: A\ndate: 31-02-2025\n---\n\n<script>x</script>\n"),
            ("content/b/default.kk.md", "---\ntitle: B\n---\n\n[to a](/a)\n"));

        Assert.Equal(["HS1204", "HS2201"], site.Codes);
    }

    private static (string, string) Settings => ("content/site.yaml", "title: { kk: A }\nbase_url: https://example.kz\nlanguages: [kk]\n");
}
