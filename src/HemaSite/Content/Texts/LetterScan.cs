using HemaSite.Content.FrontMatters;

namespace HemaSite.Content.Texts;

/// <summary>
/// One quick look at every letter of a file: it counts, and tells which checks may find something. Most files need none of them, and
/// every letter of the site comes by here.
/// </summary>
internal readonly record struct LetterScan
{
    private const ushort Latin = 1;
    private const ushort Cyrillic = 2;
    private const ushort Digit = 4;
    private const ushort OfWord = Latin | Cyrillic | Digit;
    private const ushort Hidden = 8;
    private const ushort Foreign = 16;
    private const ushort Return = 32;
    private const ushort Lead = 64;
    private const ushort CyrillicLetter = 128;
    private const ushort KazakhLetter = 256;
    private const ushort EnglishLetter = 512;
    private const ushort Odd = 1024;

    private static readonly ushort[] Kinds = [.. Enumerable.Range(0, '\u2100').Select(code => KindOf((char)code))];

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
        var (seen, word, isMixed, isGarbled) = (0, 0, false, false);
        var (kazakh, cyrillic, english) = (0, 0, 0);
        for (var i = 0; i < part.Length; i++)
        {
            var letter = part[i];
            var kind = letter < Kinds.Length ? Kinds[letter] : KindOf(letter);
            seen |= kind;
            word = (kind & OfWord) == 0 ? 0 : word | (kind & OfWord);
            isMixed |= word == (Latin | Cyrillic);
            cyrillic += (kind / CyrillicLetter) & 1;
            kazakh += (kind / KazakhLetter) & 1;
            english += (kind / EnglishLetter) & 1;
            if ((kind & Lead) != 0 && i + 1 < whole.Length)
            {
                isGarbled |= TextCheck.IsPair(letter, whole[i + 1]);
            }
        }

        return new()
        {
            Kazakh = kazakh,
            AllCyrillic = cyrillic,
            English = english,
            MayBeDamaged = isGarbled || (seen & (Odd | Return)) != 0,
            MayMixLetters = isMixed || (seen & (Hidden | Foreign)) != 0,
        };
    }

    private static ushort KindOf(char letter)
    {
        var kind = WordCheck.KindOf(letter) | (TextCheck.IsOdd(letter) ? Odd : 0) | (letter == '\r' ? Return : 0);
        kind |= TextCheck.BeginsPair(letter) ? Lead : 0;
        kind |= letter is >= '\u0400' and <= '\u04FF' ? CyrillicLetter : 0;
        kind |= LanguageCheck.IsKazakh(letter) ? KazakhLetter : 0;
        return (ushort)(kind | (char.IsAsciiLetter(letter) ? EnglishLetter : 0));
    }
}
