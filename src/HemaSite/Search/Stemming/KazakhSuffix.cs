using System.Collections.Immutable;

namespace HemaSite.Search.Stemming;

/// <summary>An ending in one of its shapes: what it is, which vowels it goes with and which sounds it may follow.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Side">'B' after back vowels, 'F' after front ones, '\0' after any.</param>
/// <param name="After">Classes of sounds it may follow (<see cref="KazakhSounds.ClassOf"/>), "C" for anything but a full vowel, empty for any.</param>
/// <param name="Strength">For verbs: 'k' takes known roots only, 'w' also derived ones, 's' any plausible one.</param>
internal readonly record struct KazakhSuffix(string Text, char Side, string After, char Strength)
{
    /// <summary>Reads "дар:lNZ тар:TL": written with back vowels, the front twin is derived. The longest come first.</summary>
    public static ImmutableArray<KazakhSuffix> Table(string text, char strength = '\0') => Sorted(text.Split(' ').SelectMany(item =>
    {
        var colon = item.IndexOf(':', StringComparison.Ordinal);
        var (suffix, after) = colon < 0 ? (item, "") : (item[..colon], item[(colon + 1)..]);
        var front = suffix.Replace('ы', 'і').Replace('а', 'е').Replace('ғ', 'г').Replace('қ', 'к');
        return front == suffix
            ? new KazakhSuffix[] { new(suffix, '\0', after, strength) }
            : [new(suffix, 'B', after, strength), new(front, 'F', after, strength)];
    }));

    /// <summary>The endings with the longest first, equal lengths by code units.</summary>
    public static ImmutableArray<KazakhSuffix> Sorted(IEnumerable<KazakhSuffix> suffixes) =>
        [.. suffixes.OrderByDescending(suffix => suffix.Text.Length).ThenBy(suffix => suffix.Text, StringComparer.Ordinal)];

    /// <summary>Whether the ending may follow these letters: harmony with the last harmonic vowel, agreement with the last sound.</summary>
    public bool Fits(string rest)
    {
        var last = KazakhSounds.ClassOf(rest[^(rest[^1] == 'ь' && rest.Length > 1 ? 2 : 1)]);
        if (After.Length > 0 && !After.Contains(last, StringComparison.Ordinal) && !(After == "C" && last != 'V'))
        {
            return false;
        }

        var own = KazakhSounds.HarmonyOf(rest);
        return Side == '\0' || own == '\0' || own == Side;
    }

    /// <summary>The word without the first ending that fits and is allowed there; the word itself when none is.</summary>
    public static string Cut(string word, ImmutableArray<KazakhSuffix> table, Func<string, string, bool> allowed)
    {
        foreach (var suffix in table)
        {
            if (word.Length > suffix.Text.Length && word.EndsWith(suffix.Text, StringComparison.Ordinal))
            {
                var rest = word[..^suffix.Text.Length];
                if (suffix.Fits(rest) && allowed(rest, suffix.Text))
                {
                    return rest;
                }
            }
        }

        return word;
    }
}
