using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Markdown.Finishing;
using HemaSite.Pages;
using HemaSite.Search.Stemming;
using HemaSite.Settings;

namespace HemaSite.Search;

/// <summary>Gathers the pages of one language for its index; pages may be added from many threads.</summary>
public sealed class SearchIndexBuilder(Language language, BaseUrl baseUrl)
{
    // A word of the title weighs more than one that stands everywhere else.
    private const int TitleWeight = 5;
    private const int TagWeight = 2;
    private const int SummaryWeight = 2;
    private const int MostInText = 2;
    private const int MostOutsideTitle = 4;
    private const int Heaviest = 9;
    private const int SummaryLength = 280;

    private readonly ConcurrentBag<SearchDocument> documents = [];
    private readonly ConcurrentDictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>The language of the index.</summary>
    public Language Language => language;

    /// <summary>Adds a page with its text.</summary>
    public void Add(ContentPage page, RenderedBody body)
    {
        var tags = page.Terms.Where(term => !term.IsFeatured).Select(term => term.Title).Distinct().ToImmutableArray();
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in KeysOf(body.Text))
        {
            weights[key] = Math.Min(weights.GetValueOrDefault(key) + 1, MostInText);
        }

        Raise(weights, KeysOf(body.SummaryText), SummaryWeight, MostOutsideTitle);
        foreach (var tag in tags)
        {
            Raise(weights, KeysOf(tag), TagWeight, MostOutsideTitle);
        }

        Raise(weights, KeysOf(page.Title), TitleWeight, Heaviest);
        documents.Add(new(
            baseUrl.Relative(page.Url),
            page.Title,
            page.Date is { } date ? DateFormat.Iso(date.Date) : "",
            tags,
            Excerpt.Of(body.SummaryText.Length > 0 ? body.SummaryText : body.Text, SummaryLength),
            [.. weights]));
    }

    /// <summary>The files of the index by path below the site's root; the same pages always give the same bytes.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Write() => SearchIndexWriter.Write(
        language.Code,
        [.. documents.OrderByDescending(document => document.Date, StringComparer.Ordinal).ThenBy(document => document.Url, StringComparer.Ordinal)]);

    private static void Raise(Dictionary<string, int> weights, IEnumerable<string> keys, int weight, int most)
    {
        foreach (var key in keys.Distinct())
        {
            weights[key] = Math.Min(weights.GetValueOrDefault(key) + weight, most);
        }
    }

    private IEnumerable<string> KeysOf(string text)
    {
        foreach (var (start, length) in Tokenizer.Words(text))
        {
            foreach (var part in Tokenizer.Parts(Folding.Fold(text.Substring(start, length))))
            {
                yield return keys.GetOrAdd(part, static (word, language) => Stems.Of(word, language), language);
            }
        }
    }
}
