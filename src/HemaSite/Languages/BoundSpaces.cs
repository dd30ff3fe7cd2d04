using System.Collections.Frozen;

namespace HemaSite.Languages;

/// <summary>Which spaces of a Kazakh or Russian text must not end a line.</summary>
internal static class BoundSpaces
{
    private const string ShortWords = "вксоуиаяВКСОУИАЯ";

    // Kazakh months and years take case endings: 12 сәуірде, 2022 жылдың.
    private static readonly string[] Stems =
        ["жыл", "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = (
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря г гг год года году годом годов годы лет ж жж "
        + "мкг мг кг л мл дл мкл нм мкм мм см м км га т мин сек ч сағ ммоль моль МЕ Гц кГц МГц Вт кВт КБ МБ ГБ "
        + "тыс млн млрд трлн мың миллион миллиард тг теңге тенге руб рублей долл евро").Split(' ').ToFrozenSet()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Companies =
        "ЖШС ТОО АҚ АО ЖК ИП ООО РМК РГП КМК КГП МКҚК ГККП ҚБ РҚБ ОО РОО ҚҚ ОФ КеАҚ НАО".Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the space at a place binds its neighbours; a doubled space never does, that is for the editor to mend.</summary>
    /// <param name="text">A text node.</param>
    /// <param name="at">The place of a U+0020 in it.</param>
    /// <param name="before">The last character before the node, NUL at the start of a block.</param>
    /// <param name="bindsShortWords">Whether one-letter Russian words hold on to the next word.</param>
    internal static bool Binds(ReadOnlySpan<char> text, int at, char before, bool bindsShortWords)
    {
        var previous = at > 0 ? text[at - 1] : before;
        var rest = text[(at + 1)..];
        if (previous == '\0' || char.IsWhiteSpace(previous) || (!rest.IsEmpty && char.IsWhiteSpace(rest[0])))
        {
            return false;
        }

        return previous switch
        {
            '№' or '§' => true,
            _ when rest is ['–' or '—'] or ['–' or '—', ' ', ..] => true,
            '.' => IsInitial(text[..at], before) && rest is [var letter, ..] && char.IsUpper(letter),
            >= '0' and <= '9' => IsUnit(rest) || IsGroup(text[..at], rest),
            _ when rest is ['«' or '"', ..] => Companies.Contains(LastWord(text[..at])),
            _ => bindsShortWords && IsShortWord(text[..at], before),
        };
    }

    private static bool IsInitial(ReadOnlySpan<char> head, char before) =>
        head.Length >= 2 && char.IsUpper(head[^2]) && !char.IsLetterOrDigit(head.Length >= 3 ? head[^3] : before);

    private static bool IsShortWord(ReadOnlySpan<char> head, char before)
    {
        if (head.IsEmpty || !ShortWords.Contains(head[^1], StringComparison.Ordinal))
        {
            return false;
        }

        var previous = head.Length >= 2 ? head[^2] : before;
        return previous is '\0' or '(' or '«' or '„' or '"' or '—' or '–' || char.IsWhiteSpace(previous);
    }

    /// <summary>Whether a text begins with a unit, a month or a year: what a number before it must not be parted from.</summary>
    internal static bool IsUnit(ReadOnlySpan<char> rest)
    {
        if (rest is ['%' or '₸' or '₽' or '€' or '$' or '°' or '‰', ..])
        {
            return true;
        }

        var word = FirstWord(rest);
        if (Units.Contains(word))
        {
            return true;
        }

        foreach (var stem in Stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 1 234 567: one to three digits, then exactly three.
    private static bool IsGroup(ReadOnlySpan<char> head, ReadOnlySpan<char> rest)
    {
        var digits = head.Length - 1 - head.LastIndexOfAnyExceptInRange('0', '9');
        var next = rest.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= 3 && (next < 0 ? rest.Length : next) == 3;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[..end];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }
}
