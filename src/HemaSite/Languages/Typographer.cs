using System.Buffers;

namespace HemaSite.Languages;

/// <summary>
/// Typography of running text in Kazakh and Russian: straight quotes become «» (and „“ inside), and a space that must not end a line
/// becomes U+00A0. Text of other languages passes untouched. Feed it the text nodes of one block in order, then call <see cref="Reset"/>.
/// </summary>
public sealed class Typographer(Language language)
{
    /// <summary>By how much a text can grow: a space is added after № and §.</summary>
    public const int MostLettersForOne = 2;

    private const char Nbsp = '\u00A0';
    private readonly bool isActive = language.Code is "kk" or "ru";
    private readonly bool bindsShortWords = language.Code == "ru";
    private int depth;
    private char before;

    /// <summary>Forgets open quotes: a new block begins.</summary>
    public void Reset() => (depth, before) = (0, '\0');

    /// <summary>Says that something other than text stands here (code, a picture); a quote beside it is a quote beside a word.</summary>
    public void Skip() => before = '\uFFFC';

    /// <summary>The text with its quotes and spaces set; the same instance when nothing changes.</summary>
    public string Apply(string text)
    {
        var letters = ArrayPool<char>.Shared.Rent(text.Length * MostLettersForOne);
        var set = letters.AsSpan(0, Apply(text, letters));
        var result = set.SequenceEqual(text) ? text : set.ToString();
        ArrayPool<char>.Shared.Return(letters);
        return result;
    }

    /// <summary>Writes the text with its quotes and spaces set.</summary>
    /// <param name="text">A text node.</param>
    /// <param name="target">Takes it; has room for <see cref="MostLettersForOne"/> times its length.</param>
    /// <returns>How many letters were written.</returns>
    public int Apply(ReadOnlySpan<char> text, Span<char> target)
    {
        if (!isActive || text.IsEmpty)
        {
            text.CopyTo(target);
            return text.Length;
        }

        var (copied, length, lastQuote) = (0, 0, '"');
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            var set = Set(text, i, lastQuote);
            lastQuote = text[i] == '"' ? set : lastQuote;
            if (set != text[i])
            {
                // After № and § the space is added, elsewhere one character takes the place of another.
                var kept = text[i] is '№' or '§' ? i + 1 : i;
                text[copied..kept].CopyTo(target[length..]);
                length += kept - copied;
                target[length++] = set;
                copied = i + 1;
            }
        }

        before = text[^1] == '"' ? lastQuote : text[^1];
        text[copied..].CopyTo(target[length..]);
        return length + text.Length - copied;
    }

    // Every seventh character or so is a space: a plain loop is quicker here than a search for a set of characters.
    private static int Next(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from] is not (' ' or '"' or '«' or '»' or '§' or '№'))
        {
            from++;
        }

        return from;
    }

    private char Set(ReadOnlySpan<char> text, int i, char lastQuote)
    {
        var next = i + 1 < text.Length ? text[i + 1] : '\0';
        switch (text[i])
        {
            case '"':
                var previous = i == 0 ? before : text[i - 1];
                return SetQuote(previous == '"' ? lastQuote : previous, next);
            case ' ':
                return BoundSpaces.Binds(text, i, before, bindsShortWords) ? Nbsp : ' ';
            case '«':
                depth++;
                return '«';
            case '»':
                depth = Math.Max(0, depth - 1);
                return '»';
            default:
                return char.IsAsciiDigit(next) ? Nbsp : text[i];
        }
    }

    private char SetQuote(char previous, char next)
    {
        var isAfterGap = previous == '\0' || char.IsWhiteSpace(previous) || "([{«„—–-/".Contains(previous, StringComparison.Ordinal);
        var isBeforeGap = char.IsWhiteSpace(next) || ",;:!?)]}»".Contains(next, StringComparison.Ordinal) || (next == '.' && depth > 0);
        if (isAfterGap && !isBeforeGap)
        {
            return depth++ == 0 ? '«' : '„';
        }

        // A mark after a word with nothing to close stays: it may mean inches.
        var closes = depth > 0 && previous != '\0' && !char.IsWhiteSpace(previous);
        return !closes ? '"' : --depth == 0 ? '»' : '“';
    }
}
