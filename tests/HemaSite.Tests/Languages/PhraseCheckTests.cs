using HemaSite.Languages;
using HemaSite.Languages.Phrases;

namespace HemaSite.Tests.Languages;

public class PhraseCheckTests
{
    [Fact]
    public void Good_books_have_no_problems() =>
        Assert.Empty(Compare(
            PhrasebookTests.Book("kk", ("n", PhrasebookTests.Counted("{n} а", "{n} а", null, null)), ("t", Phrase.Plain("{x} б"))),
            PhrasebookTests.Book("ru", ("n", PhrasebookTests.Counted("{n} а", "{n} а", "{n} а", "{n} а")), ("t", Phrase.Plain("б {x}")))));

    [Fact]
    public void A_key_that_one_language_lacks_is_named() =>
        Assert.Equal(
            ["MissingKey kk more "],
            Compare(PhrasebookTests.Book("kk"), PhrasebookTests.Book("ru", ("more", Phrase.Plain("Читать далее")))));

    [Fact]
    public void Wrong_plural_forms_are_named() =>
        Assert.Equal(
            ["ForeignForms kk n many", "MissingForms ru n few,many", "MissingForms en n one,other"],
            Compare(
                PhrasebookTests.Book("kk", ("n", PhrasebookTests.Counted("а", "а", null, "а"))),
                PhrasebookTests.Book("ru", ("n", PhrasebookTests.Counted("а", "а", null, null))),
                PhrasebookTests.Book("en", ("n", Phrase.Plain("a")))));

    [Fact]
    public void Gaps_lost_in_translation_are_named() =>
        Assert.Equal(
            ["MissingPlaceholders kk t day", "MissingPlaceholders ru t name"],
            Compare(
                PhrasebookTests.Book("kk", ("t", Phrase.Plain("{name}"))),
                PhrasebookTests.Book("ru", ("t", Phrase.Plain("{day}")))));

    private static IEnumerable<string> Compare(params Phrasebook[] books) =>
        PhraseCheck.Compare([.. books]).Select(problem => $"{problem.Fault} {problem.Language} {problem.Key} {string.Join(',', problem.Names)}");
}
