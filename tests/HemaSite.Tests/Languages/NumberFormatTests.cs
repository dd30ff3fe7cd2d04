using System.Globalization;
using HemaSite.Languages;
using HemaSite.Tests.Tables;

namespace HemaSite.Tests.Languages;

public class NumberFormatTests
{
    [Theory]
    [InlineData("1234567.89", "1·234·567,89", "1,234,567.89")]
    [InlineData("999", "999", "999")]
    [InlineData("1000", "1·000", "1,000")]
    [InlineData("-1000", "-1·000", "-1,000")]
    [InlineData("-100.5", "-100,5", "-100.5")]
    [InlineData("0.10", "0,10", "0.10")]
    public void Numbers_are_grouped_from_a_thousand_up(string number, string local, string english)
    {
        var n = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(local, Table.Shown(NumberFormat.Number(n, Language.Kazakh)));
        Assert.Equal(local, Table.Shown(NumberFormat.Number(n, Language.Russian)));
        Assert.Equal(english, NumberFormat.Number(n, Language.English));
    }

    [Fact]
    public void Percent_follows_the_language()
    {
        Assert.Equal("25,6%", Table.Shown(NumberFormat.Percent(25.6m, Language.Kazakh)));
        Assert.Equal("25,6·%", Table.Shown(NumberFormat.Percent(25.6m, Language.Russian)));
        Assert.Equal("25.6%", Table.Shown(NumberFormat.Percent(25.6m, Language.English)));
    }

    [Theory]
    [InlineData("1500.5", "1·500,50·₸", "KZT 1,500.50")]
    [InlineData("1500.00", "1·500·₸", "KZT 1,500")]
    [InlineData("0.005", "0,01·₸", "KZT 0.01")]
    public void Tenge_have_two_decimals_or_none(string sum, string local, string english)
    {
        var tenge = decimal.Parse(sum, CultureInfo.InvariantCulture);
        Assert.Equal(local, Table.Shown(NumberFormat.Money(tenge, Language.Kazakh)));
        Assert.Equal(local, Table.Shown(NumberFormat.Money(tenge, Language.Russian)));
        Assert.Equal(english, NumberFormat.Money(tenge, Language.English));
    }

    [Theory]
    [InlineData(0, "0·Б", "0 B")]
    [InlineData(999, "999·Б", "999 B")]
    [InlineData(1_000, "1·КБ", "1 KB")]
    [InlineData(1_234_567, "1,2·МБ", "1.2 MB")]
    [InlineData(350_400, "350·КБ", "350 KB")]
    [InlineData(9_960_000, "10·МБ", "10 MB")]
    [InlineData(999_950, "1·МБ", "1 MB")]
    [InlineData(5_000_000_000, "5·ГБ", "5 GB")]
    [InlineData(long.MaxValue, "9·223·372·ТБ", "9,223,372 TB")]
    public void A_download_says_its_size(long bytes, string local, string english)
    {
        Assert.Equal(local, Table.Shown(NumberFormat.FileSize(bytes, Language.Russian)));
        Assert.Equal(english, NumberFormat.FileSize(bytes, Language.English));
    }
}
