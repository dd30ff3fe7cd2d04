using HemaSite.Search;

namespace HemaSite.Tests.Search;

public class FoldingTests
{
    [Theory]
    [InlineData("Өскемен", "өскемен")]
    [InlineData("Ёлка", "елка")]
    [InlineData("сенtp", "сентр")]
    [InlineData("Cкорая", "скорая")]
    [InlineData("Doctor", "doctor")]
    [InlineData("и\u0306од", "йод")]
    [InlineData("doctor’s", "doctor's")]
    public void A_word_folds(string word, string folded) => Assert.Equal(folded, Folding.Fold(word));

    [Theory]
    [InlineData("өскемен", "оскемен")]
    [InlineData("қазақстан", "казакстан")]
    [InlineData("мәдениеті", "мадениети")]
    public void A_skeleton_needs_no_kazakh_keyboard(string folded, string skeleton) => Assert.Equal(skeleton, Folding.Skeleton(folded));

    [Theory]
    [InlineData("ЖШС-нің «Орталық» – 5-те, COVID-19!", "ЖШС-нің|Орталық|5-те|COVID-19")]
    [InlineData("a-", "a")]
    [InlineData("-a --b", "a|b")]
    [InlineData("", "")]
    public void A_text_is_cut_into_words(string text, string words) =>
        Assert.Equal(words, string.Join('|', Tokenizer.Words(text).Select(word => text.Substring(word.Start, word.Length))));

    [Fact]
    public void Postings_come_back_as_they_were()
    {
        var list = new[] { (0, 1), (1, 9), (37, 2), (38, 3), (1400, 5), (60000, 4) };
        Assert.Equal(list, Postings.Read(Postings.Write(list)));
    }
}
