namespace HemaSite.Languages;

/// <summary>Reads a text as the row of things that decide its place in a list: words' gaps, whole numbers and letters by rank.</summary>
internal ref struct CollationReader(ReadOnlySpan<char> text, bool yoIsLetter)
{
    /// <summary>The rank of the end of a text: before everything.</summary>
    internal const int End = -1;

    private const int Gap = 0;
    private const int Number = 1;
    private const int Latin = 0x100;
    private const int OtherLatin = 0x200;
    private const int Cyrillic = 0x10000;
    private const int OtherScripts = 0x20000;

    // Rank of a letter is its place here; letters of other Cyrillic alphabets follow я.
    private const string Alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private bool started;

    /// <summary>The digits of the number just read, without leading zeros; empty after anything else.</summary>
    internal ReadOnlySpan<char> Digits { get; private set; }

    /// <summary>Whether the letter just read is a ё that ranks as е.</summary>
    internal bool IsYo { get; private set; }

    /// <summary>Whether the letter just read is a capital.</summary>
    internal bool IsUpper { get; private set; }

    /// <summary>The rank of the next thing that counts, or <see cref="End"/>.</summary>
    internal int Next()
    {
        Digits = default;
        (IsYo, IsUpper) = (false, false);
        var gap = false;
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
        {
            gap |= char.IsWhiteSpace(text[position++]);
        }

        if (position == text.Length)
        {
            return End;
        }

        if (gap && started)
        {
            started = false;
            return Gap;
        }

        started = true;
        return char.IsAsciiDigit(text[position]) ? ReadNumber() : ReadLetter();
    }

    private int ReadNumber()
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        Digits = text[start..position].TrimStart('0');
        return Number;
    }

    private int ReadLetter()
    {
        var letter = text[position++];
        var lower = char.ToLowerInvariant(letter);
        IsUpper = letter != lower;
        if (char.IsAsciiLetterLower(lower))
        {
            return Latin + lower;
        }

        if (!yoIsLetter && lower == 'ё')
        {
            IsYo = true;
            lower = 'е';
        }

        var rank = Alphabet.IndexOf(lower, StringComparison.Ordinal);
        return lower switch
        {
            _ when rank >= 0 => Cyrillic + rank,
            >= '\u00AA' and < '\u0250' or >= '\u1E00' and < '\u1F00' => OtherLatin + lower,
            >= '\u0400' and < '\u0530' => Cyrillic + 0x100 + lower,
            _ => OtherScripts + lower,
        };
    }
}
