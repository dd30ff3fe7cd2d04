using FsCheck.Xunit;
using HemaSite.Languages;
using HemaSite.Tests.Languages;
using HemaSite.Tests.Tables;
using HemaSite.Text;

namespace HemaSite.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("kk", "Мейірбикелер EBMT-те ғылыми баяндама ұсынды", "meyirbikeler-ebmt-te-gylymi-bayandama-usyndy")]
    [InlineData("kk", "Гематологтың қысқы мектебі", "gematologtyn-qysqy-mektebi")]
    [InlineData("ru", "Прием гематолога в Балхаше", "priem-gematologa-v-balkhashe")]
    [InlineData("ru", "Врачей-гематологов стало больше в Карагандинской области", "vrachei-gematologov-stalo-bolshe-v-karagandinskoi-oblasti")]
    [InlineData("ru", "Схема выявления волчаночного антикоагулянта", "skhema-vyyavleniya-volchanochnogo-antikoagulyanta")]
    [InlineData("ru", "Амбулаторный прием в Караганде", "ambulatornyi-priem-v-karagande")]
    [InlineData("ru", "О проведении программы", "o-provedenii-programmy")]
    [InlineData("ru", "и\u0306од", "iod")]
    [InlineData("ru", "Сло\u0301во гема\u00ADтолога", "slovo-gematologa")]
    [InlineData("en", "İstanbul", "istanbul")]
    [InlineData("kk", "Ұлттық орталық – жаңа!", "ulttyq-ortalyq-zhana")]
    [InlineData("en", "  Café №5: Straße & co. ", "cafe-5-strasse-co")]
    [InlineData("en", "中文", "")]
    [InlineData("en", "", "")]
    public void A_title_makes_a_slug(string code, string title, string slug) =>
        Assert.Equal(slug, Slug.FromTitle(title, Table.Language(code)));

    [Theory]
    [InlineData("kk", "kk_slug_PROPOSED")]
    [InlineData("ru", "ru_slug_PROPOSED")]
    public void Every_letter_is_spelt_as_in_the_table(string code, string column)
    {
        foreach (var row in Table.Read("transliteration"))
        {
            var expected = $"{row["cyr"]}={row[column]}";
            Assert.Equal(expected, $"{row["cyr"]}={Transliteration.ToLatin(row["cyr"], Table.Language(code))}");
            Assert.Equal(expected, $"{row["cyr"]}={Transliteration.ToLatin(row["cyr"].ToUpperInvariant(), Table.Language(code))}");
        }
    }

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        Assert.Equal(new string('a', 40) + "-" + new string('b', 39), Slug.FromTitle(new string('a', 40) + " " + new string('b', 39) + " c", Language.English));
        Assert.Equal(new string('a', 40), Slug.FromTitle(new string('a', 40) + " " + new string('b', 40), Language.English));
        Assert.Equal(new string('a', 80), Slug.FromTitle(new string('a', 90) + " b", Language.English));
    }

    [Fact]
    public void A_heading_always_gets_an_id()
    {
        Assert.Equal("emdeu-adisteri", Slug.HeadingId("Емдеу әдістері", Language.Kazakh));
        Assert.Equal("section", Slug.HeadingId("???", Language.Kazakh));
    }

    [Theory]
    [InlineData("", SlugProblem.Empty)]
    [InlineData(".", SlugProblem.Dots)]
    [InlineData("..", SlugProblem.Dots)]
    [InlineData("../../evil", SlugProblem.Slash)]
    [InlineData("/etc/cron.d/x", SlugProblem.Slash)]
    [InlineData("a/b", SlugProblem.Slash)]
    [InlineData("%2e%2e", SlugProblem.Percent)]
    [InlineData("..\\x", SlugProblem.Backslash)]
    [InlineData("a\0b", SlugProblem.Control)]
    [InlineData("a\nb", SlugProblem.Control)]
    [InlineData("a\u200Bb", SlugProblem.Control)]
    [InlineData("a?b#c", SlugProblem.Query)]
    [InlineData("a#c", SlugProblem.Fragment)]
    [InlineData("C:x", SlugProblem.Colon)]
    [InlineData("a<b", SlugProblem.Sign)]
    [InlineData("a b", SlugProblem.Space)]
    [InlineData("a\u00A0b", SlugProblem.Space)]
    [InlineData("con", SlugProblem.Reserved)]
    [InlineData("NUL.x", SlugProblem.Reserved)]
    [InlineData("com1", SlugProblem.Reserved)]
    [InlineData("abc.", SlugProblem.TrailingDot)]
    [InlineData(".git", SlugProblem.Hidden)]
    [InlineData("index.html", SlugProblem.Index)]
    [InlineData("com", null)]
    [InlineData("com10", null)]
    [InlineData("contact", null)]
    [InlineData("2022-04-12-visit", null)]
    [InlineData("жаңалық", null)]
    [InlineData("a.b", null)]
    public void A_written_slug_is_judged(string slug, SlugProblem? expected) => Assert.Equal(expected, Slug.Problem(slug));

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, SlugProblem.TooLong)]
    [InlineData(127, SlugProblem.TooLong)]
    [InlineData(128, SlugProblem.OverFileName)]
    public void Length_is_counted_in_bytes(int letters, SlugProblem? expected) => Assert.Equal(expected, Slug.Problem(new('ж', letters)));

    [Fact]
    public void Half_a_character_is_refused() => Assert.Equal(SlugProblem.Control, Slug.Problem("a\uD800b"));

    [Property]
    public void Any_title_makes_a_slug_that_stays_and_is_accepted(string? title)
    {
        foreach (var language in new[] { Language.Kazakh, Language.Russian, Language.English })
        {
            var slug = Slug.FromTitle(title ?? "", language);
            Assert.True(slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'), slug);
            Assert.Equal(slug, Slug.FromTitle(slug, language));
            Assert.InRange(slug.Length, 0, 80);
            Assert.True(Slug.Problem(slug) is null or SlugProblem.Empty or SlugProblem.Reserved);
        }
    }

    [Property(Arbitrary = [typeof(Words)])]
    public void Any_words_make_a_slug_too(string title) => Any_title_makes_a_slug_that_stays_and_is_accepted(title);
}
