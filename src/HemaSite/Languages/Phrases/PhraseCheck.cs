using System.Collections.Immutable;

namespace HemaSite.Languages.Phrases;

/// <summary>Compares the phrasebooks of a theme or site: same keys, each language's own plural forms, same gaps.</summary>
public static class PhraseCheck
{
    /// <summary>All problems by key, then in the order of the books. Fallback books are not looked at.</summary>
    public static ImmutableArray<PhraseProblem> Compare(ImmutableArray<Phrasebook> books)
    {
        var keys = books.SelectMany(book => book.Phrases.Keys).ToImmutableSortedSet(StringComparer.Ordinal);
        return [.. keys.SelectMany(key => CompareKey(key, books))];
    }

    private static IEnumerable<PhraseProblem> CompareKey(string key, ImmutableArray<Phrasebook> books)
    {
        var phrases = books.Select(book => book.Phrases.GetValueOrDefault(key)).OfType<Phrase>().ToImmutableArray();
        if (phrases.Length == books.Length && phrases.All(phrase => phrase is { IsPlural: false, Placeholders.IsEmpty: true }))
        {
            // As most are.
            yield break;
        }

        var counted = phrases.Any(phrase => phrase.IsPlural);
        var gaps = phrases.SelectMany(phrase => phrase.Placeholders).ToImmutableSortedSet(StringComparer.Ordinal);
        foreach (var book in books)
        {
            if (!book.Phrases.TryGetValue(key, out var phrase))
            {
                yield return new(PhraseFault.MissingKey, book.Language, key, []);
                continue;
            }

            var needed = PluralRules.CategoriesOf(book.Language);
            ImmutableArray<PluralCategory> present = phrase.IsPlural ? [.. phrase.Categories] : [];
            ImmutableArray<string> missing = counted ? Names(needed.Except(present)) : [];
            var foreign = Names(present.Except(needed));
            ImmutableArray<string> lost = [.. gaps.Except(phrase.Placeholders)];
            foreach (var (fault, names) in new[] { (PhraseFault.MissingForms, missing), (PhraseFault.ForeignForms, foreign), (PhraseFault.MissingPlaceholders, lost) })
            {
                if (!names.IsEmpty)
                {
                    yield return new(fault, book.Language, key, names);
                }
            }
        }
    }

    private static ImmutableArray<string> Names(IEnumerable<PluralCategory> categories) => [.. categories.Select(PluralRules.NameOf)];
}
