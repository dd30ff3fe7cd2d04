using System.Globalization;
using System.Text;

namespace HemaSite.Pictures.Cards;

/// <summary>Prepares words for a card: emoji and other drawings go, letters that the font lacks are named.</summary>
public static class CardWords
{
    /// <summary>The words with single blanks, without emoji, and without signs (letters and digits aside) that the font lacks.</summary>
    public static string Drawable(string text, FontCoverage font)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                kept.Append(kept.Length > 0 && kept[^1] != ' ' ? " " : "");
            }
            else if (!IsSymbol(rune) && (font.Has(rune.Value) || IsOfWord(rune)))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().TrimEnd();
    }

    /// <summary>The first letter or digit that the font has no glyph for, as text; null when it has all.</summary>
    public static string? Missing(string text, FontCoverage font)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOfWord(rune) && !font.Has(rune.Value))
            {
                return rune.ToString();
            }
        }

        return null;
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    // Emoji, their joiners, skins and flags; letters of private use and halves of pairs have no look of their own either.
    private static bool IsSymbol(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.OtherSymbol => rune.Value is not ('№' or '°' or '©' or '®' or '™'),
        UnicodeCategory.ModifierSymbol => rune.Value > 0xFFFF,
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => true,
        UnicodeCategory.EnclosingMark => true,
        _ => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF),
    };
}
