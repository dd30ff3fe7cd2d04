using System.Collections.Immutable;
using HemaSite.Diagnostics;

namespace HemaSite.Tests.Architecture;

[Collection(HouseTests.Name)]
public sealed class RuleCatalogueTests(House house)
{
    private readonly ImmutableArray<RuleClass> classes = RuleClass.ReadAll(house.Engine);

    [Fact]
    public void Every_rule_is_in_the_list_of_its_class() => Faults.None(classes.SelectMany(item => item.Forgotten));

    [Fact]
    public void Every_rule_can_be_found_by_its_code() =>
        Assert.Equal(classes.SelectMany(item => item.Declared).Select(rule => rule.Code).Order(StringComparer.Ordinal), HemaSite.Diagnostics.Rules.RuleBook.ByCode.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_is_given_once() => Faults.None(RuleFault.Shared(classes.SelectMany(item => item.Declared)));

    [Fact]
    public void Every_rule_is_whole_in_three_languages() =>
        Faults.None(classes.SelectMany(item => item.Declared).SelectMany(RuleFault.Of));

    [Fact]
    public void Every_rule_speaks_in_whole_sentences() =>
        Faults.None(classes.SelectMany(item => item.Declared).SelectMany(RuleStyle.FaultsOf));

    [Theory]
    [InlineData("Bad.", 0)]
    [InlineData("bad.", 3)]
    [InlineData("Bad", 3)]
    [InlineData("Is it bad?", 0)]
    [InlineData("publish_date is bad.", 0)]
    [InlineData("slug мәні жаман.", 0)]
    [InlineData("slug is bad.", 3)]
    [InlineData("An invalid value.", 3)]
    public void A_fault_of_style_is_found(string text, int faults) =>
        Assert.Equal(faults, RuleStyle.FaultsOf(new("HS1001", Severity.Error, new(text, text, text), new("Mend.", "Исправьте.", "Түзетіңіз."))).Count());

    [Fact]
    public void Rules_are_declared_nowhere_else() =>
        Faults.None(house.WrittenTypes
            .Where(type => type.Namespace != "HemaSite.Diagnostics.Rules" && !type.ContainsGenericParameters)
            .SelectMany(type => RuleClass.Read(type).Declared.Select(rule => $"{type}: {rule.Code}")));

    [Fact]
    public void The_page_of_complaints_is_the_catalogue() =>
        KeptText.MustBe("docs/diagnostics.md", RuleCatalogue.Write(classes.SelectMany(item => item.Declared)));

    [Theory]
    [InlineData("HS1001", "bad {0}", "плохо {0}", "жаман {0}", 0)]
    [InlineData("HS0001", "bad", "плохо", "жаман", 1)]
    [InlineData("HS9001", "bad", "плохо", "жаман", 1)]
    [InlineData("HS10011", "bad", "плохо", "жаман", 1)]
    [InlineData("HS1001", "bad", "плохо", " ", 1)]
    [InlineData("HS1001", "bad {0}", "плохо", "жаман {0}", 1)]
    [InlineData("HS1001", "{0} bad {1}", "{1} плохо {0}", "жаман {0} {1}", 0)]
    public void A_fault_of_a_rule_is_found(string code, string en, string ru, string kk, int faults) =>
        Assert.Equal(faults, RuleFault.Of(new(code, Severity.Error, new(en, ru, kk), new("mend", "исправьте", "түзетіңіз"))).Count());

    [Fact]
    public void A_rule_that_was_forgotten_or_repeated_is_named()
    {
        var forgetful = RuleClass.Read(typeof(ForgetfulRules));
        Assert.Equal(["ForgetfulRules.All lacks HS1002"], forgetful.Forgotten);
        Assert.Equal(["HS1001 is given 2 times"], RuleFault.Shared([ForgetfulRules.First, ForgetfulRules.First]));
    }

    [Fact]
    public void The_page_shows_a_rule_in_each_language()
    {
        var page = RuleCatalogue.Write([ForgetfulRules.First]);
        Assert.Contains("| HS1001 | error | a \\| b | do c |", page, StringComparison.Ordinal);
        Assert.Contains("| HS1001 | error | а | сделайте |", page, StringComparison.Ordinal);
        Assert.Contains("| HS1001 | error | ә | жасаңыз |", page, StringComparison.Ordinal);
    }

    public static class ForgetfulRules
    {
        public static readonly Rule First = new("HS1001", Severity.Error, new("a | b", "а", "ә"), new("do c", "сделайте", "жасаңыз"));

        public static readonly Rule Second = First with { Code = "HS1002" };

        public static ImmutableArray<Rule> All => [First];
    }
}
