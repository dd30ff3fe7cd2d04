using System.Collections.Frozen;
using static HemaSite.Search.Stemming.KazakhSounds;

namespace HemaSite.Search.Stemming;

/// <summary>
/// The key under which a Kazakh word is indexed: nouns without their endings, verbs as infinitives. It works by vowel harmony, by the
/// sounds that endings may follow and by short lists of words; the key is never shown. The theme's stem-kk.js gives the same keys
/// with the same words, which it gets with the index.
/// </summary>
public static class KazakhStemmer
{
    private static readonly FrozenSet<string> Hyphenated = KazakhNouns.Hyphenated.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The key of a word in lower case, already folded by <see cref="Folding"/>.</summary>
    public static string Stem(string word)
    {
        if (word.Length == 0)
        {
            return word;
        }

        // An ending after an abbreviation or a number: ЖШС-нің, EBMT-те.
        var dash = word.LastIndexOf('-');
        if (dash > 0 && Hyphenated.Contains(word[(dash + 1)..]))
        {
            var head = word[..dash];
            return head.Contains('-', StringComparison.Ordinal) ? head : Stem(head);
        }

        if (Cardinal(word) is { } number)
        {
            return number;
        }

        if (KazakhWords.IsKnown(word) || KazakhWords.IsShort(word))
        {
            return Finish(word);
        }

        var noun = KazakhNouns.Bare(word);
        if (KazakhWords.IsKnown(noun) || (KazakhWords.IsShort(noun) && !IsRootOrItsBeginning(noun)))
        {
            return Finish(noun);
        }

        return KazakhVerbs.KeyOf(word) ?? (noun == word || noun[^1] == 'у' ? null : KazakhVerbs.KeyOf(noun)) ?? Compared(noun);
    }

    // ет is meat and does, оқ is a bullet and the beginning of оқы.
    private static bool IsRootOrItsBeginning(string noun) =>
        KazakhWords.IsRoot(noun) || KazakhWords.IsRoot(noun + 'ы') || KazakhWords.IsRoot(noun + 'і');

    // адамдай is like a man, жақынырақ is nearer.
    private static string Compared(string noun)
    {
        var like = KazakhSuffix.Cut(noun, KazakhNouns.Likeness, static (rest, _) => KazakhNouns.IsStem(rest));
        like = KazakhSuffix.Cut(like, KazakhNouns.Comparative, static (rest, _) => KazakhWords.IsKnown(rest) || rest.Length > 3);
        return (like == noun ? null : KazakhVerbs.KeyOf(like)) ?? Finish(KazakhVerbs.Reduced(like));
    }

    // бесінші is the fifth.
    private static string? Cardinal(string word)
    {
        if (!word.EndsWith("нші", StringComparison.Ordinal) && !word.EndsWith("ншы", StringComparison.Ordinal))
        {
            return null;
        }

        var head = word[..^3];
        return KazakhWords.IsNumeral(head) ? head
            : head.Length > 1 && Is(head[^1], "ыі") && KazakhWords.IsNumeral(head[..^1]) ? head[..^1]
            : null;
    }

    private static string Finish(string word)
    {
        var whole = KazakhWords.Restored(word);
        return whole.Length > 2 ? Harden(whole) : whole;
    }
}
