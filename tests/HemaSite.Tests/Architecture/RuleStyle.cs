using HemaSite.Diagnostics;

namespace HemaSite.Tests.Architecture;

/// <summary>The one form of all messages and hints: whole sentences, with a capital letter and a full stop.</summary>
public static class RuleStyle
{
    private static readonly string[] Jargon = ["exception", "null", "parse", "parser", "token", "invalid", "syntax", "stack", "scriban", "markdig", "yaml node"];

    /// <summary>What is wrong with the form of one rule.</summary>
    public static IEnumerable<string> FaultsOf(Rule rule) =>
        from part in new[] { rule.Message, rule.Hint, rule.Question ?? rule.Hint }
        from text in new[] { part.En, part.Ru, part.Kk }
        from fault in FaultsOf(text)
        select $"{rule.Code}: {fault}: {text}";

    private static IEnumerable<string> FaultsOf(string text)
    {
        if (text.Length > 0 && char.IsLower(text[0]) && !BeginsWithKey(text))
        {
            yield return "begins with a small letter";
        }

        if (!text.EndsWith('.') && !text.EndsWith('?') && !text.EndsWith('…'))
        {
            yield return "has no full stop";
        }

        foreach (var word in Jargon.Where(word => text.Split(' ', ',', '.', ':', ';', '(', ')').Contains(word, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"speaks of “{word}”";
        }
    }

    // The name of a key stands as it is written in the file: "unpublish_date is …", "slug мәні …".
    private static bool BeginsWithKey(string text)
    {
        var word = text.Split(' ')[0];
        return word.All(letter => letter is (>= 'a' and <= 'z') or '_' or ':')
            && (word.Contains('_', StringComparison.Ordinal) || text.Any(letter => letter is >= '\u0400' and < '\u0500'));
    }
}
