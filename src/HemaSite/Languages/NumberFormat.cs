using System.Globalization;
using System.Text;

namespace HemaSite.Languages;

/// <summary>
/// Writes numbers for readers: groups of three from 1000 up, U+00A0 and a comma in Kazakh and Russian, comma and point in English
/// and in languages we know nothing about.
/// </summary>
public static class NumberFormat
{
    private const char Nbsp = '\u00A0';

    /// <summary>A number with the decimals it was written with: "1 234 567,89", "1,234,567.89".</summary>
    public static string Number(decimal n, Language language)
    {
        var plain = n.ToString(CultureInfo.InvariantCulture).AsSpan();
        var digits = plain.TrimStart('-');
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var text = new StringBuilder(plain.Length + 8).Append(plain[..(plain.Length - digits.Length)]);
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
            {
                text.Append(IsComma(language) ? Nbsp : ',');
            }

            text.Append(whole[i]);
        }

        if (point >= 0)
        {
            text.Append(IsComma(language) ? ',' : '.').Append(digits[(point + 1)..]);
        }

        return text.ToString();
    }

    /// <summary>A share in percent, given as 25.6 for 25.6 %: "25,6%" in Kazakh, "25,6 %" in Russian, "25.6%" in English.</summary>
    public static string Percent(decimal percent, Language language) =>
        Number(percent, language) + (language.Code == "ru" ? "\u00A0%" : "%");

    /// <summary>A sum in tenge, rounded to tiyn, which are left out when there are none: "1 500,50 ₸", "KZT 1,500.50".</summary>
    public static string Money(decimal tenge, Language language)
    {
        var rounded = Math.Round(tenge, 2, MidpointRounding.AwayFromZero);
        var format = rounded == decimal.Truncate(rounded) ? "F0" : "F2";
        var number = Number(decimal.Parse(rounded.ToString(format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), language);
        return IsComma(language) ? $"{number}{Nbsp}₸" : $"KZT {number}";
    }

    /// <summary>
    /// The size of a download in decimal units (1 MB is 1,000,000 bytes), one decimal below ten: "1,2 МБ", "350 КБ", "1.2 MB".
    /// </summary>
    public static string FileSize(long bytes, Language language)
    {
        var units = IsComma(language) ? "Б КБ МБ ГБ ТБ" : "B KB MB GB TB";
        var size = (decimal)bytes;
        var unit = 0;
        while (unit < 4 && Rounded(size) >= 1000)
        {
            size /= 1000;
            unit++;
        }

        return $"{Number(Rounded(size), language)}{(IsComma(language) ? Nbsp : ' ')}{units.Split(' ')[unit]}";
    }

    private static bool IsComma(Language language) => language.Code is "kk" or "ru";

    private static decimal Rounded(decimal size)
    {
        var tenths = Math.Round(size, 1, MidpointRounding.AwayFromZero);
        return tenths < 10 && tenths != decimal.Truncate(tenths) ? tenths : Math.Round(size, 0, MidpointRounding.AwayFromZero);
    }
}
