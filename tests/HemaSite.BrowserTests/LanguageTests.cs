namespace HemaSite.BrowserTests;

public sealed class LanguageTests(Reader reader)
{
    [Theory]
    [MemberData(nameof(PageKinds.Kinds), MemberType = typeof(PageKinds))]
    public async Task Every_page_leads_to_its_other_languages_and_back(string kind, string path)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync($"/kk/{path}");
        foreach (var language in new[] { "ru", "en", "kk" })
        {
            await visit.Page.Locator($".languages a[hreflang={language}]").ClickAsync();
            await visit.Page.Locator($"html[lang={language}] .site-footer").WaitForAsync();
            Assert.Equal(language, await visit.AskAsync<string>("document.documentElement.lang"));
            Assert.True(kind == "not found" || await visit.Page.Locator(".not-found").CountAsync() == 0, $"{visit.Page.Url} is missing");

            // The missing page is the server's, and lists have as many pages as they need.
            if (language == "ru" && kind is not "not found" and not "second page of a list")
            {
                Assert.EndsWith($"/ru/{path}", visit.Page.Url, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_root_offers_every_language_in_its_own_words()
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync("/");
        Assert.Equal(["Қазақша", "Русский", "English"], await visit.Page.Locator(".chooser a strong").AllInnerTextsAsync());
        Assert.Equal("Центр крови «Алатау»", await visit.Page.Locator(".chooser a[lang=ru] small").InnerTextAsync());
        await visit.GoAsync("/nowhere/");
        Assert.Equal(["Бет табылмады", "Страница не найдена", "Page not found"], await visit.Page.Locator(".not-found :is(h1, h2)").AllInnerTextsAsync());
    }
}
