using System.Collections;
using System.Globalization;

namespace HemaSite.Themes;

/// <summary>The letters, digits and marks that all faces of a theme can draw, as its glyphs.txt lists them.</summary>
public sealed class GlyphSet
{
    private const int Plane = 0x10000;

    private readonly BitArray glyphs = new(Plane);

    /// <summary>Reads lines such as U+0410-044F; lines of other forms are passed over.</summary>
    public static GlyphSet Read(string text)
    {
        var set = new GlyphSet();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var range = line.Trim();
            if (!range.StartsWith("U+"))
            {
                continue;
            }

            var dash = range.IndexOf('-');
            if (Parse(dash < 0 ? range[2..] : range[2..dash]) is { } first && Parse(range[(dash < 0 ? 2 : dash + 1)..]) is { } last)
            {
                for (var code = first; code <= last && code < Plane; code++)
                {
                    set.glyphs[code] = true;
                }
            }
        }

        return set;
    }

    /// <summary>Whether the faces can draw a character, or need not: emoji and other symbols come from the reader's system.</summary>
    public bool Draws(char letter) => glyphs[letter] || !IsOfText(letter);

    private static int? Parse(ReadOnlySpan<char> code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    // Blanks draw nothing, marks are drawn with the letter before them, and what lies beyond the first plane is mostly emoji.
    private static bool IsOfText(char letter) => char.GetUnicodeCategory(letter)
        is <= UnicodeCategory.OtherLetter
        or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber)
        or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation)
        or UnicodeCategory.CurrencySymbol;
}
