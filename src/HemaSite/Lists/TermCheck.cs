using System.Buffers;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Languages;
using HemaSite.Pages;
using HemaSite.Settings;
using HemaSite.Text;

namespace HemaSite.Lists;

/// <summary>
/// Looks for tags and categories that addresses cannot tell apart: signs are no part of an address, so “A+” and “A-” would share a list
/// and “+” alone would have none.
/// </summary>
internal sealed class TermCheck(ImmutableArray<ContentPage> pages, SiteSettings settings, Complaints complaints)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("+-−–#*&@%=<>°");

    // Each word once, where it stands first.
    private readonly HashSet<(string Taxonomy, string Word, Language Language)> seen = [];

    private readonly Lazy<ILookup<(string Taxonomy, string Slug, Language Language), string>> written = new(() => pages
        .SelectMany(page => page.Terms, (page, term) => (Address: (term.Taxonomy, term.Slug, page.Language), term.Written))
        .Distinct()
        .ToLookup(item => item.Address, item => item.Written));

    /// <summary>Complains about each such word.</summary>
    public void Run()
    {
        foreach (var page in pages)
        {
            foreach (var taxonomy in settings.Taxonomies)
            {
                foreach (var word in page.Document.FrontMatter.Taxonomy.GetValueOrDefault(taxonomy, []))
                {
                    // Hardly any word ends so.
                    if (word.Value.Trim() is { Length: > 0 } text && !char.IsLetterOrDigit(text[^1]) && seen.Add((taxonomy, text, page.Language)))
                    {
                        Check(taxonomy, word with { Value = text }, page.Language);
                    }
                }
            }
        }
    }

    private void Check(string taxonomy, Located<string> word, Language language)
    {
        if (settings.Terms.Find(taxonomy, word.Value, language) is not null)
        {
            return;
        }

        var slug = Slug.FromTitle(word.Value, language);
        if (slug.Length == 0)
        {
            complaints.Add(FrontMatterRules.NoTerm.At(word.Span, word.Value));
        }
        else if (written.Value[(taxonomy, slug, language)].FirstOrDefault(other => SignsOf(other) != SignsOf(word.Value)) is { } other)
        {
            complaints.Add(FrontMatterRules.SameTerm.At(word.Span, word.Value, other));
        }
    }

    private static string SignsOf(string word)
    {
        var end = word.Length;
        while (end > 0 && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return string.Concat(word[end..].Where(Signs.Contains));
    }
}
