using System.Globalization;
using System.Text;

namespace HemaSite.Search;

/// <summary>
/// A list of documents as text: each the distance from the one before in base 36, ended by its weight as a capital from A (1) to I (9).
/// "3A0B" is document 3 with weight 1 and document 4 with weight 2.
/// </summary>
public static class Postings
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int Base = 36;

    /// <summary>Writes documents in rising order.</summary>
    public static string Write(IEnumerable<(int Document, int Weight)> list)
    {
        var text = new StringBuilder();
        var next = 0;
        foreach (var (document, weight) in list)
        {
            Append(text, document - next);
            text.Append((char)('A' + weight - 1));
            next = document + 1;
        }

        return text.ToString();
    }

    /// <summary>Reads them back.</summary>
    /// <exception cref="FormatException">The text is none of ours.</exception>
    public static IEnumerable<(int Document, int Weight)> Read(string text)
    {
        var (next, gap) = (0, 0);
        foreach (var c in text)
        {
            if (c is >= 'A' and <= 'I')
            {
                yield return (next + gap, c - 'A' + 1);
                next += gap + 1;
                gap = 0;
            }
            else
            {
                var digit = Digits.IndexOf(c, StringComparison.Ordinal);
                gap = digit < 0 ? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"no posting: {c}")) : (gap * Base) + digit;
            }
        }
    }

    private static void Append(StringBuilder text, int number)
    {
        if (number >= Base)
        {
            Append(text, number / Base);
        }

        if (number > 0)
        {
            text.Append(Digits[number % Base]);
        }
    }
}
