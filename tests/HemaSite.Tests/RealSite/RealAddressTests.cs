using HemaSite.Tests.Readers;

namespace HemaSite.Tests.RealSite;

/// <summary>What readers have bookmarked on the real site still leads somewhere.</summary>
public sealed class RealAddressTests
{
    [Theory]
    [InlineData("/kk/home", "/kk/")]
    [InlineData("/ru/home/", "/ru/")]
    [InlineData("/home", "/kk/")]
    [InlineData("/news", "/kk/news/")]
    [InlineData("/news/2022-04-12-visit-chief-consulting-hematologist", "/kk/news/2022-04-12-visit-chief-consulting-hematologist/")]
    [InlineData("/kk/news/page:1", "/kk/news/")]
    [InlineData("/ru/news/page:2", "/ru/news/page/2/")]
    [InlineData("/ru/news/category:news", "/ru/news/category/news/")]
    [InlineData("/kk/nonexist", null)]
    [InlineData("/kk/feed.xml", null)]
    [InlineData("/kk/news/", null)]
    public void Old_forms_of_addresses_lead_to_the_new_ones(string old, string? expected)
    {
        var site = Sites.Real;
        Assert.Equal(expected, OldAddresses.ByNginx(site, old));
        Assert.Equal(expected, OldAddresses.ByRedirects(site, old));
    }

    [Fact]
    public void An_alias_leads_to_its_page_in_every_language_that_has_it()
    {
        Assert.Equal("/kk/contacts/", OldAddresses.ByNginx(Sites.Example, "/kk/address"));
        Assert.Equal("/en/contacts/", OldAddresses.ByRedirects(Sites.Example, "/en/address/"));
        Assert.NotNull(Sites.Example.Page("/en/address/").QuerySelector("meta[http-equiv=refresh]"));
    }

    [Fact]
    public void Files_are_found_at_the_two_addresses_that_Grav_gave_them()
    {
        var site = Sites.Real;
        var checkedFiles = 0;
        foreach (var page in GravPage.Rows())
        {
            foreach (var image in page.Images)
            {
                var file = $"{page.Route}/{image}";
                foreach (var old in new[] { $"/{page.Language}{file}", $"/user/pages/{page.Folder}/{image}" })
                {
                    Assert.Equal(file, OldAddresses.ByNginx(site, old));
                    Assert.Equal(file, OldAddresses.ByRedirects(site, old));
                    checkedFiles++;
                }
            }
        }

        Assert.True(checkedFiles > 200, $"only {checkedFiles} addresses were tried");
    }

    [Fact]
    public void The_rules_for_files_do_not_grow_with_the_number_of_files() =>
        Assert.InRange(Sites.Real.Text("/redirects.nginx.map").Split('\n').Count(line => line.Contains("hema_file", StringComparison.Ordinal)), 2, 5);

    [Fact]
    public void Pages_that_Grav_does_not_show_are_not_published()
    {
        var site = Sites.Real;
        Assert.DoesNotContain(site.Files.Keys, file => file.Split('/').Intersect(["footer", "sidebar", "headerimage", "user", "pages"]).Any());
        Assert.DoesNotContain(site.Urls, url => site.Html(url).Contains("Open Course Hub", StringComparison.Ordinal));
    }
}
