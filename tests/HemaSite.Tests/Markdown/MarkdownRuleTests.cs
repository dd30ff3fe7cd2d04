using System.Text.RegularExpressions;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Tests.Markdown;

public sealed partial class MarkdownRuleTests
{
    private static readonly Rule[] Rules = [.. MarkdownRules.All, .. LinkRules.All];

    [Fact]
    public void Every_code_is_used_once() => Assert.Equal(Rules.Length, Rules.Select(rule => rule.Code).Distinct().Count());

    [Fact]
    public void Messages_have_the_same_places_in_all_languages() =>
        Assert.All(Rules.SelectMany(rule => new[] { rule.Message, rule.Hint }), text =>
        {
            Assert.Equal(Places(text.En), Places(text.Ru));
            Assert.Equal(Places(text.En), Places(text.Kk));
        });

    private static string Places(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Place();
}
