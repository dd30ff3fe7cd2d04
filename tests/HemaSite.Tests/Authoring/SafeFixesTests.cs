using HemaSite.Authoring;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Settings;
using HemaSite.Text;

namespace HemaSite.Tests.Authoring;

/// <summary>What "hemasite check --fix" writes into texts, and what it leaves to their authors.</summary>
public sealed class SafeFixesTests
{
    [Theory]
    // Letters of the wrong alphabet: Latin i in Есімбекова, Cyrillic с in center, numerals, Ukrainian ї.
    [InlineData("Дәрігер Есiмбекова келді.", "Дәрігер Есімбекова келді.")]
    [InlineData("Hematology сenter in Astana", "Hematology center in Astana")]
    [InlineData("Вакцина mРНК", "Вакцина мРНК")]
    [InlineData("XХI ғасыр", "XXI ғасыр")]
    [InlineData("Бұл бїр сөз.", "Бұл бір сөз.")]
    [InlineData("- **«Есiмбекова»**, дәрігер", "- **«Есімбекова»**, дәрігер")]
    // Characters nobody sees.
    [InlineData("Қан\u200B тапсыру", "Қан тапсыру")]
    [InlineData("қан\u00ADтапсыру", "қантапсыру")]
    // Signs.
    [InlineData("Варфарин , гепарин .", "Варфарин, гепарин.")]
    [InlineData("Конференция 14-16 марта", "Конференция 14–16 марта")]
    // More than are told, all at once.
    [InlineData("сiз бiр тiл кiм бiл тiс жiп", "сіз бір тіл кім біл тіс жіп")]
    public void Mends_what_is_beyond_doubt(string text, string mended) => Assert.Equal(mended, Mended(text));

    [Theory]
    // Where most letters would have to change, nobody knows what was meant.
    [InlineData("ММR вакцинасы")]
    [InlineData("CМ және MС")]
    // The letters may be a name that has to stay: an address, a label, an attribute, code, HTML, a row of a table.
    [InlineData("Сурет: ![Дәрігер](қалa.jpg)")]
    [InlineData("[Дәрігер](/kk/қалa)")]
    [InlineData("[қалa]: /kk/news")]
    [InlineData("[a]: қалa")]
    [InlineData("kabinet@қалa.kz")]
    [InlineData("қалa.pdf")]
    [InlineData("#қалa")]
    [InlineData("Мәтін {#қалa}")]
    [InlineData("`қалa`")]
    [InlineData("```\nқалa\n```")]
    [InlineData("    қалa")]
    [InlineData("<b>қалa</b>")]
    [InlineData("| қалa | б |")]
    // Two words without a blank, one word twice, a hyphen for a dash: only the author knows.
    [InlineData("HSBKKZKXАО банкі")]
    [InlineData("бұл туралы туралы")]
    [InlineData("Орталық - қан орталығы")]
    public void Leaves_what_may_be_meant(string text) => Assert.Equal(text, Mended(text));

    [Fact]
    public void Of_the_front_matter_only_the_title_is_mended() => Assert.Equal(
        "---\ntitle: 'Қала күні'\ntag: [қалa]\nslug: қалa\n---\n\nҚала.\n",
        Mended("---\ntitle: 'Қалa күні'\ntag: [қалa]\nslug: қалa\n---\n\nҚалa.\n", isBody: false));

    [Fact]
    public void A_rule_that_is_off_mends_nothing() => Assert.Equal("Қалa, бау.", Mended("Қалa , бау.", "severity:\n  HS8001: off\n"));

    [Fact]
    public void Spaces_that_the_build_would_have_set_are_mended_where_it_does_not() =>
        Assert.Equal("№\u00A05 үй", Mended("№ 5 үй", "typography: false\n"));

    [Fact]
    public void A_page_whose_head_is_broken_stays_as_it_is() => Assert.Equal("---\ntitle: Қалa\n\nҚалa.", Mended("---\ntitle: Қалa\n\nҚалa.", isBody: false));

    private static string Mended(string text, string settings = "", bool isBody = true)
    {
        var source = new SourceText(new("content/01.news/a/item.kk.md"), isBody ? $"---\ntitle: Ә\n---\n\n{text}\n" : text);
        var tree = MemoryTree.Of(("content/site.yaml", $"title: Ә\nbase_url: https://example.kz\n{settings}"));
        var mended = SafeFixes.Apply(source.Content, SafeFixes.Find(source, SettingsReader.Read(tree, tree.List(), new Complaints())!));
        return isBody ? mended["---\ntitle: Ә\n---\n\n".Length..^1] : mended;
    }
}
