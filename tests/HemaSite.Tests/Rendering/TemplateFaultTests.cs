using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Rendering;

namespace HemaSite.Tests.Rendering;

/// <summary>Theme authors read what is wrong in their language, and never the words of the template engine.</summary>
public sealed class TemplateFaultTests
{
    [Theory]
    [InlineData("Invalid number of arguments `1` passed to `t` while expecting `2` arguments", "{0} is given other values than it takes")]
    [InlineData("Unable to convert type `string` to `int`", "{0} is of another kind than is needed")]
    [InlineData("The engine says what nobody has heard before", "the instruction at {0} cannot be carried out")]
    [InlineData("Object `x` is null. Cannot call it", "{0} is empty here")]
    [InlineData("The member `x` was not found", "there is nothing called {0}")]
    [InlineData("page has no member titel", "page has no member titel")]
    public void What_the_engine_says_is_told_in_our_words(string engine, string told) =>
        Assert.Equal(told.Replace("{0}", "page.x", StringComparison.Ordinal), TemplateMessages.Running(engine, "page.x"));

    [Theory]
    [InlineData("page has no member titel (did you mean title)", "Шаблон не справился со страницей /kk/: у page нет titel (возможно, имелось в виду title).")]
    [InlineData("page has no member titel", "Шаблон не справился со страницей /kk/: у page нет titel.")]
    [InlineData("the theme has no template partials/x.html", "Шаблон не справился со страницей /kk/: в теме нет шаблона partials/x.html.")]
    [InlineData("a loop runs too long (limit reached)", "Шаблон не справился со страницей /kk/: цикл выполняется слишком долго (предел достигнут).")]
    public void It_is_told_in_Russian_too(string fault, string message) =>
        Assert.Equal(message, ThemeRules.TemplateFailed.MessageIn("ru", [fault, "/kk/"]));

    [Fact]
    public void Every_part_is_whole_in_three_languages_and_found_by_its_English_words() =>
        Assert.All(TemplateFaults.All, part =>
        {
            string[] arguments = [.. Enumerable.Range(0, 3).Where(number => part.En.Contains($"{{{number}}}", StringComparison.Ordinal)).Select(number => $"a{number}")];
            var told = TemplateFaults.All.Select(other => other.Translate(part.In("en", arguments), "kk")).First(words => words is not null);
            Assert.Equal(part.In("kk", arguments), told);
            Assert.DoesNotContain("{0}", part.In("ru", arguments) + told, StringComparison.Ordinal);
            Assert.NotEqual(part.En, part.Ru);
        });

    // Found by the fuzzer: a text of a template may come with the engine's sentence.
    [Fact]
    public void A_sentence_of_a_million_letters_is_looked_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("page has no member x (did you mean ", 30_000));
        Assert.All(TemplateFaults.All, part => Assert.True(part.Translate(text + "y", "kk") is null || part.En.Contains("has no member", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sentence_of_somebody_else_stays_as_it_is() =>
        Assert.Equal("Example отказывает: 403.", PublishingRules.Refused.MessageIn("ru", ["Example", "403"]));
}
