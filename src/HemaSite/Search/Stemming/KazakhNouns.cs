using System.Collections.Immutable;
using static HemaSite.Search.Stemming.KazakhSounds;

namespace HemaSite.Search.Stemming;

/// <summary>Takes case, possession and number off a noun, in this order; after -дағы, "the one in", the round begins again.</summary>
internal static class KazakhNouns
{
    private const int Rounds = 3;

    private static readonly ImmutableArray<KazakhSuffix> Pronominal = KazakhSuffix.Table("ндағы нда нан на н");
    private static readonly ImmutableArray<KazakhSuffix> Locative = KazakhSuffix.Table("дағы:VGNZlR тағы:TL");

    private static readonly ImmutableArray<KazakhSuffix> Cases = KazakhSuffix.Table(
        "ның:VGN дың:GZlRL тың:TL ны:VG ды:GNZlRL ты:TL ға:VGNZlR қа:TL да:VGNZlR та:TL дан:VGZlR нан:N тан:TL мен:VGNlR бен:ZL пен:TL");

    private static readonly ImmutableArray<KazakhSuffix> Possessives = KazakhSuffix.Table("ымыз:C мыз:V ыңыз:C ңыз:V сы:VG ы:C");
    private static readonly ImmutableArray<KazakhSuffix> Personal = KazakhSuffix.Table("ыма:C ым:C м:V ыңа:C ың:C ң:V");
    private static readonly ImmutableArray<KazakhSuffix> Plurals = KazakhSuffix.Table("лар:VGR дар:lNZ тар:TL");

    private enum Round
    {
        Last,
        LastThirdPerson,
        More,
        MoreThirdPerson,
    }

    /// <summary>-дай, "like a".</summary>
    public static ImmutableArray<KazakhSuffix> Likeness { get; } = KazakhSuffix.Table("дай:VGNZlR тай:TL");

    /// <summary>-рақ, "more".</summary>
    public static ImmutableArray<KazakhSuffix> Comparative { get; } = KazakhSuffix.Table("ырақ:C рақ:V");

    /// <summary>All endings that may be written with a hyphen after an abbreviation.</summary>
    public static IEnumerable<string> Hyphenated =>
        new[] { Cases, Locative, Possessives, Pronominal, Plurals, Likeness }.SelectMany(table => table).Select(suffix => suffix.Text);

    /// <summary>The noun without its endings.</summary>
    public static string Bare(string word)
    {
        for (var round = 0; round < Rounds && !KazakhWords.IsKnown(word); round++)
        {
            (word, var kind) = CutCase(word);
            if (KazakhWords.IsKnown(word))
            {
                break;
            }

            word = CutPossessive(word, kind is Round.LastThirdPerson or Round.MoreThirdPerson);
            if (KazakhWords.IsKnown(word))
            {
                break;
            }

            // After -дағы another noun begins, with a plural of its own: мектептегі-лер.
            var one = KazakhSuffix.Cut(word, Plurals, static (rest, _) => IsStem(rest));
            var goesOn = kind is Round.More or Round.MoreThirdPerson || (one.Length < word.Length && Ends(one, "ғг", "ыі"));
            word = one;
            if (!goesOn)
            {
                break;
            }
        }

        return word;
    }

    /// <summary>Whether what is left can be a noun.</summary>
    public static bool IsStem(string rest) => KazakhWords.IsShort(rest) || (rest.Length >= 3 && HasVowel(rest));

    private static (string, Round) CutCase(string word)
    {
        foreach (var suffix in Pronominal)
        {
            if (word.Length > suffix.Text.Length && word.EndsWith(suffix.Text, StringComparison.Ordinal)
                && word[..^suffix.Text.Length] is var owned && MayBeOwned(owned, suffix))
            {
                return (owned, suffix.Text.Length == 5 ? Round.MoreThirdPerson : Round.LastThirdPerson);
            }
        }

        var rest = KazakhSuffix.Cut(word, Locative, static (rest, _) => IsStem(rest));
        return rest.Length < word.Length ? (rest, Round.More) : (KazakhSuffix.Cut(word, Cases, MayHaveCase), Round.Last);
    }

    // After "his", which ends in ы or і, cases begin with н: кітабы-нда.
    private static bool MayBeOwned(string owned, KazakhSuffix suffix)
    {
        if (!Is(owned[^1], "ыі") || owned.Length < 3 || !suffix.Fits(owned)
            || KazakhWords.IsKnown(owned + 'н') || KazakhWords.IsElided(owned + 'н'))
        {
            return false;
        }

        // A bare -н is weak evidence; басқын and серпін are nouns made of verbs.
        return suffix.Text.Length > 1
            || ((owned.Length > 3 || KazakhWords.IsShort(owned[..^1])) && !(Is(owned[^2], "ғгкқ") && !IsVowel(owned[^3])));
    }

    // -ны after these would cut a noun in two: район-ы, өзен-і, келген-і.
    private static bool MayHaveCase(string rest, string suffix) =>
        IsStem(rest)
        && !(suffix is "ны" or "ні"
            && (Is(rest[^1], "оиую") || KazakhWords.IsKnown(rest + 'н') || KazakhVerbs.IsParticiple(rest + 'н')));

    private static string CutPossessive(string word, bool onlyThird)
    {
        var rest = KazakhSuffix.Cut(word, Possessives, (rest, suffix) => (!onlyThird || suffix.Length < 3) && MayBePossessed(rest, suffix));
        return rest.Length < word.Length || onlyThird ? rest : KazakhSuffix.Cut(word, Personal, MayBeMine);
    }

    private static bool MayBePossessed(string rest, string suffix)
    {
        if (!IsStem(rest))
        {
            return false;
        }

        if (suffix is "сы" or "сі")
        {
            // кеңес-і and жұмыс-ы have an с of their own; басшы-сы has not.
            return !KazakhWords.IsKnown(rest + 'с') && !KazakhWords.IsElided(rest + 'с')
                && (!Is(rest[^1], "ыі") || KazakhWords.IsKnown(rest) || (Is(rest[^2], "шг") && rest.Length >= 4));
        }

        if (suffix.Length > 1)
        {
            return true;
        }

        // -шы makes nouns (көрш-і is none), and only after a vowel is ғ a softened қ (белгі is no "his белк").
        return IsVowel(rest[^2]) ? rest[^1] != 'ш' || CountVowels(rest) == 1 : !Is(rest[^1], "шғгб");
    }

    // My and your: біл-ім and құрыл-ым are nouns made of verbs, not possessions.
    private static bool MayBeMine(string rest, string suffix) =>
        (suffix.Length > 1 || Is(rest[^1], "ае"))
        && (KazakhWords.IsKnown(rest)
            || ((rest.Length >= 3 || KazakhWords.IsShort(rest)) && !KazakhWords.IsRoot(Harden(rest)) && !KazakhVerbs.LooksVerbal(rest)));
}
