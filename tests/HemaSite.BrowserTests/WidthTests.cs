namespace HemaSite.BrowserTests;

public sealed class WidthTests(Reader reader)
{
    private const string Wider =
        "[...document.querySelectorAll('body *')].filter(item => item.getBoundingClientRect().right > innerWidth + 1 && item.checkVisibility())"
        + ".map(item => item.tagName + '.' + item.className).slice(0, 5).join(' ')";

    // Between the ends of the range the layout changes twice; a long run looks there too.
    private static readonly int[] Widths = Environment.GetEnvironmentVariable("HEMASITE_LONG") is null ? [320, 3840] : [320, 768, 1280, 3840];

    // Of each picture the file that the browser took and the place that it fills, in pixels of the screen.
    private const string Blurred =
        """
        (async () => {
            const pictures = [...document.querySelectorAll('main img[srcset]')], blurred = pictures.length ? [] : ['no picture'];
            for (const picture of pictures) {
                picture.loading = 'eager';
                await picture.decode();
                const steps = picture.srcset.split(', ').map(part => part.split(' ')).map(([file, width]) => [new URL(file, location).href, parseInt(width)]);
                const taken = steps.find(([file]) => file === picture.currentSrc)[1], largest = Math.max(...steps.map(([, width]) => width));
                const shown = picture.getBoundingClientRect().width * devicePixelRatio;
                if (taken < Math.min(largest, shown * .9)) blurred.push(`${picture.currentSrc}: ${taken} for ${shown}`);
            }
            return blurred;
        })()
        """;

    [Theory]
    [InlineData("/kk/")]
    [InlineData("/ru/news/")]
    [InlineData("/kk/news/2022-04-12-new-laboratory/")]
    [InlineData("/kk/news/2022-06-14-donor-day/")]
    public async Task No_picture_is_blown_up(string path)
    {
        // From narrow to wide: a browser that holds a larger file already takes no smaller one.
        await using var visit = await reader.VisitAsync();
        foreach (var width in new[] { 360, 1000, 1440, 3840 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.GoAsync(path);
            var blurred = await visit.AskAsync<string[]>(Blurred);
            Assert.True(blurred.Length == 0, $"{width}: {string.Join("\n", blurred)}");
        }
    }

    [Fact]
    public async Task A_telephone_number_stays_on_one_line()
    {
        await using var visit = await reader.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 900 } });
        await visit.GoAsync("/ru/contacts/");
        Assert.Equal(1, await visit.AskAsync<int>(
            "(number => Math.round(number.offsetHeight / parseFloat(getComputedStyle(number).lineHeight)))(document.querySelector('.e-content .phone'))"));
    }

    // Words of editors are longer than ours: 33 letters, in every title, link and paragraph beside and below the text.
    [Theory]
    [InlineData("/kk/")]
    [InlineData("/kk/news/")]
    [InlineData("/kk/news/2022-04-12-new-laboratory/")]
    public async Task A_very_long_word_is_broken_before_the_page_scrolls_sideways(string path)
    {
        await using var visit = await reader.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        await visit.GoAsync(path);
        var changed = await visit.AskAsync<int>(
            """
            [...document.querySelectorAll(':is(h1, .entry-title, .p-summary, .post-nav, .related, .sidebar, .terms, .breadcrumbs) :is(a, p), h1')]
                .filter(item => item.checkVisibility() && item.textContent.trim()).map(item => item.append(' қанағаттандырылмағандықтарыңыздан')).length
            """);
        Assert.True(changed > 10, $"{changed} places");
        var inside = await visit.AskAsync<int>("document.documentElement.scrollWidth");
        Assert.True(inside <= 320, $"{path}: {inside} ({await visit.AskAsync<string>(Wider)})");
    }

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
