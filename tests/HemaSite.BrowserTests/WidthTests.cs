namespace HemaSite.BrowserTests;

public sealed class WidthTests(Reader reader)
{
    private const string Wider =
        "[...document.querySelectorAll('body *')].filter(item => item.getBoundingClientRect().right > innerWidth + 1 && item.checkVisibility())"
        + ".map(item => item.tagName + '.' + item.className).slice(0, 5).join(' ')";

    // Between the ends of the range the layout changes twice; a long run looks there too.
    private static readonly int[] Widths = Environment.GetEnvironmentVariable("HEMASITE_LONG") is null ? [320, 3840] : [320, 768, 1280, 3840];

    [Theory]
    [MemberData(nameof(PageKinds.InBothLanguages), MemberType = typeof(PageKinds))]
    public async Task No_page_scrolls_sideways(string kind, string path)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync(kind == "search" ? $"{path}?q=донор" : path);
        foreach (var look in new[] { Look.Light, Look.Special })
        {
            await visit.LookAsync(look);
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                var inside = await visit.AskAsync<int>("document.documentElement.scrollWidth");
                Assert.True(inside <= width, $"{path} {look}: {inside} in {width} ({await visit.AskAsync<string>(Wider)})");
            }
        }
    }
}
