using Microsoft.Playwright;

namespace HemaSite.BrowserTests;

public sealed class ViewTests(Reader reader)
{
    private const string Background = "getComputedStyle(document.body).backgroundColor";
    private const string White = "rgb(251, 251, 250)";
    private const string Dark = "rgb(20, 25, 29)";

    [Theory]
    [InlineData(ColorScheme.Light, White, Dark)]
    [InlineData(ColorScheme.Dark, Dark, White)]
    public async Task Colours_follow_the_system_until_the_switch_turns_them_and_stay_so(ColorScheme system, string before, string after)
    {
        await using var visit = await reader.VisitAsync(new() { ColorScheme = system });
        await visit.GoAsync("/ru/");
        Assert.Equal(before, await visit.AskAsync<string>(Background));
        await visit.Page.Locator("#dark-switch").ClickAsync();
        Assert.Equal(after, await visit.AskAsync<string>(Background));
        await visit.GoAsync("/kk/news/");
        Assert.Equal(after, await visit.AskAsync<string>(Background));
        Assert.Equal(after == Dark ? "true" : "false", await visit.Page.Locator("#dark-switch").GetAttributeAsync("aria-pressed"));
    }

    [Fact]
    public async Task Where_nothing_may_be_kept_choices_stand_beside_each_other()
    {
        await using var visit = await reader.VisitAsync();
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })");
        await visit.GoAsync("/ru/");
        await visit.Page.Locator(".view > summary").ClickAsync();
        await visit.Page.Locator("#view-huge").CheckAsync();
        await visit.Page.Locator("#view-black").CheckAsync();
        Assert.Equal("huge black", await visit.AskAsync<string>("`${document.documentElement.dataset.size} ${document.documentElement.dataset.colours}`"));
        Assert.True(await visit.Page.Locator("#view-huge").IsCheckedAsync());
    }

    // Colours alone tell nothing to those who do not see them.
    [Fact]
    public async Task A_notice_without_a_title_says_what_it_is()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/ru/news/2026-11-18-blood-drive-moved/");
        Assert.Equal(
            ["none", "\"Внимание\" / \"\""],
            await visit.AskAsync<string[]>("[...document.querySelectorAll('.e-content .notice')].map(notice => getComputedStyle(notice, '::after').content)"));
    }

    [Theory]
    [InlineData("kk", "Нашар көретіндерге арналған нұсқа")]
    [InlineData("ru", "Версия для слабовидящих")]
    [InlineData("en", "Version for the visually impaired")]
    public async Task What_a_reader_with_weak_sight_chooses_is_remembered(string language, string name)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync($"/{language}/about/");
        var size = await visit.AskAsync<double>("parseFloat(getComputedStyle(document.body).fontSize)");
        await visit.Page.GetByText(name).First.ClickAsync();
        foreach (var choice in new[] { "#view-black", "#view-huge", "#view-widest", "#view-no-pictures" })
        {
            await visit.Page.Locator(choice).CheckAsync();
        }

        await visit.GoAsync($"/{language}/news/2022-06-14-donor-day/");
        Assert.Equal("rgb(255, 255, 255)", await visit.AskAsync<string>(Background));
        Assert.Equal("rgb(0, 0, 0)", await visit.AskAsync<string>("getComputedStyle(document.querySelector('.e-content a, .e-content p')).color"));
        Assert.Equal(2 * size, await visit.AskAsync<double>("parseFloat(getComputedStyle(document.body).fontSize)"), 1d);
        Assert.NotEqual("normal", await visit.AskAsync<string>("getComputedStyle(document.body).letterSpacing"));
        Assert.Equal(0, await visit.AskAsync<int>("[...document.images].filter(image => image.checkVisibility()).length"));
        Assert.True(await visit.Page.Locator(".picture-text").First.IsVisibleAsync());
        await visit.Page.Locator(".view > summary").ClickAsync();
        await visit.Page.Locator(".view button[type=reset]").ClickAsync();
        Assert.Equal(White, await visit.AskAsync<string>(Background));
        Assert.True(await visit.AskAsync<bool>("[...document.images].some(image => image.checkVisibility())"));
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task Nothing_moves_for_those_who_want_no_motion()
    {
        await using var visit = await reader.VisitAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.GoAsync("/kk/");
        Assert.Equal(0, await visit.AskAsync<int>(
            "[...document.querySelectorAll('*')].filter(item => parseFloat(getComputedStyle(item).transitionDuration) > 0).length"));
        Assert.Equal("auto", await visit.AskAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
    }

    [Fact]
    public async Task Paper_shows_the_text_and_nothing_to_click()
    {
        await using var visit = await reader.VisitAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.GoAsync("/kk/news/2026-11-18-blood-drive-moved/");
        foreach (var look in new[] { Look.Night, Look.Special, Look.Dark })
        {
            await visit.LookAsync(look);
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
            Assert.Equal("rgb(255, 255, 255)", await visit.AskAsync<string>(Background));
            Assert.Equal("rgb(0, 0, 0)", await visit.AskAsync<string>("getComputedStyle(document.querySelector('.e-content p')).color"));
        }

        Assert.True(await visit.Page.Locator(".e-content table").IsVisibleAsync());
        foreach (var hidden in new[] { ".tools", ".site-menu", ".sidebar", ".share", ".post-nav", ".breadcrumbs" })
        {
            Assert.False(await visit.Page.Locator(hidden).First.IsVisibleAsync(), hidden);
        }

        Assert.NotEmpty(await visit.Page.PdfAsync(new() { Format = "A4" }));
    }
}
