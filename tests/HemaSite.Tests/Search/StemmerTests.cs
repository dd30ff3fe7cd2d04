using HemaSite.Search.Stemming;
using HemaSite.Tests.Tables;

namespace HemaSite.Tests.Search;

public class StemmerTests
{
    // Words of the example site with the stems of the npm package snowball-stemmers 0.6.0.
    [Fact]
    public void Russian_and_English_stems_are_those_of_Snowball() => Assert.All(Table.Read("snowball"), row =>
        Assert.Equal($"{row["word"]} {row["stem"]}", $"{row["word"]} {Stems.Of(row["word"], Table.Language(row["language"]))}"));

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
