namespace HemaSite.Text;

/// <summary>Finds the name that was probably meant: "did you mean date?"</summary>
public static class NearestName
{
    private const int ShortWord = 5;

    /// <summary>
    /// The known name fewest slips away from a word: at most two letters added, left out, changed or swapped, one in words under five letters.
    /// Case and Cyrillic look-alikes do not count as slips. Of names equally near the ordinally first; null when none is near.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        var folded = Fold(word);
        var allowed = Math.Min(folded.Length < ShortWord ? 1 : 2, folded.Length - 1);
        var (best, bestSlips) = ((string?)null, allowed);
        foreach (var name in known)
        {
            var slips = Slips(folded, Fold(name), bestSlips);
            if (slips < bestSlips || (slips == bestSlips && (best is null || string.CompareOrdinal(name, best) < 0)))
            {
                (best, bestSlips) = (name, slips);
            }
        }

        return best;
    }

    private static string Fold(string word) =>
        string.Create(word.Length, word, static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = char.ToLowerInvariant(LookAlikes.ToLatin(source[i]));
            }
        });

    // Damerau-Levenshtein distance where no stretch is edited twice; anything above the limit may be reported as limit + 1.
    private static int Slips(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
