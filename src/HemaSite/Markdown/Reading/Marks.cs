namespace HemaSite.Markdown.Reading;

/// <summary>The characters that stand in a prepared text for what is no text: Unicode keeps them free for a program's own use.</summary>
/// <remarks>Each mark takes as many characters as what it replaces, so every offset stays that of the file.</remarks>
internal static class Marks
{
    public const char Break = '\ufdd0';
    public const char GalleryOpen = '\ufdd1';
    public const char Data = '\ufdd2';
    public const char DataRest = '\ufdd3';
    public const char Nothing = '\ufdd4';
    public const char GalleryClose = '\ufdd5';
    private const char Digit = '\ufde0';

    /// <summary>Whether a character is kept free for marks.</summary>
    public static bool IsMark(char c) => c is >= '\ufdd0' and <= '\ufdef';

    /// <summary>Whether a text holds marks.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.IndexOfAnyInRange(Break, '\ufdef') >= 0;

    /// <summary>A text without marks.</summary>
    public static string Strip(string text) => AreIn(text) ? string.Concat(text.Where(c => !IsMark(c))) : text;

    /// <summary>A line of code with the summary break that a mark stands for: in code it is an example.</summary>
    public static ReadOnlySpan<char> WithBreak(ReadOnlySpan<char> line, string delimiter) =>
        line.IndexOf(Break) is >= 0 and var at ? string.Concat(line[..at], delimiter, line[(line.LastIndexOf(Break) + 1)..]) : line;

    /// <summary>The length of the data mark at the beginning of a text, or 0.</summary>
    public static int DataLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != Data)
        {
            return 0;
        }

        var rest = text[4..].IndexOfAnyExcept(DataRest);
        return rest < 0 ? text.Length : rest + 4;
    }

    /// <summary>Writes a mark for the n-th piece of data over at least five characters.</summary>
    public static void WriteData(Span<char> place, int index)
    {
        place.Fill(DataRest);
        place[0] = Data;
        place[1] = (char)(Digit + ((index >> 8) & 15));
        place[2] = (char)(Digit + ((index >> 4) & 15));
        place[3] = (char)(Digit + (index & 15));
    }

    /// <summary>The number in a data mark.</summary>
    public static int ReadData(ReadOnlySpan<char> mark) => ((mark[1] - Digit) << 8) | ((mark[2] - Digit) << 4) | (mark[3] - Digit);
}
