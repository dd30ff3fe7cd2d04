using System.Globalization;
using HemaSite.Languages;
using HemaSite.Tests.Tables;

namespace HemaSite.Tests.Languages;

public class KazakhNumeralsTests
{
    [Fact]
    public void Every_number_word_takes_the_suffixes_of_the_table()
    {
        string[] columns = ["ordinal", "gen", "dat", "acc", "loc", "abl", "ins"];
        foreach (var row in Table.Read("kk_numeral_suffixes"))
        {
            var number = long.Parse(row["last_number_word"], CultureInfo.InvariantCulture);
            foreach (var form in Enum.GetValues<NumeralForm>())
            {
                Assert.Equal($"{number}{row[columns[(int)form]]}", $"{number}{KazakhNumerals.Suffix(number, form)}");
            }
        }
    }

    [Fact]
    public void The_smallest_number_of_all_has_a_suffix_too() => Assert.Equal("-де", KazakhNumerals.Suffix(long.MinValue, NumeralForm.Locative));

    [Theory]
    [InlineData("5", NumeralForm.Locative, "5-те")]
    [InlineData("6", NumeralForm.Locative, "6-да")]
    [InlineData("18:30", NumeralForm.Locative, "18:30-да")]
    [InlineData("5 000", NumeralForm.Ablative, "5 000-нан")]
    [InlineData("1\u00A0005", NumeralForm.Locative, "1\u00A0005-те")]
    [InlineData("6", NumeralForm.Ordinal, "6-шы")]
    [InlineData("50", NumeralForm.Ordinal, "50-ші")]
    [InlineData("70", NumeralForm.Ordinal, "70-ші")]
    [InlineData("80", NumeralForm.Ordinal, "80-ші")]
    [InlineData("119", NumeralForm.Ordinal, "119-шы")]
    [InlineData("300", NumeralForm.Instrumental, "300-бен")]
    [InlineData("2022", NumeralForm.Dative, "2022-ге")]
    [InlineData("12 5", NumeralForm.Locative, "12 5-те")]
    [InlineData("1,5", NumeralForm.Locative, "1,5-те")]
    [InlineData("бес", NumeralForm.Locative, "бес")]
    [InlineData("", NumeralForm.Locative, "")]
    public void A_written_number_takes_its_suffix(string written, NumeralForm form, string expected) =>
        Assert.Equal(expected, KazakhNumerals.WithSuffix(written, form));
}
