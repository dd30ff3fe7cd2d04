using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HemaSite.Diagnostics;

namespace HemaSite.Tests.Architecture;

/// <summary>What is wrong with a rule of the catalogue, in plain words.</summary>
public static partial class RuleFault
{
    /// <summary>The faults of one rule by itself.</summary>
    public static IEnumerable<string> Of(Rule rule)
    {
        if (!Code().IsMatch(rule.Code))
        {
            yield return $"{rule.Code}: the code is not HS, a digit of 1 to 8 and three digits";
        }

        foreach (var (part, text) in new[] { ("message", rule.Message), ("hint", rule.Hint), ("question", rule.Question ?? rule.Hint) })
        {
            ImmutableArray<string> all = [text.En, text.Ru, text.Kk];
            if (all.Any(string.IsNullOrWhiteSpace))
            {
                yield return $"{rule.Code}: the {part} lacks a language";
            }
            else if (all.Select(Placeholders).Distinct().Count() > 1)
            {
                yield return $"{rule.Code}: the {part} has other placeholders in another language";
            }
        }
    }

    /// <summary>Codes that two rules share.</summary>
    public static IEnumerable<string> Shared(IEnumerable<Rule> rules) =>
        rules.GroupBy(rule => rule.Code).Where(group => group.Count() > 1).Select(group => $"{group.Key} is given {group.Count()} times");

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^HS[1-8][0-9]{3}\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
