using static HemaSite.Search.Stemming.KazakhSounds;

namespace HemaSite.Search.Stemming;

/// <summary>Between the letters of a verb and its parts: the spelling joins sounds that belong to root and ending.</summary>
internal static class KazakhSpelling
{
    /// <summary>The infinitive of a root: шық → шығу, тап → табу, оқы → оқу, қой → қою.</summary>
    public static string Infinitive(string root)
    {
        var rest = root[..^1];
        var softens = rest.Length > 0 && IsVowel(rest[^1]);
        return root[^1] switch
        {
            'ы' or 'і' => rest + 'у',
            'й' => rest + 'ю',
            'и' => root + 'ю',
            'қ' when softens => rest + "ғу",
            'к' when softens => rest + "гу",
            'п' when softens => rest + "бу",
            _ => root + 'у',
        };
    }

    /// <summary>The word with hidden sounds written out: оқиды → оқыйды, қояды → қойады, жияды → жиады.</summary>
    public static string Sounds(string word)
    {
        var at = HiddenVowel(word);
        if (at > 0)
        {
            var front = HarmonyOf(string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1))) == 'F';
            word = string.Concat(word.AsSpan(0, at), front ? "ій" : "ый", word.AsSpan(at + 1));
        }

        at = word.IndexOf("ия", StringComparison.Ordinal);
        if (at >= 0)
        {
            word = string.Concat(word.AsSpan(0, at + 1), "а", word.AsSpan(at + 2));
        }

        for (at = 1; at < word.Length; at++)
        {
            if (word[at] == 'я' && Is(word[at - 1], "аоұыәөүіеэу"))
            {
                return string.Concat(word.AsSpan(0, at), "йа", word.AsSpan(at + 1));
            }
        }

        return word;
    }

    // The first и after a consonant and before an ending: it stands for ый or ій.
    private static int HiddenVowel(string word)
    {
        for (var at = 1; at < word.Length; at++)
        {
            if (word[at] == 'и' && !Is(word[at - 1], "аоұыәөүіеэиую")
                && (at == word.Length - 1 || Is(word[at + 1], "дмс")
                    || (word[at + 1] == 'т' && at + 3 < word.Length && Is(word[at + 2], "ыі") && word[at + 3] == 'н')))
            {
                return at;
            }
        }

        return -1;
    }
}
