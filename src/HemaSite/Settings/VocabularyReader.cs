using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Settings.Vocabularies;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Settings;

/// <summary>Reads terms.yaml: taxonomies, in them slugs, in them a title by language ("tag: donor: {kk: донор, ru: донор}").</summary>
internal sealed class VocabularyReader(SiteSettings settings, Complaints complaints)
{
    private const string Shape = "kk: …, ru: …";

    /// <summary>The words in the file; none when it is absent.</summary>
    public Vocabulary Read(IFileTree tree, IReadOnlyList<FileEntry> entries, FilePath path)
    {
        var terms = ImmutableArray.CreateBuilder<VocabularyTerm>();
        foreach (var taxonomy in SettingsFile.Read(tree, entries, path, complaints)?.Entries ?? [])
        {
            if (!settings.Taxonomies.Contains(taxonomy.Key))
            {
                complaints.Add(SettingsRules.UnknownTaxonomy.At(taxonomy.KeySpan, taxonomy.Key, string.Join(", ", settings.Taxonomies)));
            }
            else if (taxonomy.Value is YamlMap words)
            {
                terms.AddRange(words.Entries.Select(word => Term(taxonomy.Key, word)).OfType<VocabularyTerm>());
            }
            else if (taxonomy.Value is not YamlScalar { IsNull: true })
            {
                complaints.Add(SettingsRules.WrongShape.At(taxonomy.Value.Span, taxonomy.Key, $"{taxonomy.Key}: {{ slug: {{ {Shape} }} }}"));
            }
        }

        return Vocabulary.Of(terms.ToImmutable());
    }

    private VocabularyTerm? Term(string taxonomy, YamlEntry word)
    {
        if (Slug.Problem(word.Key) is not null || word.Key.Any(char.IsUpper))
        {
            complaints.Add(SettingsRules.WrongSetting.At(word.KeySpan, taxonomy, word.Key, "blood-donor"));
            return null;
        }

        if (word.Value is not YamlMap titles)
        {
            complaints.Add(SettingsRules.WrongShape.At(word.Value.Span, word.Key, $"{word.Key}: {{ {Shape} }}"));
            return null;
        }

        var known = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var title in titles.Entries)
        {
            if (Language.Find(title.Key) is null)
            {
                complaints.Add(SettingsRules.UnknownLanguage.At(title.KeySpan, title.Key, SettingsLanguages.Shipped, SettingsLanguages.Suggestion(title.Key)));
            }
            else if (title.Value is YamlScalar { IsNull: false } text && text.Value.Trim() is { Length: > 0 } words)
            {
                known[title.Key] = words;
            }
            else
            {
                complaints.Add(SettingsRules.WrongShape.At(title.Value.Span, title.Key, $"{title.Key}: …"));
            }
        }

        return new(taxonomy, word.Key, known.ToImmutable());
    }
}
