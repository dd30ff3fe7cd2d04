using HemaSite.Markdown.Finishing;

namespace HemaSite.Tests.Markdown;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("Қан  тапсыру\nкүні", 40, "Қан тапсыру күні")]
    [InlineData("Бір екі үш төрт", 11, "Бір екі үш…")]
    [InlineData("Бір екі, – үш төрт", 10, "Бір екі…")]
    [InlineData("Бір екі. Үш төрт", 11, "Бір екі. Үш…")]
    [InlineData("Бір екі үш. Төрт", 12, "Бір екі үш. …")]
    [InlineData("Бір екі үш. …", 12, "Бір екі үш. …")]
    [InlineData("Бір екі… үш төрт", 10, "Бір екі…")]
    [InlineData("– – – – –", 4, "…")]
    [InlineData("ұзындығысөзсіз", 5, "ұзынд…")]
    [InlineData("", 5, "")]
    public void A_text_is_cut_after_a_whole_word_and_says_so_once(string text, int limit, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, limit));
}
