using System.Buffers;
using System.Collections.Immutable;

namespace HemaSite.Search.Stemming;

/// <summary>Russian stems after Snowball (snowballstem.org/algorithms/russian). The theme's stem-ru.js gives the same stems.</summary>
public static class RussianStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюя");

    private static readonly ImmutableArray<Ending> Gerunds = Table("ив ивши ившись ыв ывши ывшись", "в вши вшись");

    private static readonly ImmutableArray<Ending> Adjectives =
        Table("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    private static readonly ImmutableArray<Ending> Participles = Table("ивш ывш ующ", "ем нн вш ющ щ");
    private static readonly ImmutableArray<Ending> Reflexives = Table("ся сь");

    private static readonly ImmutableArray<Ending> Verbs = Table(
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю",
        "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");

    private static readonly ImmutableArray<Ending> Nouns = Table(
        "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    private static readonly ImmutableArray<Ending> Superlatives = Table("ейш ейше");
    private static readonly ImmutableArray<Ending> Derivational = Table("ост ость");

    /// <summary>The stem of a word in lower case with ё written е.</summary>
    public static string Stem(string word)
    {
        var first = word.AsSpan().IndexOfAny(Vowels);
        if (first < 0)
        {
            return word;
        }

        var from = first + 1;
        var second = Region(word, Region(word, 0));
        var stem = Inflection(word, from);
        stem = stem.Length > from && stem[^1] == 'и' ? stem[..^1] : stem;
        stem = Cut(stem, second, Derivational);
        var bare = Cut(stem, from, Superlatives);
        if (bare.Length - 2 >= from && bare.EndsWith("нн", StringComparison.Ordinal))
        {
            bare = bare[..^1];
        }
        else if (bare.Length == stem.Length && stem.Length > from && stem[^1] == 'ь')
        {
            bare = stem[..^1];
        }

        return bare.ToString();
    }

    private static ReadOnlySpan<char> Inflection(ReadOnlySpan<char> word, int from)
    {
        var stem = Cut(word, from, Gerunds);
        if (stem.Length < word.Length)
        {
            return stem;
        }

        var plain = Cut(word, from, Reflexives);
        var adjective = Cut(plain, from, Adjectives);
        if (adjective.Length < plain.Length)
        {
            return Cut(adjective, from, Participles);
        }

        var verb = Cut(plain, from, Verbs);
        return verb.Length < plain.Length ? verb : Cut(plain, from, Nouns);
    }

    // Only the longest ending is tried, as the algorithm says.
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word, int from, ImmutableArray<Ending> endings)
    {
        foreach (var (ending, isBound) in endings)
        {
            var at = word.Length - ending.Length;
            if (at >= from && word.EndsWith(ending))
            {
                return isBound && !(at > from && word[at - 1] is ('а' or 'я')) ? word : word[..at];
            }
        }

        return word;
    }

    // Where the letters after the first consonant that follows a vowel begin.
    private static int Region(ReadOnlySpan<char> word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!Vowels.Contains(word[i]) && Vowels.Contains(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static ImmutableArray<Ending> Table(string free, string bound = "") =>
    [
        .. free.Split(' ').Select(text => new Ending(text, false))
            .Concat(bound.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => new Ending(text, true)))
            .OrderByDescending(ending => ending.Text.Length),
    ];

    // Bound endings want а or я before them.
    private readonly record struct Ending(string Text, bool IsBound);
}
