using AngleSharp.Dom;

namespace HemaSite.Tests.Readers;

public sealed class LinkTests
{
    private static readonly (string Selector, string Attribute)[] References =
    [
        ("[href]", "href"), ("[src]", "src"), ("[poster]", "poster"), ("form[action]", "action"),
        ("meta[property='og:url'], meta[property='og:image']", "content"),
    ];

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_link_and_picture_leads_to_a_written_file(string name)
    {
        var site = Sites.Named(name);
        var broken = new SortedSet<string>();
        var followed = 0;
        foreach (var url in site.Urls)
        {
            foreach (var reference in ReferencesOf(site.Page(url)))
            {
                followed++;
                if (site.Inside(url, reference, out _) is { } target && !site.Has(target))
                {
                    broken.Add($"{url}: {reference}");
                }
            }
        }

        Assert.True(followed > 1000, $"only {followed} references were followed");
        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_anchor_is_on_the_page_it_points_into(string name)
    {
        var site = Sites.Named(name);
        var broken = new SortedSet<string>();
        foreach (var url in site.Urls)
        {
            foreach (var link in site.Page(url).QuerySelectorAll("a[href*='#']").Select(link => link.GetAttribute("href")!))
            {
                if (site.Inside(url, link, out var fragment) is { } target && fragment.Length > 0
                    && (!site.Has(target) || site.Page(target).GetElementById(fragment) is null))
                {
                    broken.Add($"{url}: {link}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public void Every_label_button_and_description_names_an_element_of_its_page(string name)
    {
        var site = Sites.Named(name);
        string[] attributes = ["aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "for"];
        var broken = from page in site.Pages
                     from attribute in attributes
                     from element in page.Page.QuerySelectorAll($"[{attribute}]")
                     from id in element.GetAttribute(attribute)!.Split(' ')
                     where page.Page.GetElementById(id) is null
                     select $"{page.Url}: {attribute}={id}";
        Assert.Empty(broken);
    }

    private static IEnumerable<string> ReferencesOf(IDocument page)
    {
        foreach (var (selector, attribute) in References)
        {
            foreach (var element in page.QuerySelectorAll(selector))
            {
                yield return element.GetAttribute(attribute)!;
            }
        }

        foreach (var element in page.QuerySelectorAll("[srcset]"))
        {
            foreach (var candidate in element.GetAttribute("srcset")!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return candidate.Split(' ')[0];
            }
        }

        foreach (var refresh in page.QuerySelectorAll("meta[http-equiv=refresh]"))
        {
            yield return refresh.GetAttribute("content")!.Split("url=")[1];
        }
    }
}
