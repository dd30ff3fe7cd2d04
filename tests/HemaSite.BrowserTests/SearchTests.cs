using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HemaSite.BrowserTests;

public sealed class SearchTests(Reader reader)
{
    [Theory]
    [InlineData("kk", "зертханасында", "/kk/news/2022-04-12-new-laboratory/")]
    [InlineData("kk", "зертхана", "/kk/news/2022-04-12-new-laboratory/")]
    [InlineData("kk", "талгар", "/kk/branches/talgar/")]
    [InlineData("kk", "zerthana", "/kk/news/2022-04-12-new-laboratory/")]
    [InlineData("ru", "kf,jhfnjhbz", "/ru/news/2022-04-12-new-laboratory/")]
    [InlineData("ru", "лабораториями", "/ru/news/2022-04-12-new-laboratory/")]
    [InlineData("ru", "пациентами", "/ru/news/2024-08-29-leaflets/")]
    [InlineData("en", "registering", "/en/news/2026-02-10-new-registration/")]
    [InlineData("kk", "зертханага", "/kk/news/2024-12-06-year-in-numbers/")]
    public async Task A_word_in_any_form_finds_its_page(string language, string word, string url)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync($"/{language}/search/");
        await visit.Page.Locator("#search-q").FillAsync(word);
        await visit.Page.Locator($"#search-results a[href='{url}']").WaitForAsync();
        Assert.Contains(Uri.EscapeDataString(word), visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task What_is_typed_before_the_index_has_come_is_found_then()
    {
        await using var visit = await reader.VisitAsync();
        var typed = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/search/index.json", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await visit.GoAsync("/ru/search/");
        await visit.Page.Locator("#search-q").FillAsync("лабораториями");
        typed.SetResult();
        await visit.Page.Locator("#search-results a").First.WaitForAsync();
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task A_query_can_be_shared_and_its_words_are_marked()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/ru/search/?q=%D0%B4%D0%BE%D0%BD%D0%BE%D1%80%D1%8B");
        await visit.Page.Locator("#search-results mark").First.WaitForAsync();
        Assert.All(await visit.Page.Locator("#search-results mark").AllInnerTextsAsync(), word => Assert.StartsWith("донор", word.ToLowerInvariant()));
        Assert.Matches(@"Найдено: \d+", await visit.Page.Locator("#search-status").InnerTextAsync());
    }

    [Fact]
    public async Task A_word_from_the_middle_of_a_text_is_shown_with_its_neighbours()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/kk/search/?q=%D0%B7%D0%B5%D1%80%D1%82%D1%85%D0%B0%D0%BD%D0%B0");
        var marked = visit.Page.Locator("#search-results li:has(a[href='/kk/news/2024-12-06-year-in-numbers/']) p mark").First;
        await marked.WaitForAsync();
        Assert.StartsWith("зертхана", (await marked.InnerTextAsync()).ToLowerInvariant());
        Assert.Equal([], visit.Faults);
    }

    // A slow network: the button is pressed twice before the first answer has come.
    [Fact]
    public async Task More_results_come_once_and_take_the_focus()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/kk/search/?q=%D2%9B%D0%B0%D0%BD");
        await visit.Page.Locator("#search-results a").First.WaitForAsync();
        var links = visit.Page.Locator("#search-results h2 a");
        var first = await links.CountAsync();
        await visit.AskAsync<object>("(() => { const more = document.getElementById('search-more'); more.click(); more.click(); })()");
        await links.Nth(first).WaitForAsync();
        Assert.True(await visit.AskAsync<bool>($"document.activeElement === document.querySelectorAll('#search-results h2 a')[{first}]"));
        var all = await links.EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Equal(all.Distinct(), all);
    }

    [Fact]
    public async Task A_file_that_did_not_come_is_asked_for_again()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/kk/search/");
        await visit.Page.RouteAsync("**/search/words/*.json", route => route.AbortAsync());
        await visit.Page.Locator("#search-q").FillAsync("донор");
        await visit.Page.Locator("#search-status:not(:empty)").WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator("#search-results a").CountAsync());
        await visit.Page.UnrouteAsync("**/search/words/*.json");
        await visit.Page.Locator("#search-q").FillAsync("донорлар");
        await visit.Page.Locator("#search-results a").First.WaitForAsync();
    }

    [Fact]
    public async Task Arrows_walk_through_the_results_and_Escape_leads_back()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/kk/search/");
        await visit.Page.Locator("#search-q").PressSequentiallyAsync("донор");
        await visit.Page.Locator("#search-results a").First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await visit.AskAsync<bool>("document.activeElement === document.querySelectorAll('#search-results a')[1]"));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("search-q", await visit.AskAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Filters_without_a_word_show_all_that_pass_them_the_newest_first()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/ru/search/?year=2022");
        await visit.Page.Locator("#search-results a").First.WaitForAsync();
        Assert.Equal(["05.10.2022", "14.06.2022", "12.04.2022"], await visit.Page.Locator("#search-results time").AllInnerTextsAsync());
        Assert.Matches("Найдено: 3", await visit.Page.Locator("#search-status").InnerTextAsync());
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task Years_and_tags_narrow_the_results()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/ru/search/?q=%D0%B4%D0%BE%D0%BD%D0%BE%D1%80");
        await visit.Page.Locator("#search-results a").First.WaitForAsync();
        await visit.Page.Locator("#search-year").SelectOptionAsync("2022");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("year=2022"));
        await Assertions.Expect(visit.Page.Locator("#search-results time").First).ToContainTextAsync("2022");
        Assert.All(await visit.Page.Locator("#search-results time").AllInnerTextsAsync(), date => Assert.EndsWith("2022", date, StringComparison.Ordinal));
    }
}
