namespace HemaSite.Text.Encodings;

/// <summary>An encoding of one byte per letter that Russian and Kazakh texts used to be saved in: its name and the letters of bytes 80–FF.</summary>
internal sealed record LegacyEncoding(string Name, string UpperHalf)
{
    // The most frequent small letters of Russian; Kazakh texts in these encodings are full of them too.
    private const string Frequent = "оеаинтсрвлкмы";

    private static readonly LegacyEncoding[] All =
    [
        new(
            "Windows-1251",
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"),
        new(
            "KOI8-R",
            "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
            + "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"),
        new(
            "CP866",
            "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00A0"),
    ];

    /// <summary>The encoding in which the bytes look most like Cyrillic text, or null when they look like it in none.</summary>
    internal static LegacyEncoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var (best, bestScore) = ((LegacyEncoding?)null, 0);
        foreach (var encoding in All)
        {
            var score = encoding.Score(bytes);
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    /// <summary>The bytes as text, one character for each.</summary>
    internal string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = Letter(bytes[i]);
        }

        return new(text);
    }

    // Wrong guesses show as capitals inside words, line drawing and rare letters.
    private int Score(ReadOnlySpan<byte> bytes)
    {
        var score = 0;
        var previous = ' ';
        foreach (var value in bytes)
        {
            var letter = Letter(value);
            if (value >= 0x80)
            {
                score += letter switch
                {
                    _ when Frequent.Contains(letter, StringComparison.Ordinal) => 2,
                    >= 'А' and <= 'Я' when char.IsLower(previous) => -3,
                    >= 'А' and <= 'я' => 0,
                    _ => -1,
                };
            }

            previous = letter;
        }

        return score;
    }

    private char Letter(byte value) => value < 0x80 ? (char)value : UpperHalf[value - 0x80];
}
