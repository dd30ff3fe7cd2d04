using System.Collections.Frozen;

namespace HemaSite.Search.Stemming;

/// <summary>English stems after Porter2 (snowballstem.org/algorithms/english). The theme's stem-en.js gives the same stems.</summary>
public static class EnglishStemmer
{
    private static readonly FrozenDictionary<string, string> Special = new Dictionary<string, string>
    {
        ["skis"] = "ski", ["skies"] = "sky", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli",
        ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas",
        ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Kept =
        "inning outing canning herring earring proceed exceed succeed".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stem of a word in lower case; an apostrophe is U+0027.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || Special.TryGetValue(word, out _))
        {
            return Special.GetValueOrDefault(word, word);
        }

        var stem = Prepared(word);
        var first = EnglishRegions.First(stem);
        var second = EnglishRegions.After(stem, first);
        stem = EnglishSteps.Inflection(stem, first, Kept);
        if (!Kept.Contains(stem))
        {
            stem = EnglishSteps.Derivation(stem, first, second);
            stem = EnglishSteps.LastLetter(stem, first, second);
        }

        return stem.Replace('Y', 'y');
    }

    // Without apostrophes, and with Y for a y that is a consonant.
    private static string Prepared(string word)
    {
        var plain = word.AsSpan();
        plain = plain[0] == '\'' ? plain[1..] : plain;
        plain = plain.EndsWith("'s'") ? plain[..^3] : plain.EndsWith("'s") ? plain[..^2] : plain.EndsWith("'") ? plain[..^1] : plain;
        Span<char> letters = stackalloc char[plain.Length <= 64 ? plain.Length : 0];
        letters = letters.Length == plain.Length ? letters : new char[plain.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            letters[i] = plain[i] == 'y' && (i == 0 || EnglishRegions.IsVowel(plain[i - 1])) ? 'Y' : plain[i];
        }

        return letters.ToString();
    }
}
