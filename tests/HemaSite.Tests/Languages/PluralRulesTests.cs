using System.Globalization;
using HemaSite.Languages;
using HemaSite.Tests.Tables;

namespace HemaSite.Tests.Languages;

public class PluralRulesTests
{
    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Every_number_of_the_table_has_its_category(string code)
    {
        foreach (var row in Table.Read("plurals"))
        {
            var category = PluralRules.CategoryOf(decimal.Parse(row["n"], CultureInfo.InvariantCulture), Table.Language(code));
            Assert.Equal($"{row["n"]} {row[code]}", $"{row["n"]} {PluralRules.NameOf(category)}");
            Assert.Contains(category, PluralRules.CategoriesOf(Table.Language(code)));
        }
    }

    [Fact]
    public void Names_are_read_back()
    {
        foreach (var category in Enum.GetValues<PluralCategory>())
        {
            Assert.Equal(category, PluralRules.Find(PluralRules.NameOf(category)));
        }

        Assert.Null(PluralRules.Find("several"));
    }

    [Fact]
    public void The_sign_does_not_count() => Assert.Equal(PluralCategory.Few, PluralRules.CategoryOf(-3, Language.Russian));

    [Fact]
    public void A_huge_number_is_counted_by_its_end() =>
        Assert.Equal(PluralCategory.One, PluralRules.CategoryOf(79228162514264337593543950321m, Language.Russian));
}
