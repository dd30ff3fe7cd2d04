using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HemaSite.Search.Stemming;

/// <summary>The steps of Porter2 between the regions and the end.</summary>
internal static class EnglishSteps
{
    private static readonly ImmutableArray<(string, string)> Second = Pairs(
        "ization:ize ational:ate fulness:ful ousness:ous iveness:ive tional:tion biliti:ble lessli:less entli:ent ation:ate alism:al aliti:al "
        + "ousli:ous iviti:ive fulli:ful enci:ence anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og li:");

    private static readonly ImmutableArray<(string, string)> Third =
        Pairs("ational:ate tional:tion alize:al icate:ic iciti:ic ative: ical:ic ness: ful:");

    private static readonly ImmutableArray<(string, string)> Fourth =
        Pairs("ement: ance: ence: able: ible: ment: ant: ent: ism: ate: iti: ous: ive: ize: ion: al: er: ic:");

    /// <summary>Steps 0–1: plurals, -ed and -ing, y at the end.</summary>
    public static string Inflection(string word, int first, FrozenSet<string> kept)
    {
        var stem = Singular(word);
        if (kept.Contains(stem))
        {
            return stem;
        }

        stem = Present(stem, first);
        return stem.Length > 2 && stem[^1] is ('y' or 'Y') && !EnglishRegions.IsVowel(stem[^2]) ? stem[..^1] + 'i' : stem;
    }

    /// <summary>Steps 2–4: endings that make words of words.</summary>
    public static string Derivation(string word, int first, int second)
    {
        var stem = Replace(word, Second, (rest, ending) => rest.Length >= first
            && (ending != "ogi" || rest.EndsWith('l')) && (ending != "li" || (rest.Length > 0 && "cdeghkmnrt".Contains(rest[^1], StringComparison.Ordinal))));
        stem = Replace(stem, Third, (rest, ending) => rest.Length >= (ending == "ative" ? second : first));
        return Replace(stem, Fourth, (rest, ending) => rest.Length >= second && (ending != "ion" || rest.EndsWith('s') || rest.EndsWith('t')));
    }

    /// <summary>Step 5: a silent e, a double l.</summary>
    public static string LastLetter(string word, int first, int second)
    {
        var rest = word.Length > 0 ? word[..^1] : word;
        var drops = word.EndsWith('e')
            ? rest.Length >= second || (rest.Length >= first && !EnglishRegions.EndsShort(rest))
            : word.EndsWith("ll", StringComparison.Ordinal) && rest.Length >= second;
        return drops ? rest : word;
    }

    private static string Singular(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^(word.Length > 4 ? 2 : 1)];
        }

        return word.Length > 1 && word[^1] == 's' && word[^2] is not ('u' or 's') && EnglishRegions.HasVowel(word.AsSpan(0, word.Length - 2))
            ? word[..^1]
            : word;
    }

    private static string Present(string word, int first)
    {
        foreach (var ending in (ReadOnlySpan<string>)["eedly", "eed"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length >= first ? word[..^ending.Length] + "ee" : word;
            }
        }

        foreach (var ending in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var rest = word[..^ending.Length];
                return EnglishRegions.HasVowel(rest) ? Mended(rest, first) : word;
            }
        }

        return word;
    }

    private static string Mended(string rest, int first)
    {
        var last = rest.Length > 1 ? rest[^2..] : rest;
        return last is "at" or "bl" or "iz" ? rest + 'e'
            : last is "bb" or "dd" or "ff" or "gg" or "mm" or "nn" or "pp" or "rr" or "tt" ? rest[..^1]
            : first >= rest.Length && EnglishRegions.EndsShort(rest) ? rest + 'e'
            : rest;
    }

    // The longest ending decides: when it may not go, nothing goes.
    private static string Replace(string word, ImmutableArray<(string, string)> table, Func<string, string, bool> allowed)
    {
        foreach (var (ending, instead) in table)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var rest = word[..^ending.Length];
                return allowed(rest, ending) ? rest + instead : word;
            }
        }

        return word;
    }

    private static ImmutableArray<(string, string)> Pairs(string text) =>
        [.. text.Split(' ').Select(item => item.Split(':')).Select(pair => (pair[0], pair[1]))];
}
