using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace HemaSite.Languages;

/// <summary>
/// The suffix a Kazakh number written in digits takes. It follows the last word of the number as it is read aloud
/// (5 000 is "бес мың", so "5 000-нан"), in vowel harmony and in its last sound.
/// </summary>
public static class KazakhNumerals
{
    // Ordinal, genitive, dative, accusative, locative, ablative, instrumental after each word that can end a number.
    private static readonly FrozenDictionary<ulong, ImmutableArray<string>> Suffixes = new Dictionary<ulong, ImmutableArray<string>>
    {
        [0] = Row("ші дің ге ді де ден мен"),
        [1] = Row("ші дің ге ді де ден мен"),
        [2] = Row("ші нің ге ні де ден мен"),
        [3] = Row("ші тің ке ті те тен пен"),
        [4] = Row("ші тің ке ті те тен пен"),
        [5] = Row("ші тің ке ті те тен пен"),
        [6] = Row("шы ның ға ны да дан мен"),
        [7] = Row("ші нің ге ні де ден мен"),
        [8] = Row("ші дің ге ді де ден бен"),
        [9] = Row("шы дың ға ды да дан бен"),
        [10] = Row("шы ның ға ды да нан мен"),
        [20] = Row("шы ның ға ны да дан мен"),
        [30] = Row("шы дың ға ды да дан бен"),
        [40] = Row("шы тың қа ты та тан пен"),
        [50] = Row("ші дің ге ді де ден мен"),
        [60] = Row("шы тың қа ты та тан пен"),
        [70] = Row("ші тің ке ті те тен пен"),
        [80] = Row("ші нің ге ді де нен мен"),
        [90] = Row("шы ның ға ды да нан мен"),
        [100] = Row("ші дің ге ді де ден бен"),
        [1_000] = Row("шы ның ға ды да нан мен"),
        [1_000_000] = Row("шы ның ға ды да нан мен"),
        [1_000_000_000] = Row("шы тың қа ты та тан пен"),
        [1_000_000_000_000] = Row("шы ның ға ды да нан мен"),
    }.ToFrozenDictionary();

    /// <summary>The suffix of a whole number with its hyphen: "-те" for 5 in the locative.</summary>
    public static string Suffix(long number, NumeralForm form) => "-" + Suffixes[LastWord((ulong)Int128.Abs(number))][(int)form];

    /// <summary>
    /// A number as it is written with its suffix: "5-те", "5 000-нан", "18:30-да". Groups of three parted by a space or U+00A0 are one
    /// number; of a time or a fraction the last part decides. Text that ends in no digit is given back as it is.
    /// </summary>
    public static string WithSuffix(string written, NumeralForm form)
    {
        var start = StartOfLastNumber(written);
        var digits = string.Concat(written[start..].Where(char.IsAsciiDigit));
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? written + Suffix(number, form)
            : written;
    }

    private static int StartOfLastNumber(string text)
    {
        var start = StartOfDigits(text, text.Length);
        while (text.Length - start >= 3 && start >= 2 && text[start - 1] is ' ' or '\u00A0' or '\u202F')
        {
            var group = StartOfDigits(text, start - 1);
            if (group == start - 1 || FirstRun(text, start) != 3)
            {
                break;
            }

            start = group;
        }

        return start;
    }

    private static int StartOfDigits(string text, int end)
    {
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int FirstRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static ulong LastWord(ulong number)
    {
        if (number < 10)
        {
            return number;
        }

        if (number % 100 != 0)
        {
            return number % 10 != 0 ? number % 10 : number % 100;
        }

        return number switch
        {
            _ when number % 1_000 != 0 => 100,
            _ when number % 1_000_000 != 0 => 1_000,
            _ when number % 1_000_000_000 != 0 => 1_000_000,
            _ when number % 1_000_000_000_000 != 0 => 1_000_000_000,
            _ => 1_000_000_000_000,
        };
    }

    private static ImmutableArray<string> Row(string suffixes) => [.. suffixes.Split(' ')];
}
