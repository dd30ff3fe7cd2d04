using System.Buffers;

namespace HemaSite.Search.Stemming;

/// <summary>The sounds of Kazakh letters as far as endings depend on them.</summary>
internal static class KazakhSounds
{
    private const string Back = "аоұыяё";
    private const string Front = "әөүіеэ";
    private const string Glides = "иую";

    private static readonly SearchValues<char> Vowels = SearchValues.Create(Back + Front + Glides);
    private static readonly SearchValues<char> Harmonic = SearchValues.Create(Back + Front);

    /// <summary>Whether a letter is a vowel; и, у and ю count.</summary>
    public static bool IsVowel(char letter) => Vowels.Contains(letter);

    /// <summary>Whether a word has a vowel at all.</summary>
    public static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    /// <summary>How many vowels a word has.</summary>
    public static int CountVowels(string word) => word.Count(IsVowel);

    /// <summary>'B' or 'F' by the last vowel that is either; '\0' when there is none, for и, у and ю are neutral.</summary>
    public static char HarmonyOf(ReadOnlySpan<char> word)
    {
        var last = word.LastIndexOfAny(Harmonic);
        return last < 0 ? '\0' : Is(word[last], Back) ? 'B' : 'F';
    }

    /// <summary>
    /// The class of a sound: G glide, V vowel, T voiceless, L stop of loan words (Петербургтен), N nasal, Z з and ж, l л,
    /// R anything else.
    /// </summary>
    public static char ClassOf(char letter) =>
        Is(letter, Glides) ? 'G'
        : IsVowel(letter) ? 'V'
        : Is(letter, "кқпстфхһцчшщ") ? 'T'
        : Is(letter, "бвгд") ? 'L'
        : Is(letter, "мнң") ? 'N'
        : Is(letter, "зж") ? 'Z'
        : letter == 'л' ? 'l'
        : 'R';

    /// <summary>A word whose last consonant was softened between vowels: кітаб → кітап.</summary>
    public static string Harden(string word) => word.Length < 2
        ? word
        : word[^1] switch
        {
            'ғ' => word[..^1] + 'қ',
            'г' => word[..^1] + 'к',
            'б' => word[..^1] + 'п',
            _ => word,
        };

    /// <summary>Whether a letter is one of some.</summary>
    public static bool Is(char letter, string letters) => letters.Contains(letter, StringComparison.Ordinal);

    /// <summary>Whether the letters before the end of a word are each one of a group: Ends("құрыл", "ыі", "лн").</summary>
    public static bool Ends(ReadOnlySpan<char> word, string first, string second, string third = "")
    {
        ReadOnlySpan<string> groups = third.Length == 0 ? [first, second] : [first, second, third];
        if (word.Length < groups.Length)
        {
            return false;
        }

        var tail = word[^groups.Length..];
        for (var i = 0; i < tail.Length; i++)
        {
            if (!Is(tail[i], groups[i]))
            {
                return false;
            }
        }

        return true;
    }
}
