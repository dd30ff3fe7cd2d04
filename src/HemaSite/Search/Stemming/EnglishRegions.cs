using System.Buffers;

namespace HemaSite.Search.Stemming;

/// <summary>Where the endings of an English word may begin, and what counts as a short word (Porter2's R1, R2).</summary>
internal static class EnglishRegions
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Whether a letter is a vowel; Y is a consonant.</summary>
    public static bool IsVowel(char letter) => Vowels.Contains(letter);

    /// <summary>The start of R1.</summary>
    public static int First(string word)
    {
        foreach (var start in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return start.Length;
            }
        }

        return After(word, 0);
    }

    /// <summary>The letters after the first consonant that follows a vowel, from a place on.</summary>
    public static int After(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    /// <summary>Whether a word ends in a short syllable.</summary>
    public static bool EndsShort(ReadOnlySpan<char> word) =>
        word.Length == 2
            ? IsVowel(word[0]) && !IsVowel(word[1])
            : word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y');

    /// <summary>Whether there is a vowel.</summary>
    public static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);
}
