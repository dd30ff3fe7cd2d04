using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Text;

namespace HemaSite.Settings.Vocabularies;

/// <summary>The words of a site's taxonomies in its languages: one slug, and how each language calls it.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<(string Taxonomy, string Label), VocabularyTerm> byLabel;

    private Vocabulary(IEnumerable<VocabularyTerm> terms)
    {
        var labels = new Dictionary<(string, string), VocabularyTerm>();
        foreach (var term in terms)
        {
            labels[(term.Taxonomy, Folded(term.Slug))] = term;
            foreach (var title in term.Titles.Values)
            {
                labels.TryAdd((term.Taxonomy, Folded(title)), term);
            }
        }

        byLabel = labels.ToFrozenDictionary();
    }

    /// <summary>A site without content/terms.yaml: every word is shown as it is written.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>The vocabulary of some terms; where two share a label the first is meant.</summary>
    public static Vocabulary Of(ImmutableArray<VocabularyTerm> terms) => new(terms);

    /// <summary>The slug and the title of a word that a page writes: the slug itself or the word of any language, in any letter case.</summary>
    /// <returns>Null when the vocabulary does not know the word.</returns>
    public (string Slug, string Title)? Find(string taxonomy, string word, Language language) =>
        byLabel.TryGetValue((taxonomy, Folded(word)), out var term)
            ? (term.Slug, term.Titles.GetValueOrDefault(language.Code) ?? word)
            : null;

    private static string Folded(string word) => Nfc.Compose(word.Trim()).ToLowerInvariant();
}
