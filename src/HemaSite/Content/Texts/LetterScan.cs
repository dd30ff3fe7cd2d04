using HemaSite.Content.FrontMatters;

namespace HemaSite.Content.Texts;

/// <summary>
/// One quick look at every letter of a file: it counts, and tells which checks may find something. Most files need none of them, and
/// every letter of the site comes by here.
/// </summary>
internal readonly record struct LetterScan
{
    private const int Latin = 1;
    private const int Cyrillic = 2;
    private const int Digit = 4;
    private const int OfWord = Latin | Cyrillic | Digit;
    private const int Hidden = 8;
    private const int Foreign = 16;
    private const int Return = 32;
    private const int Lead = 64;
    private const int Odd = 128;

    // A sign of a word lets stand what the signs before it were, by a mask above its own kinds; any other sign does not.
    private const int Mask = 8;

    // Three numbers of 21 bits in one; a text may have a million letters.
    private const int KazakhPlace = 21;
    private const int EnglishPlace = 42;
    private const ulong Most = (1 << 21) - 1;

    private static readonly ushort[] Kinds = [.. Enumerable.Range(0, '\u2100').Select(code => KindOf((char)code))];
    private static readonly ulong[] Counts = [.. Enumerable.Range(0, '\u2100').Select(code => CountOf((char)code))];

    /// <summary>Letters of the body that only Kazakh has.</summary>
    public int Kazakh { get; private init; }

    /// <summary>Cyrillic letters of the body.</summary>
    public int AllCyrillic { get; private init; }

    /// <summary>English letters of the body.</summary>
    public int English { get; private init; }

    /// <summary>Whether the file may hold characters or line ends that <see cref="TextCheck"/> names.</summary>
    public bool MayBeDamaged { get; private init; }

    /// <summary>Whether the file may hold words that <see cref="WordCheck"/> names.</summary>
    public bool MayMixLetters { get; private init; }

    /// <summary>Looks at a file.</summary>
    public static LetterScan At(ReadOnlySpan<char> text, int bodyStart)
    {
        var head = Look(text[..bodyStart], text);
        var body = Look(text[bodyStart..], text[bodyStart..]);
        return body with
        {
            // Front matter has a reader of its own, which names odd characters there.
            MayBeDamaged = body.MayBeDamaged || head.MayBeDamaged,
            MayMixLetters = body.MayMixLetters || head.MayMixLetters,
        };
    }

    private static LetterScan Look(ReadOnlySpan<char> part, ReadOnlySpan<char> whole)
    {
        // Without a branch for most letters: a set of words' kinds is gathered, each as a bit.
        var (seen, word, words, counts, isGarbled) = (0, 0, 0, 0ul, false);
        for (var i = 0; i < part.Length; i++)
        {
            var letter = part[i];
            var (kind, count) = letter < Kinds.Length ? (Kinds[letter], Counts[letter]) : (KindOf(letter), CountOf(letter));
            seen |= kind;
            counts += count;
            word = (word | kind) & (kind >> Mask);
            words |= 1 << word;
            if ((kind & Lead) != 0 && i + 1 < whole.Length)
            {
                isGarbled |= TextCheck.IsPair(letter, whole[i + 1]);
            }
        }

        return new()
        {
            Kazakh = (int)((counts >> KazakhPlace) & Most),
            AllCyrillic = (int)(counts & Most),
            English = (int)(counts >> EnglishPlace),
            MayBeDamaged = isGarbled || (seen & (Odd | Return)) != 0,
            MayMixLetters = (words & (1 << (Latin | Cyrillic))) != 0 || (seen & (Hidden | Foreign)) != 0,
        };
    }

    private static ushort KindOf(char letter)
    {
        var kind = WordCheck.KindOf(letter) | (TextCheck.IsOdd(letter) ? Odd : 0) | (letter == '\r' ? Return : 0);
        kind |= TextCheck.BeginsPair(letter) ? Lead : 0;
        return (ushort)(kind | ((kind & OfWord) == 0 ? 0 : OfWord << Mask));
    }

    private static ulong CountOf(char letter) =>
        (letter is >= '\u0400' and <= '\u04FF' ? 1ul : 0)
        | (LanguageCheck.IsKazakh(letter) ? 1ul << KazakhPlace : 0)
        | (char.IsAsciiLetter(letter) ? 1ul << EnglishPlace : 0);
}
