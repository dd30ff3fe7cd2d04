using System.Collections.Frozen;

namespace HemaSite.Languages.Phrases;

/// <summary>The phrases of one language by key, with the book of another language to fall back on.</summary>
public sealed class Phrasebook(Language language, IEnumerable<KeyValuePair<string, Phrase>> phrases, Phrasebook? fallback = null)
{
    /// <summary>The language of the phrases.</summary>
    public Language Language { get; } = language;

    /// <summary>The phrases of this book itself.</summary>
    public FrozenDictionary<string, Phrase> Phrases { get; } = phrases.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether this book or the one behind it knows a key.</summary>
    public bool Knows(string key) => Phrases.ContainsKey(key) || fallback?.Knows(key) == true;

    /// <summary>The phrase of a key with its gaps filled; a key nobody knows is given back itself, so that it shows on the page.</summary>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Phrases.TryGetValue(key, out var phrase)
            ? Phrase.Fill(phrase.Form(PluralCategory.Other), values)
            : fallback?.Text(key, values) ?? key;

    /// <summary>
    /// The phrase of a key in the form for a number, with {n} as that number written for readers and the other gaps filled.
    /// A phrase from the fallback book follows the rules of its own language.
    /// </summary>
    public string Plural(string key, decimal n, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (!Phrases.TryGetValue(key, out var phrase))
        {
            return fallback?.Plural(key, n, values) ?? key;
        }

        var form = phrase.Form(PluralRules.CategoryOf(n, Language));
        return Phrase.Fill(form, [("n", NumberFormat.Number(n, Language)), .. values]);
    }
}
