using System.Globalization;
using System.Text;
using HemaSite.Languages;

namespace HemaSite.Text;

/// <summary>
/// Lower-case Latin spelling of Kazakh and Russian words for addresses. Kazakh keeps қ apart (q) and writes й as y;
/// Russian writes й as i, as the site's old addresses do, and takes Kazakh letters the Kazakh way.
/// </summary>
public static class Transliteration
{
    private const string Letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private static readonly string[] Kazakh = Spellings("y", "h");
    private static readonly string[] Russian = Spellings("i", "kh");

    /// <summary>The text in lower case with every letter spelt in a–z; stress marks and invisible characters are dropped, other scripts stay.</summary>
    public static string ToLatin(string text, Language language)
    {
        var spellings = language.Code == "kk" ? Kazakh : Russian;
        var latin = new StringBuilder(text.Length + 16);
        foreach (var letter in Nfc.Compose(text))
        {
            var lower = char.ToLowerInvariant(letter);
            if (char.IsAscii(lower))
            {
                latin.Append(lower);
            }
            else if (Letters.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var known)
            {
                latin.Append(spellings[known]);
            }
            else
            {
                AppendOther(latin, lower, spellings);
            }
        }

        return latin.ToString();
    }

    // Letters of neighbours' alphabets, and any letter with marks by its base: é, ӯ, ș.
    private static void AppendOther(StringBuilder latin, char letter, string[] spellings)
    {
        if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
        {
            return;
        }

        var plain = char.ToLowerInvariant(Nfc.BaseOf(letter));
        var known = Letters.IndexOf(plain, StringComparison.Ordinal);
        latin.Append(letter switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            'ə' => "a",
            'є' => "ye",
            'ї' => "yi",
            'ґ' => "g",
            'ў' => "u",
            _ => known >= 0 ? spellings[known] : plain.ToString(),
        });
    }

    private static string[] Spellings(string shortI, string kha) =>
        ("a a b v g g d e yo zh z i " + shortI + " k q l m n n o o p r s t u u u f " + kha + " h ts ch sh shch  y i  e yu ya").Split(' ');
}
