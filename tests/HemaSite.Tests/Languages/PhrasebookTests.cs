using System.Globalization;
using HemaSite.Languages;
using HemaSite.Languages.Phrases;
using HemaSite.Tests.Tables;

namespace HemaSite.Tests.Languages;

public class PhrasebookTests
{
    [Theory]
    [InlineData("kk", "{n} мақала", "{n} мақала", null, null)]
    [InlineData("ru", "{n} статья", "{n} статьи", "{n} статьи", "{n} статей")]
    [InlineData("en", "{n} article", "{n} articles", null, null)]
    public void Posts_are_counted_as_in_the_table(string code, string one, string other, string? few, string? many)
    {
        var book = Book(code, ("posts", Counted(one, other, few, many)));
        foreach (var row in Table.Read("plurals").Where(row => row["en_posts"].EndsWith("articles", StringComparison.Ordinal)))
        {
            var text = book.Plural("posts", decimal.Parse(row["n"], CultureInfo.InvariantCulture));
            Assert.Equal(row[code + "_posts"], text);
        }
    }

    [Fact]
    public void Gaps_are_filled_once()
    {
        var book = Book("en", ("by", Phrase.Plain("{who} on {day}, {day}; {other} {} {")));
        Assert.Equal("{day} on Monday, Monday; {other} {} {", book.Text("by", ("who", "{day}"), ("day", "Monday")));
    }

    [Fact]
    public void Another_language_helps_out_by_its_own_rules()
    {
        var english = Book("en", ("posts", Counted("{n} article", "{n} articles", null, null)), ("more", Phrase.Plain("Read more")));
        var russian = new Phrasebook(Language.Russian, [], english);
        Assert.Equal("Read more", russian.Text("more"));
        Assert.Equal("1,021 articles", russian.Plural("posts", 1021));
        Assert.True(russian.Knows("more"));
    }

    [Fact]
    public void A_key_nobody_knows_shows_itself()
    {
        var book = Book("kk");
        Assert.Equal("nope", book.Text("nope"));
        Assert.Equal("nope", book.Plural("nope", 3));
        Assert.False(book.Knows("nope"));
    }

    internal static Phrasebook Book(string code, params (string Key, Phrase Phrase)[] phrases) =>
        new(Table.Language(code), phrases.Select(pair => KeyValuePair.Create(pair.Key, pair.Phrase)));

    internal static Phrase Counted(string? one, string? other, string? few, string? many)
    {
        (PluralCategory Category, string? Text)[] forms =
            [(PluralCategory.One, one), (PluralCategory.Other, other), (PluralCategory.Few, few), (PluralCategory.Many, many)];
        return Phrase.Counted(forms.Where(form => form.Text is not null).Select(form => KeyValuePair.Create(form.Category, form.Text!)));
    }
}
