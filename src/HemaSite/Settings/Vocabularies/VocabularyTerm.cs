using System.Collections.Immutable;

namespace HemaSite.Settings.Vocabularies;

/// <summary>One word of a taxonomy: its slug in addresses, and its titles by language code.</summary>
public sealed record VocabularyTerm(string Taxonomy, string Slug, ImmutableSortedDictionary<string, string> Titles);
