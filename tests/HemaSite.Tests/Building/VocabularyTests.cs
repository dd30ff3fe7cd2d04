namespace HemaSite.Tests.Building;

/// <summary>Words of taxonomies have one address and a title in each language.</summary>
public sealed class VocabularyTests
{
    private const string Words = "tag:\n    donor: {kk: 'донор', ru: 'Доноры'}\n";

    [Fact]
    public void Readers_see_the_word_in_their_language_at_one_slug()
    {
        var site = Site(Words, "[donor]");

        Assert.Empty(site.Errors);
        Assert.Contains("Доноры", site["ru/news/tag/donor/index.html"], StringComparison.Ordinal);
        Assert.Contains("донор", site["kk/news/tag/donor/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[донор]")]
    [InlineData("[ДОНОР]")]
    [InlineData("[Доноры]")]
    [InlineData("[донор, donor]")]
    public void Any_label_means_the_term(string written)
    {
        var site = Site(Words, written);

        var page = Assert.Single(site.Result.Site!.Pages, page => page.Date is not null && page.Language.Code == "ru");
        Assert.Equal(("donor", "Доноры"), Assert.Single(page.Terms.Select(term => (term.Slug, term.Title))));
    }

    [Fact]
    public void An_unknown_word_is_shown_as_written()
    {
        var site = Site(Words, "[жаңа]");

        Assert.True(site.Has("kk/news/tag/zhana/index.html"), string.Join("\n", site.Paths));
    }

    [Theory]
    [InlineData("tags:\n    donor: {kk: a}\n", "HS6109")]
    [InlineData("tag: [donor]\n", "HS6112")]
    [InlineData("tag:\n    donor: донор\n", "HS6112")]
    [InlineData("tag:\n    donor: {kz: донор}\n", "HS6103")]
    [InlineData("tag:\n    donor: {kk: [a]}\n", "HS6112")]
    [InlineData("tag:\n    Донор күні: {kk: a}\n", "HS6102")]
    public void A_wrong_form_is_a_complaint_about_settings(string words, string code)
    {
        var site = Site(words, "[donor]");

        Assert.Contains(code, site.Codes);
        Assert.Equal(HemaSite.Building.BuildOutcome.SettingsErrors, site.Result.Outcome);
    }

    [Fact]
    public void A_Grav_folder_keeps_its_words_beside_its_settings()
    {
        var site = Built.Of(
            ("config/terms.yaml", Words),
            ("pages/02.news/blog.ru.md", "---\ntitle: News\n---\n"),
            ("pages/02.news/01.x/item.ru.md", Built.Post("X", "taxonomy: {tag: [donor]}\n")));

        Assert.Contains("Доноры", site["ru/news/tag/donor/index.html"], StringComparison.Ordinal);
    }

    private static Built Site(string words, string tags) => Built.Of(
        ("content/site.yaml", "languages: [kk, ru]\n"),
        ("content/terms.yaml", words),
        ("content/02.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"),
        ("content/02.news/blog.ru.md", "---\ntitle: Новости\n---\n"),
        ("content/02.news/01.x/item.kk.md", Built.Post("X", $"taxonomy: {{tag: {tags}}}\n")),
        ("content/02.news/01.x/item.ru.md", Built.Post("X", $"taxonomy: {{tag: {tags}}}\n")));
}
