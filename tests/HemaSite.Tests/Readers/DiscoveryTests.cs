using System.Text.Json;
using System.Xml.Linq;

namespace HemaSite.Tests.Readers;

public sealed class DiscoveryTests
{
    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void The_manifest_of_each_language_names_icons_of_the_site(string name)
    {
        var site = Sites.Named(name);
        foreach (var language in site.Result.Settings!.Languages)
        {
            using var manifest = JsonDocument.Parse(site.Files[$"/{language.Code}/manifest.webmanifest"]);
            Assert.Equal(language.Code, manifest.RootElement.GetProperty("lang").GetString());
            Assert.True(site.Has(site.Inside("/", manifest.RootElement.GetProperty("start_url").GetString()!, out _)!));
            var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!).ToList();
            Assert.Equal(3, icons.Count);
            Assert.All(icons, icon => Assert.True(site.Has(site.Inside("/", icon, out _)!), icon));
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void The_description_of_the_search_leads_to_it_where_the_site_knows_its_address(string name)
    {
        var site = Sites.Named(name);
        XNamespace space = "http://a9.com/-/spec/opensearch/1.1/";
        foreach (var language in site.Result.Settings!.Languages)
        {
            var file = $"/{language.Code}/opensearch.xml";
            Assert.Equal(site.KnowsItsAddress, site.Files.ContainsKey(file));
            if (site.KnowsItsAddress)
            {
                var description = XDocument.Parse(site.Text(file)).Root!;
                Assert.InRange(description.Element(space + "ShortName")!.Value.Length, 1, 16);
                Assert.Equal($"{site.Root}/{language.Code}/search/?q={{searchTerms}}", description.Element(space + "Url")!.Attribute("template")!.Value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_page_names_both(string name)
    {
        var site = Sites.Named(name);
        foreach (var (url, page) in site.Pages)
        {
            var links = page.QuerySelectorAll("link[rel=manifest], link[type='application/opensearchdescription+xml']").ToList();
            Assert.Equal(site.KnowsItsAddress ? 2 : 1, links.Count);
            Assert.All(links, link => Assert.True(site.Has(site.Inside(url, link.GetAttribute("href")!, out _)!), $"{url}: {link.OuterHtml}"));
        }
    }
}
