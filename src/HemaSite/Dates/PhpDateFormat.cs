namespace HemaSite.Dates;

/// <summary>Reads a date by the page's own pattern in PHP's letters (Grav's dateformat): d j m n Y H G i s.</summary>
internal static class PhpDateFormat
{
    private const string Letters = "djmnYHGis";
    private const string Signs = "-./: T,";

    /// <summary>The first character of a pattern that is not understood, or null when day, month and year are all there.</summary>
    public static string? Problem(string pattern)
    {
        foreach (var letter in pattern)
        {
            if (!Letters.Contains(letter, StringComparison.Ordinal) && !Signs.Contains(letter, StringComparison.Ordinal))
            {
                return letter.ToString();
            }
        }

        var whole = pattern.AsSpan().ContainsAny("dj") && pattern.AsSpan().ContainsAny("mn") && pattern.Contains('Y', StringComparison.Ordinal);
        return whole ? null : "–";
    }

    /// <summary>The numbers of a text that follows a pattern, or null. Blanks may be more than one.</summary>
    public static DateParts? Read(string pattern, string text)
    {
        var scanner = new DateScanner(text);
        var parts = default(DateParts);
        foreach (var letter in pattern)
        {
            if (letter == ' ')
            {
                if (!scanner.Blanks())
                {
                    return null;
                }
            }
            else if (Signs.Contains(letter, StringComparison.Ordinal))
            {
                if (!scanner.Sign(letter))
                {
                    return null;
                }
            }
            else if (!scanner.Digits(letter is 'Y' ? 4 : letter is 'i' or 's' ? 2 : 1, letter is 'Y' ? 4 : 2, out var number))
            {
                return null;
            }
            else
            {
                parts = With(parts, letter, number);
            }
        }

        return scanner.AtEnd ? parts : null;
    }

    private static DateParts With(DateParts parts, char letter, int number) => letter switch
    {
        'd' or 'j' => parts with { Day = number },
        'm' or 'n' => parts with { Month = number },
        'Y' => parts with { Year = number },
        'H' or 'G' => parts with { Hour = number },
        'i' => parts with { Minute = number },
        _ => parts with { Second = number },
    };
}
