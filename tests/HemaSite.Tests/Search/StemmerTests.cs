using HemaSite.Search.Stemming;

namespace HemaSite.Tests.Search;

public class StemmerTests
{
    [Theory]
    [InlineData("гематологов", "гематолог")]
    [InlineData("гематологами", "гематолог")]
    [InlineData("важнейшие", "важн")]
    [InlineData("прочитавшись", "прочита")]
    [InlineData("собирающийся", "собира")]
    [InlineData("возможностей", "возможн")]
    [InlineData("медицинской", "медицинск")]
    [InlineData("врачи", "врач")]
    [InlineData("день", "ден")]
    [InlineData("взр", "взр")]
    public void Russian_follows_snowball(string word, string stem) => Assert.Equal(stem, RussianStemmer.Stem(word));

    [Theory]
    [InlineData("consignment", "consign")]
    [InlineData("consistently", "consist")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("generously", "generous")]
    [InlineData("communities", "communiti")]
    [InlineData("skies", "sky")]
    [InlineData("doctors'", "doctor")]
    [InlineData("hematological", "hematolog")]
    [InlineData("yearly", "year")]
    [InlineData("proceed", "proceed")]
    public void English_follows_porter2(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));
}
