namespace HemaSite.Dates;

/// <summary>Walks over the text of a date: numbers in ASCII digits, signs and blanks. Nothing depends on a culture.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    /// <summary>Whether the whole text was read.</summary>
    public readonly bool AtEnd => rest.IsEmpty;

    /// <summary>The next character, or NUL at the end.</summary>
    public readonly char Next => rest.IsEmpty ? '\0' : rest[0];

    /// <summary>Reads a number of so many digits; the number of digits is told too. False leaves the text where it was.</summary>
    public bool Number(int least, int most, out int value, out int digits)
    {
        (value, digits) = (0, 0);
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
        {
            // More than nine digits are refused below; the sum may wrap until then.
            value = unchecked((value * 10) + (rest[digits++] - '0'));
        }

        if (digits < least || digits > most)
        {
            return false;
        }

        rest = rest[digits..];
        return true;
    }

    /// <summary>Reads exactly so many digits of a pattern that does not care what follows.</summary>
    public bool Digits(int least, int most, out int value)
    {
        (value, var count) = (0, 0);
        while (count < most && count < rest.Length && char.IsAsciiDigit(rest[count]))
        {
            value = (value * 10) + (rest[count++] - '0');
        }

        rest = rest[count..];
        return count >= least;
    }

    /// <summary>Reads one given sign.</summary>
    public bool Sign(char sign)
    {
        if (Next != sign || rest.IsEmpty)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    /// <summary>Reads blanks, however many; tells whether there was one.</summary>
    public bool Blanks()
    {
        var length = rest.Length;
        rest = rest.TrimStart(" \t\u00A0\u2002\u2003\u2009\u202F");
        return rest.Length < length;
    }
}
