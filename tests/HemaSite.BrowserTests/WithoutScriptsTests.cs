using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HemaSite.BrowserTests;

public sealed class WithoutScriptsTests(Reader reader)
{
    [Theory]
    [MemberData(nameof(PageKinds.InBothLanguages), MemberType = typeof(PageKinds))]
    public async Task Every_page_can_be_read_and_left(string kind, string path)
    {
        await using var visit = await reader.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.GoAsync(path);
        Assert.True(await visit.Page.Locator("h1").First.IsVisibleAsync() || await visit.Page.Locator("h1").CountAsync() > 0, kind);
        Assert.True(await visit.Page.Locator("main").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".site-menu a").First.IsVisibleAsync());
        Assert.False(await visit.Page.Locator("#dark-switch").IsVisibleAsync());
        await visit.Page.Locator(".languages a[hreflang=en]").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/en/"));
    }

    [Fact]
    public async Task The_search_leads_to_the_archive()
    {
        await using var visit = await reader.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.GoAsync("/kk/search/");
        Assert.True(await visit.Page.Locator("noscript a[href='/kk/news/2022/']").IsVisibleAsync());
        Assert.True(await visit.Page.Locator("noscript a[href^='/kk/news/tag/']").First.IsVisibleAsync());
        await visit.Page.Locator("noscript a").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/kk/news/$"));
    }

    [Fact]
    public async Task The_version_for_the_visually_impaired_works_by_its_style_sheet()
    {
        await using var visit = await reader.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.GoAsync("/ru/news/2022-06-14-donor-day/");
        var before = await visit.Page.Locator(".e-content p").First.BoundingBoxAsync();
        await visit.Page.Locator(".view > summary").ClickAsync();
        await visit.Page.Locator("#view-white").CheckAsync();
        await visit.Page.Locator("#view-huge").CheckAsync();
        await visit.Page.Locator("#view-no-pictures").CheckAsync();
        var after = await visit.Page.Locator(".e-content p").First.BoundingBoxAsync();
        Assert.True(after!.Height > 1.5 * before!.Height, $"{before.Height} became {after.Height}");
        Assert.False(await visit.Page.Locator("main img").First.IsVisibleAsync());
        Assert.True(await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Большая красная капля" }).IsVisibleAsync());
        await visit.Page.Locator(".view button[type=reset]").ClickAsync();
        Assert.True(await visit.Page.Locator("main img").First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_menu_opens_on_a_phone()
    {
        await using var visit = await reader.VisitAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 740 } });
        await visit.GoAsync("/kk/");
        Assert.False(await visit.Page.Locator(".site-menu").IsVisibleAsync());
        await visit.Page.Locator(".menu-button").ClickAsync();
        await visit.Page.Locator(".site-menu a[href='/kk/about/']").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/kk/about/$"));
    }
}
