using FsCheck.Xunit;
using HemaSite.Languages;
using HemaSite.Tests.Tables;

namespace HemaSite.Tests.Languages;

public class CollationTests
{
    private const string Names =
        "Абай Ақтау Әулиекөл Баян Гүлнар Ғабит Еңбек Есік Ёлка Жаңа Көкшетау Қостанай На Ңа Орал Өскемен Удмуртия Ұлытау Үржар Хан Һиджра Цех Ыбырай Ілияс";

    [Fact]
    public void Kazakh_names_stand_in_the_order_of_their_alphabet() =>
        Assert.Equal(Names.Split(' '), Names.Split(' ').Reverse().Order(Collation.For(Language.Kazakh)));

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_whole_alphabet_is_in_order(string code)
    {
        var letters = Table.Read("kk_alphabet").SelectMany(row => new[] { row["lower"], row["upper"] }).ToList();
        letters.RemoveAll(letter => code != "kk" && letter is "ё" or "Ё");
        Assert.Equal(letters, letters.AsEnumerable().Reverse().Order(Collation.For(Table.Language(code))));
    }

    [Theory]
    [InlineData("ru", "Елка Ёлка Елкин Ель")]
    [InlineData("ru", "все Все всё Всё вы")]
    [InlineData("kk", "Ель Ёж")]
    [InlineData("ru", "2 010 10 100 zoom-2 Zoom-10 Алматы")]
    [InlineData("kk", "«Абай» Абайлар")]
    [InlineData("en", "a b-c bc bd")]
    public void Words_come_in_this_order(string code, string words) =>
        Assert.Equal(words.Split(' '), words.Split(' ').Reverse().Order(Collation.For(Table.Language(code))));

    [Fact]
    public void A_shorter_first_word_comes_first() =>
        Assert.True(Collation.For(Language.Kazakh).Compare("Абай ауданы", "Абайлар") < 0);

    [Property]
    public void The_order_is_total(string a, string b, string c)
    {
        foreach (var collation in new[] { Collation.For(Language.Kazakh), Collation.For(Language.Russian) })
        {
            Assert.Equal(Math.Sign(collation.Compare(a, b)), -Math.Sign(collation.Compare(b, a)));
            Assert.Equal(string.Equals(a, b, StringComparison.Ordinal), collation.Compare(a, b) == 0);
            var sorted = new[] { a, b, c }.Order(collation).ToArray();
            Assert.True(collation.Compare(sorted[0], sorted[2]) <= 0);
        }
    }

    [Property(Arbitrary = [typeof(Words)])]
    public void The_order_is_total_among_words(string a, string b, string c) => The_order_is_total(a, b, c);
}
