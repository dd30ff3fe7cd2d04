using System.Globalization;
using FsCheck.Xunit;
using HemaSite.Tests.Languages;
using HemaSite.Tests.Tables;
using HemaSite.Text;

namespace HemaSite.Tests.Text;

public class NfcTests
{
    [Fact]
    public void Every_pair_of_the_table_is_composed()
    {
        foreach (var row in Table.Read("nfc"))
        {
            Assert.Equal($"a{Char(row["composite"])}b", Nfc.Compose($"a{Char(row["first"])}{Char(row["second"])}b"));
        }
    }

    // Left: any order of marks; right: what Python's unicodedata.normalize("NFC") makes of it.
    [Theory]
    [InlineData("и\u0306од", "йод")]
    [InlineData("Е\u0308лка", "Ёлка")]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("ê\u0323", "ệ")]
    [InlineData("ẹ\u0302", "ệ")]
    [InlineData("a\u0301\u0301", "á\u0301")]
    [InlineData("a\u0301\u0323", "ạ\u0301")]
    [InlineData("с\u0301лово", "с\u0301лово")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("\u0301\u0323a", "\u0323\u0301a")]
    [InlineData("a\u034F\u0301", "a\u034F\u0301")]
    [InlineData("ά\u0345", "ᾴ")]
    [InlineData("u\u0308\u0301", "ǘ")]
    [InlineData("ü\u0301", "ǘ")]
    [InlineData("ү\u0304", "ү\u0304")]
    [InlineData("у\u0304", "ӯ")]
    [InlineData("b\u0307\u0331", "ḇ\u0307")]
    public void Marks_are_ordered_and_composed(string text, string expected) => Assert.Equal(expected, Nfc.Compose(text));

    [Theory]
    [InlineData("Қазақша мәтін")]
    [InlineData("")]
    [InlineData("сло\u0301во")]
    public void A_composed_text_is_given_back_itself(string text)
    {
        Assert.Same(text, Nfc.Compose(text));
        Assert.True(Nfc.IsComposed(text));
    }

    [Fact]
    public void A_decomposed_text_is_known() => Assert.False(Nfc.IsComposed("и\u0306"));

    [Fact]
    public void A_tower_of_marks_is_no_danger()
    {
        var tower = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 100_000));
        Assert.Equal(200_000, Nfc.Compose(tower).Length);
    }

    [Property(Arbitrary = [typeof(Words)], MaxTest = 1000)]
    public void Composing_twice_changes_nothing(string text)
    {
        var once = Nfc.Compose(text);
        Assert.Same(once, Nfc.Compose(once));
    }

    [Property(Arbitrary = [typeof(Words)])]
    public void Composing_parts_first_makes_no_difference(string a, string b) =>
        Assert.Equal(Nfc.Compose(a + b), Nfc.Compose(Nfc.Compose(a) + Nfc.Compose(b)));

    private static char Char(string hex) => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
