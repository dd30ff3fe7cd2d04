using System.Text;

namespace HemaSite.BrowserTests;

public sealed class PrivacyTests(Reader reader)
{
    [Fact]
    public async Task No_page_breaks_the_policy_or_asks_another_site()
    {
        await using var visit = await reader.VisitAsync();
        var pages = reader.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Where(path => !Encoding.UTF8.GetString(reader.Files[path]).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).ToList();
        foreach (var path in pages)
        {
            await visit.GoAsync(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        }

        Assert.InRange(pages.Count, 130, 400);
        Assert.Equal([], visit.Faults);
    }

    [Theory]
    [InlineData("/ru/branches/konaev/", ".embed-map", "https://yandex.com/map-widget/")]
    [InlineData("/kk/news/2023-11-24-video-tour/", ".embed-video", "https://www.youtube-nocookie.com/embed/")]
    public async Task A_map_or_a_video_comes_into_the_page_after_a_click(string path, string card, string address)
    {
        await using var visit = await reader.VisitAsync();
        await visit.Page.RouteAsync(url => url.StartsWith("https://", StringComparison.Ordinal), route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><p>there</p>" }));
        await visit.GoAsync(path);
        Assert.Equal([], visit.Faults);
        await visit.Page.Locator($"a{card}").ClickAsync();
        await visit.Page.FrameLocator($"iframe{card}").GetByText("there").WaitForAsync();
        Assert.StartsWith(address, await visit.Page.Locator($"iframe{card}").GetAttributeAsync("src"), StringComparison.Ordinal);
        Assert.True(await visit.AskAsync<bool>($"document.activeElement === document.querySelector('iframe{card}')"));
        Assert.Equal("autoplay; fullscreen", await visit.Page.Locator($"iframe{card}").GetAttributeAsync("allow"));
        Assert.All(visit.Faults, fault => Assert.Contains("asks https://", fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_breach_of_the_policy_would_be_seen()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/kk/");
        await visit.AskAsync<object>("document.body.append(Object.assign(new Image(), { src: 'https://example.com/pixel.png' }))");
        await visit.AskAsync<object>("document.body.setAttribute('style', 'color: red')");
        await visit.GoAsync("/kk/about/");
        Assert.Contains(visit.Faults, fault => fault.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
