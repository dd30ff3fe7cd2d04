using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace HemaSite.BrowserTests;

public sealed class AccessibilityTests(Reader reader)
{
    // What is right is not told in detail: that would be most of the time.
    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    [Theory]
    [MemberData(nameof(PageKinds.InBothLanguages), MemberType = typeof(PageKinds))]
    public async Task Axe_finds_nothing_in_any_look(string kind, string path)
    {
        await using var visit = await reader.VisitAsync(new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        await visit.GoAsync(kind == "search" ? $"{path}?q=донор" : path);
        foreach (var look in LooksFor(path))
        {
            await visit.LookAsync(look);
            await AssertNothingAsync(visit, $"{path} {look}");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/404.html")]
    [InlineData("/en/")]
    [InlineData("/en/news/")]
    [InlineData("/en/news/2024-05-17-mobile-team/")]
    [InlineData("/en/search/?q=donor")]
    public async Task Axe_finds_nothing_on_the_other_pages(string path)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync(path);
        await AssertNothingAsync(visit, path);
    }

    [Fact]
    public async Task Axe_finds_nothing_with_everything_open_on_a_phone()
    {
        await using var visit = await reader.VisitAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await visit.GoAsync("/kk/");
        await visit.Page.Locator(".view > summary").ClickAsync();
        await AssertNothingAsync(visit, "the panel");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Locator(".menu-button").ClickAsync();
        await AssertNothingAsync(visit, "the menu");
    }

    [Fact]
    public async Task Axe_finds_a_fault()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/kk/about/");
        await visit.AskAsync<object>("document.querySelector('main img').removeAttribute('alt')");
        var found = await visit.Page.RunAxe();
        Assert.Contains(found.Violations, violation => violation.Id == "image-alt");
    }

    // Each look takes seconds. In a short run every page is seen in light, and in the other two by one language each; a long run sees all.
    private static Look[] LooksFor(string path) => Environment.GetEnvironmentVariable("HEMASITE_LONG") is null
        ? [Look.Light, (path.Length + (path.StartsWith("/kk/", StringComparison.Ordinal) ? 0 : 1)) % 2 == 0 ? Look.Dark : Look.Special]
        : Enum.GetValues<Look>();

    private static async Task AssertNothingAsync(Visit visit, string where)
    {
        var found = await visit.Page.RunAxe(OnlyViolations);
        Assert.Equal([], found.Violations.Select(violation =>
            $"{where}: {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }
}
