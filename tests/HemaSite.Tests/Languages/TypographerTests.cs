using FsCheck.Xunit;
using HemaSite.Languages;
using HemaSite.Tests.Tables;

namespace HemaSite.Tests.Languages;

public class TypographerTests
{
    [Theory]
    [InlineData("kk", "\"Гематология орталығы\"", "«Гематология орталығы»")]
    [InlineData("ru", "ТОО \"Фирма \"Ромашка\"\" и всё", "ТОО·«Фирма „Ромашка“» и·всё")]
    [InlineData("ru", "«Фирма \"Ромашка\"»", "«Фирма „Ромашка“»")]
    [InlineData("ru", "(\"да\"), \"нет\".", "(«да»), «нет».")]
    [InlineData("ru", "экран 15\" и ещё", "экран 15\" и·ещё")]
    [InlineData("ru", "слово \" слово", "слово \" слово")]
    [InlineData("kk", "\"Х\"ның үйі", "«Х»ның үйі")]
    [InlineData("kk", "ЖШС «Орталық»", "ЖШС·«Орталық»")]
    [InlineData("kk", "№ 12, №12, § 3", "№·12, №·12, §·3")]
    [InlineData("ru", "Л.А. Ахмедьярова и Л. А. Ахмедьярова", "Л.А.·Ахмедьярова и·Л.·А.·Ахмедьярова")]
    [InlineData("ru", "в Караганде. Потом", "в·Караганде. Потом")]
    [InlineData("ru", "Я – врач", "Я·– врач")]
    [InlineData("kk", "Ол – дәрігер", "Ол·– дәрігер")]
    [InlineData("kk", "2022 жылғы 12 сәуірде", "2022·жылғы 12·сәуірде")]
    [InlineData("ru", "12 апреля 2022 г. и 2022 года", "12·апреля 2022·г. и·2022·года")]
    [InlineData("ru", "5 мг, 25,6 %, 1 500 ₸, 1 234 567 руб.", "5·мг, 25,6·%, 1·500·₸, 1·234·567·руб.")]
    [InlineData("ru", "в 2022 100 человек", "в·2022 100 человек")]
    [InlineData("ru", "к  нему", "к  нему")]
    [InlineData("ru", "т. к. они и др. люди", "т. к. они и·др. люди")]
    [InlineData("kk", "у алма", "у алма")]
    [InlineData("en", "\"Quoted\" № 12 – 5 mg", "\"Quoted\" № 12 – 5 mg")]
    public void Text_is_set_by_the_rules_of_its_language(string code, string text, string expected) =>
        Assert.Equal(expected, Table.Shown(new Typographer(Table.Language(code)).Apply(text)));

    [Fact]
    public void Quotes_are_remembered_from_node_to_node_of_a_block()
    {
        var typographer = new Typographer(Language.Russian);
        Assert.Equal("«", typographer.Apply("\""));
        Assert.Equal("Слово", typographer.Apply("Слово"));
        Assert.Equal("» ", typographer.Apply("\" "));
        Assert.Equal("12", typographer.Apply("12"));
        Assert.Equal("·мая", Table.Shown(typographer.Apply(" мая")));
    }

    [Fact]
    public void Code_between_quotes_counts_as_a_word()
    {
        var typographer = new Typographer(Language.Russian);
        Assert.Equal("файл «", typographer.Apply("файл \""));
        typographer.Skip();
        Assert.Equal("»", typographer.Apply("\""));
    }

    [Fact]
    public void A_new_block_forgets_what_was_open()
    {
        var typographer = new Typographer(Language.Russian);
        typographer.Apply("\"Слово");
        typographer.Reset();
        Assert.Equal("«Слово", typographer.Apply("\"Слово"));
    }

    [Theory]
    [InlineData("Мәтін өзгермейді.")]
    [InlineData("«Гематология·орталығы»")]
    [InlineData("")]
    public void A_text_without_work_is_given_back_itself(string text) =>
        Assert.Same(text, new Typographer(Language.Kazakh).Apply(text));

    [Property(Arbitrary = [typeof(Words)], MaxTest = 1000)]
    public void Only_spaces_and_straight_quotes_change(string[] nodes)
    {
        foreach (var language in new[] { Language.Kazakh, Language.Russian })
        {
            var typographer = new Typographer(language);
            foreach (var node in nodes)
            {
                var set = typographer.Apply(node);
                Assert.Equal(Plain(node), Plain(set));
                Assert.True(!string.Equals(set, node, StringComparison.Ordinal) || ReferenceEquals(set, node));
            }
        }
    }

    [Property(Arbitrary = [typeof(Words)])]
    public void English_passes_untouched(string text) => Assert.Same(text, new Typographer(Language.English).Apply(text));

    private static string Plain(string text)
    {
        var plain = text.Replace('\u00A0', ' ');
        foreach (var quote in "«»„“")
        {
            plain = plain.Replace(quote, '"');
        }

        return plain.Replace("№ ", "№", StringComparison.Ordinal).Replace("§ ", "§", StringComparison.Ordinal);
    }
}
