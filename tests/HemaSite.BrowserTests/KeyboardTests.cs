using Microsoft.Playwright;

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

    // What lies open over the page would hide what is focused below it.
    [Theory]
    [InlineData(1280, ".view > summary", ".view-form")]
    [InlineData(1280, ".submenu > summary", ".submenu > ul")]
    [InlineData(390, ".view > summary", ".view-form")]
    [InlineData(390, ".menu-button", ".site-menu")]
    public async Task Where_the_focus_goes_on_nothing_stays_open(int width, string opener, string opened)
    {
        await using var visit = await reader.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await visit.GoAsync("/ru/");
        await visit.Page.Locator(opener).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visit.Page.Locator(opened).First.IsVisibleAsync());
        await visit.Page.Locator("main a").First.FocusAsync();
        Assert.False(await visit.Page.Locator(opened).First.IsVisibleAsync());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task In_the_header_the_focus_goes_as_the_eye_does(int width)
    {
        await using var visit = await reader.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await visit.GoAsync("/ru/");
        var places = new List<(string Row, double Left)>();
        await visit.Page.Keyboard.PressAsync("Tab");
        while (await NextAsync(visit) && await visit.AskAsync<bool>("!!document.activeElement.closest('.masthead')"))
        {
            var box = await visit.Page.Locator(":focus").BoundingBoxAsync();
            places.Add(($"{(int)((box!.Y + (box.Height / 2)) / 20):00}", box.X));
        }

        Assert.InRange(places.Count, 6, 12);
        Assert.Equal(places.OrderBy(place => place.Row, StringComparer.Ordinal).ThenBy(place => place.Left), places);
    }

    [Fact]
    public async Task A_table_that_fits_is_no_stop()
    {
        await using var visit = await reader.VisitAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visit.GoAsync("/ru/contacts/");
        await Assertions.Expect(visit.Page.Locator(".table-scroll").First).Not.ToHaveAttributeAsync("tabindex", "0");
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
