namespace HemaSite.BrowserTests;

public sealed class KeyboardTests(Reader reader)
{
    private const string Focused = "document.activeElement.className || document.activeElement.id";

    [Fact]
    public async Task The_first_key_offers_the_way_past_the_header()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/kk/news/");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip-link", await visit.AskAsync<string>(Focused));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("site-content", await visit.AskAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Panel_and_menu_open_and_close_by_keys_and_give_the_focus_back()
    {
        await using var visit = await reader.VisitAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await visit.GoAsync("/ru/");
        await visit.Page.Locator(".view > summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visit.Page.Locator(".view-form").IsVisibleAsync());
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("light", await visit.AskAsync<string>("document.documentElement.dataset.colours"));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await visit.Page.Locator(".view-form").IsVisibleAsync());
        Assert.Equal("SUMMARY", await visit.AskAsync<string>("document.activeElement.tagName"));

        await visit.Page.Locator(".menu-button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visit.Page.Locator(".site-menu").IsVisibleAsync());
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await visit.Page.Locator(".site-menu").IsVisibleAsync());
        Assert.Equal("menu-button", await visit.AskAsync<string>(Focused));
    }

    [Fact]
    public async Task Every_stop_on_a_post_is_seen_and_shows_where_it_is()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/kk/news/2026-11-18-blood-drive-moved/");
        var stops = 0;
        while (await NextAsync(visit))
        {
            stops++;
            Assert.True(await visit.AskAsync<bool>("document.activeElement.checkVisibility()"), await visit.AskAsync<string>("document.activeElement.outerHTML"));
            Assert.NotEqual("none", await visit.AskAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }

        Assert.InRange(stops, 25, 90);
    }

    [Fact]
    public async Task A_wide_table_is_scrolled_by_keys()
    {
        await using var visit = await reader.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 740 } });
        await visit.GoAsync("/ru/news/2026-11-18-blood-drive-moved/");
        var table = visit.Page.Locator(".table-scroll").First;
        await table.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        // The page's policy forbids what Playwright would look with again and again.
        await table.EvaluateAsync("table => table.scrollLeft > 0 || new Promise(scrolled => table.addEventListener('scroll', () => scrolled(true)))");
        Assert.True(await table.EvaluateAsync<bool>("table => table.scrollLeft > 0"));
    }

    private static async Task<bool> NextAsync(Visit visit)
    {
        await visit.Page.Keyboard.PressAsync("Tab");
        return await visit.AskAsync<bool>("document.activeElement !== document.body");
    }
}
