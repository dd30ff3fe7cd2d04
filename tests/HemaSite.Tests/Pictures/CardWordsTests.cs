using HemaSite.Imaging;
using HemaSite.Pictures.Cards;

namespace HemaSite.Tests.Pictures;

public sealed class CardWordsTests
{
    private static readonly FontCoverage Font = new(BundledFont.Read());

    [Fact]
    public void The_font_has_every_letter_of_the_three_languages()
    {
        const string Kazakh = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
        var letters = Kazakh + Kazakh.ToUpperInvariant() + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789₸№«»„“”’–—…%§°";
        Assert.Equal("", string.Concat(letters.Where(letter => !Font.Has(letter))));
    }

    [Theory]
    [InlineData("Қан тапсыр 🩸 бүгін 👨‍👩‍👧!", "Қан тапсыр бүгін !")]
    [InlineData("🇰🇿 Наурыз ❤️", "Наурыз")]
    [InlineData("  a\n b\tc ", "a b c")]
    [InlineData("№ 5 — 36,6 °C ₸", "№ 5 — 36,6 °C ₸")]
    public void Emoji_are_dropped(string title, string drawn) => Assert.Equal(drawn, CardWords.Drawable(title, Font));

    [Theory]
    [InlineData("Қош келдіңіз", null)]
    [InlineData("Гость из 北京", "北")]
    [InlineData("שלום", "ש")]
    public void A_letter_without_a_glyph_is_named(string title, string? letter) =>
        Assert.Equal(letter, CardWords.Missing(CardWords.Drawable(title, Font), Font));
}
