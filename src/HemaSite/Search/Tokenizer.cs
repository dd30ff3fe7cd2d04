namespace HemaSite.Search;

/// <summary>
/// Cuts a text into words: runs of letters, digits and combining marks, joined by a hyphen or an apostrophe between two of them.
/// A number with letters after a hyphen (COVID-19, ЖШС-нің) is one word. The theme's search.js cuts alike.
/// </summary>
public static class Tokenizer
{
    /// <summary>The longest word that is looked at; longer runs are no words.</summary>
    public const int LongestWord = 48;

    /// <summary>Where the words of a text stand, in order.</summary>
    public static IEnumerable<(int Start, int Length)> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (IsWordLetter(text[i]) || (start >= 0 && IsJoint(text, i))))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && i - start <= LongestWord)
            {
                yield return (start, i - start);
            }

            start = -1;
        }
    }

    /// <summary>
    /// The parts under which a folded word is indexed: itself, and the words around a hyphen when each has three letters or more,
    /// so that ғылыми-зерттеу is found by either. Kazakh endings after a hyphen stay with their abbreviation.
    /// </summary>
    public static IEnumerable<string> Parts(string folded)
    {
        yield return folded;
        if (!folded.Contains('-', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var part in folded.Split('-'))
        {
            if (part.Length >= 3)
            {
                yield return part;
            }
        }
    }

    private static bool IsWordLetter(char c) => char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F';

    private static bool IsJoint(string text, int i) =>
        text[i] is '-' or '\u2010' or '\u2011' or '\'' or '’' or 'ʼ' && i + 1 < text.Length && IsWordLetter(text[i + 1]) && IsWordLetter(text[i - 1]);
}
