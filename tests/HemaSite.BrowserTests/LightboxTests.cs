using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HemaSite.BrowserTests;

/// <summary>The pictures of a gallery: opened whole with a script, as plain links without one.</summary>
public sealed class LightboxTests(Reader reader)
{
    private const string Post = "news/2022-06-14-donor-day/";

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task A_picture_opens_whole_keys_leaf_on_and_the_focus_comes_back(string language)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync($"/{language}/{Post}");
        var links = visit.Page.Locator(".gallery").First.Locator("a.lightbox");
        var count = await links.CountAsync();
        Assert.True(count > 1);

        await links.First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var dialog = visit.Page.Locator("dialog.lightbox-view");
        await dialog.WaitForAsync();
        Assert.StartsWith($"1 / {count}: ", await dialog.Locator(".lightbox-place").TextContentAsync(), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        var description = await links.Nth(1).Locator("img").GetAttributeAsync("alt");
        Assert.Equal($"2 / {count}: {description}", await dialog.Locator(".lightbox-place").TextContentAsync());
        await Assertions.Expect(dialog.Locator("img")).ToHaveAttributeAsync("src", new Regex(Regex.Escape((await links.Nth(1).GetAttributeAsync("href"))!) + "$"));
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => violation.Id));

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await dialog.IsVisibleAsync());
        Assert.True(await visit.AskAsync<bool>("document.activeElement === document.querySelector('.gallery a.lightbox')"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Who_reads_without_pictures_sees_the_one_that_is_opened()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync($"/kk/{Post}");
        await visit.AskAsync<object>("localStorage.setItem('view', JSON.stringify({ pictures: 'off' }))");
        await visit.GoAsync($"/kk/{Post}");
        var link = visit.Page.Locator(".gallery a.lightbox").First;
        Assert.False(await link.Locator("img").IsVisibleAsync());
        await link.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("dialog.lightbox-view img").WaitForAsync();
    }

    // Alt and an arrow lead back in the browser's history.
    [Fact]
    public async Task Arrows_with_another_key_are_left_to_the_browser()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync($"/kk/{Post}");
        await visit.Page.Locator(".gallery a.lightbox").First.ClickAsync();
        var place = visit.Page.Locator("dialog .lightbox-place");
        await place.WaitForAsync();
        var before = await place.TextContentAsync();
        await visit.Page.Keyboard.PressAsync("Control+ArrowRight");
        Assert.Equal(before, await place.TextContentAsync());
    }

    [Fact]
    public async Task Without_scripts_the_link_leads_to_the_picture_itself()
    {
        await using var visit = await reader.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.GoAsync($"/kk/{Post}");
        var address = await visit.Page.Locator(".gallery a.lightbox").First.GetAttributeAsync("href");

        Assert.StartsWith("image/", (await visit.GoAsync(address!)).Headers["content-type"], StringComparison.Ordinal);
    }
}
