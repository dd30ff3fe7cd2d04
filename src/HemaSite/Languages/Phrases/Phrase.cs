using System.Collections.Immutable;
using System.Text;

namespace HemaSite.Languages.Phrases;

/// <summary>One phrase of a theme or site in one language: a plain text, or a text for each plural category. {name} marks a gap.</summary>
public sealed class Phrase
{
    // By the number of the category: a handful of texts is no matter for a dictionary.
    private readonly string?[] forms = new string?[(int)PluralCategory.Other + 1];

    private Phrase(IEnumerable<KeyValuePair<PluralCategory, string>> texts, bool isPlural)
    {
        foreach (var (category, text) in texts)
        {
            forms[(int)category] = text;
        }

        IsPlural = isPlural;
        Placeholders = forms.Any(text => text?.Contains('{', StringComparison.Ordinal) == true)
            ? [.. Texts.SelectMany(PlaceholdersOf).Order(StringComparer.Ordinal).Distinct()]
            : [];
    }

    /// <summary>The categories it has a text for, in their order; a plain phrase has its one text under <see cref="PluralCategory.Other"/>.</summary>
    public IEnumerable<PluralCategory> Categories => Enum.GetValues<PluralCategory>().Where(category => forms[(int)category] is not null);

    /// <summary>Whether the phrase depends on a number.</summary>
    public bool IsPlural { get; }

    /// <summary>The names of all gaps in all forms, in ordinal order.</summary>
    public ImmutableArray<string> Placeholders { get; }

    /// <summary>A phrase that is the same whatever the number.</summary>
    public static Phrase Plain(string text) => new([KeyValuePair.Create(PluralCategory.Other, text)], false);

    /// <summary>A phrase with a text per plural category.</summary>
    public static Phrase Counted(IEnumerable<KeyValuePair<PluralCategory, string>> forms) => new(forms, true);

    /// <summary>The text for a category; where it is missing the general one, else the first there is, else nothing.</summary>
    public string Form(PluralCategory category) => forms[(int)category] ?? forms[(int)PluralCategory.Other] ?? Texts.FirstOrDefault("");

    private IEnumerable<string> Texts => forms.OfType<string>();

    /// <summary>Puts values into the gaps of a text. Gaps without a value stay as they are; values are never searched for gaps.</summary>
    internal static string Fill(string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 16);
        var copied = 0;
        for (var open = 0; NextGap(text, ref open, out var close); open = close + 1)
        {
            var name = text.AsSpan(open + 1, close - open - 1);
            foreach (var value in values)
            {
                if (name.SequenceEqual(value.Name))
                {
                    filled.Append(text, copied, open - copied).Append(value.Value);
                    copied = close + 1;
                    break;
                }
            }
        }

        return filled.Append(text, copied, text.Length - copied).ToString();
    }

    private static IEnumerable<string> PlaceholdersOf(string text)
    {
        for (var open = 0; NextGap(text, ref open, out var close); open = close + 1)
        {
            yield return text[(open + 1)..close];
        }
    }

    private static bool NextGap(string text, ref int open, out int close)
    {
        for (close = -1; (open = text.IndexOf('{', open)) >= 0; open++)
        {
            var end = open + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end > open + 1 && end < text.Length && text[end] == '}')
            {
                close = end;
                return true;
            }
        }

        return false;
    }
}
