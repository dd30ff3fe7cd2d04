using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using HemaSite.Files.Kept;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Markdown.Finishing;
using HemaSite.Pages;
using HemaSite.Settings;

namespace HemaSite.Search.Indexing;

/// <summary>Gathers the pages of one language for its index; pages may be added from many threads.</summary>
/// <param name="language">The language.</param>
/// <param name="baseUrl">Where the site stands.</param>
/// <param name="before">What <see cref="Keep"/> gave in an earlier build of the same site; empty for nothing.</param>
internal sealed class SearchIndexBuilder(Language language, BaseUrl baseUrl, ReadOnlyMemory<byte> before)
{
    // A word of the title weighs more than one that stands everywhere else.
    private const int TitleWeight = 5;
    private const int TagWeight = 2;
    private const int SummaryWeight = 2;
    private const int MostInText = 2;
    private const int MostOutsideTitle = 4;
    private const int Heaviest = 9;
    private const int SummaryLength = 280;
    private const int BytesPerPage = 1200;

    private readonly ConcurrentBag<SearchDocument> documents = [];
    private readonly Lazy<(SearchKeys Keys, Dictionary<string, SearchDocument> Documents)> known = new(() => Read(before, language));

    /// <summary>The language of the index.</summary>
    public Language Language => language;

    /// <summary>Adds a page with its text.</summary>
    public void Add(ContentPage page, RenderedBody body)
    {
        var tags = page.Terms.Where(term => !term.IsFeatured).Select(term => term.Title).Distinct().ToImmutableArray();
        var weights = new Dictionary<int, int>();
        foreach (var (start, length) in Tokenizer.Words(body.Text))
        {
            foreach (var key in known.Value.Keys.Of(body.Text.AsSpan(start, length)))
            {
                Raise(weights, key, 1, MostInText);
            }
        }

        Raise(weights, body.SummaryText, SummaryWeight, MostOutsideTitle);
        foreach (var tag in tags)
        {
            Raise(weights, tag, TagWeight, MostOutsideTitle);
        }

        Raise(weights, page.Title, TitleWeight, Heaviest);
        documents.Add(SearchDocument.Of(
            baseUrl.Relative(page.Url),
            page.Date is { } date ? DateFormat.Iso(date.Date) : "",
            page.Title,
            tags,
            Excerpt.Of(body.SummaryText.Length > 0 ? body.SummaryText : body.Text, SummaryLength),
            weights));
    }

    /// <summary>Adds a page of which nothing has changed since the earlier build; false when that build did not know it.</summary>
    public bool AddAgain(ContentPage page)
    {
        if (!known.Value.Documents.TryGetValue(baseUrl.Relative(page.Url), out var document))
        {
            return false;
        }

        documents.Add(document);
        return true;
    }

    /// <summary>The files of the index; the same pages always give the same bytes.</summary>
    public ImmutableArray<SearchFile> Write() => SearchIndexWriter.Write(language.Code, InOrder(), known.Value.Keys);

    /// <summary>All that was gathered, as bytes for the next build. Keys that no page has any more are left behind.</summary>
    public ReadOnlyMemory<byte> Keep()
    {
        var (names, left) = (known.Value.Keys.Names, new List<string>());
        var numbers = new int[names.Count];
        int NumberOf(int key)
        {
            if (numbers[key] == 0)
            {
                left.Add(names[key]);
                numbers[key] = left.Count;
            }

            return numbers[key] - 1;
        }

        var to = new ByteWriter(1024 + (documents.Count * BytesPerPage));
        to.Write(InOrder(), document => document.Write(to, NumberOf));
        to.Write(left, to.Write);
        return to.Written.ToArray();
    }

    // The oldest first: a new page takes a number behind all others, and what is written of them stays.
    private ImmutableArray<SearchDocument> InOrder() =>
        [.. documents.OrderBy(document => document.Date, StringComparer.Ordinal).ThenByDescending(document => document.Url, StringComparer.Ordinal)];

    private static (SearchKeys Keys, Dictionary<string, SearchDocument> Documents) Read(ReadOnlyMemory<byte> kept, Language language)
    {
        var keys = new SearchKeys(language);
        if (kept.IsEmpty)
        {
            return (keys, []);
        }

        var from = new ByteReader(kept);
        var all = from.List(() => SearchDocument.Read(from)).ToDictionary(document => document.Url);
        for (var count = from.Int(); count > 0; count--)
        {
            keys.NumberOf(from.Text());
        }

        return (keys, all);
    }

    private void Raise(Dictionary<int, int> weights, string text, int weight, int most)
    {
        var met = new HashSet<int>();
        foreach (var (start, length) in Tokenizer.Words(text))
        {
            foreach (var key in known.Value.Keys.Of(text.AsSpan(start, length)))
            {
                if (met.Add(key))
                {
                    Raise(weights, key, weight, most);
                }
            }
        }
    }

    private static void Raise(Dictionary<int, int> weights, int key, int weight, int most)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, key, out _);
        sum = Math.Min(sum + weight, most);
    }
}
