using System.Buffers;
using System.Collections.Immutable;

namespace HemaSite.Search;

/// <summary>
/// What a Kazakh word typed without Kazakh letters may be a form of: донорга is none that the stemmer knows, for its ending is -ға. Here
/// endings are cut off skeletons, whatever sound or vowel they follow; the index tells which of the rests is a word. The theme's
/// stem-kk.js does the same.
/// </summary>
public static class BareEndings
{
    private const int MostEndings = 4;
    private const int ShortestNoun = 3;
    private const int ShortestRoot = 2;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("аоуиеюя");

    private static readonly ImmutableArray<string> Nominal =
        WithFrontTwins("га ка на нин дин тин ни ди ти н да та нда дан тан нан мен бен пен даги таги ндаги лар дар тар и си им ин имиз миз иниз низ даи таи");

    private static readonly ImmutableArray<string> Verbal = WithFrontTwins("ган кан ди ти ади иди атин итин ип п са");

    /// <summary>The keys that the word may have as skeletons, the longest first: as little as possible is cut off.</summary>
    /// <param name="skeleton">The word as <see cref="Folding.Skeleton"/> gives it.</param>
    public static ImmutableArray<string> Keys(string skeleton)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> forms = [skeleton];
        for (var round = 0; round <= MostEndings && forms.Count > 0; round++)
        {
            keys.UnionWith(forms.Select(Hardened));
            keys.UnionWith(forms.SelectMany(form => Rests(form, Verbal, ShortestRoot)).SelectMany(Infinitives));
            forms = [.. forms.SelectMany(form => Rests(form, Nominal, ShortestNoun))];
        }

        return [.. keys.OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal)];
    }

    // Of vowels only а and е tell the two harmonies apart in a skeleton.
    private static ImmutableArray<string> WithFrontTwins(string endings) =>
        [.. endings.Split(' ').SelectMany(ending => new[] { ending, ending.Replace('а', 'е') }).Distinct()];

    private static IEnumerable<string> Rests(string form, ImmutableArray<string> endings, int shortest) =>
        from ending in endings
        where form.EndsWith(ending, StringComparison.Ordinal)
        let rest = form[..^ending.Length]
        where rest.Length >= shortest && rest.AsSpan().ContainsAny(Vowels) && (!IsPronominal(ending) || rest[^1] == 'и')
        select rest;

    // What follows the ending of possession only: орталигин-да is орталиги-нда.
    private static bool IsPronominal(string ending) => ending is "н" or "на" or "не" or "нда" or "нде" or "ндаги" or "ндеги";

    // орталыг-и is орталык, китаб-и is китап.
    private static string Hardened(string noun) => noun[^1] switch
    {
        'г' => noun[..^1] + 'к',
        'б' => noun[..^1] + 'п',
        _ => noun,
    };

    // The key of a verb is its name, without the passive: бар-ган → бару, шик-ти → шигу, оки-ди → оку, откиз-ил-ди → откизу.
    private static IEnumerable<string> Infinitives(string root)
    {
        yield return root + 'у';
        switch (root[^1])
        {
            case 'и':
                yield return root[..^1] + 'у';
                yield return root[..^1] + 'ю';
                break;
            case 'к':
                yield return root[..^1] + "гу";
                break;
            case 'п':
                yield return root[..^1] + "бу";
                break;
            case 'л' when root.Length > 4 && root[^2] == 'и':
                yield return root[..^2] + 'у';
                break;
        }
    }
}
