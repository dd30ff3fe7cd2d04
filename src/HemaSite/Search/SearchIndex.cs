using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using HemaSite.Languages;
using HemaSite.Search.Stemming;

namespace HemaSite.Search;

/// <summary>A built index, asked as the theme's search.js asks it: exact keys first, then look-alikes, then words that begin so; where there are none, keys without bare endings.</summary>
public sealed class SearchIndex
{
    private const int MostWords = 8;
    private const int ShortestPrefix = 3;
    private const int MostFiles = 3;
    private const double LookAlike = 0.5;
    private const double Beginning = 0.3;

    private readonly Language language;
    private readonly Func<string, byte[]?> read;
    private readonly int count;
    private readonly int perFile;
    private readonly int perFolder;
    private readonly ImmutableArray<string> folders;
    private readonly ImmutableArray<string> first;
    private readonly ImmutableArray<string> files;

    private SearchIndex(Language language, Func<string, byte[]?> read, JsonElement meta)
    {
        (this.language, this.read) = (language, read);
        count = meta.GetProperty("documents").GetInt32();
        perFile = meta.GetProperty("perFile").GetInt32();
        perFolder = meta.GetProperty("perFolder").GetInt32();
        folders = Texts(meta, "folders");
        first = Texts(meta, "terms");
        files = Texts(meta, "files");
    }

    /// <summary>Opens the index of a language; null when the site has none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="read">Gives a file of the built site by its path, or null.</param>
    /// <exception cref="JsonException">The index is damaged.</exception>
    public static SearchIndex? Open(Language language, Func<string, byte[]?> read)
    {
        if (read($"{language.Code}/search/index.json") is not { } bytes)
        {
            return null;
        }

        using var meta = JsonDocument.Parse(bytes);
        return new(language, read, meta.RootElement);
    }

    /// <summary>The pages that hold the most words of a query, the best first; of the query retyped when it finds nothing as it is.</summary>
    public ImmutableArray<SearchHit> Find(string query, int most = int.MaxValue) =>
        Retyped.Readings(query).Prepend(query).Distinct().Select(reading => Answers(reading, most)).FirstOrDefault(hits => hits.Length > 0, []);

    private ImmutableArray<SearchHit> Answers(string query, int most)
    {
        var words = Tokenizer.Words(query).Take(MostWords).Select(word => Folding.Fold(query.Substring(word.Start, word.Length))).ToList();
        var scores = new Dictionary<int, (int Words, double Score, List<string> Reasons)>();
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (document, (score, reason)) in Matches(words[i], isLast: i == words.Count - 1))
            {
                var (before, sum, reasons) = scores.GetValueOrDefault(document, (0, 0, []));
                reasons.Add(reason);
                scores[document] = (before + 1, sum + score, reasons);
            }
        }

        var whole = scores.Count == 0 ? 0 : scores.Values.Max(score => score.Words);
        return
        [
            .. scores.Where(item => item.Value.Words == whole)
                .OrderByDescending(item => item.Value.Score).ThenByDescending(item => item.Key).Take(most)
                .Select(item => Hit(item.Key, item.Value.Score, item.Value.Reasons)),
        ];
    }

    // A Kazakh word that finds nothing may have been typed without Kazakh letters, its endings too.
    private Dictionary<int, (double Score, string Reason)> Matches(string word, bool isLast)
    {
        var key = Stems.Of(word, language);
        var best = Matches(word, key, Folding.Skeleton(key), isLast && word.Length >= ShortestPrefix ? Folding.Skeleton(word) : null);
        return best.Count > 0 || language.Code != "kk" ? best
            : BareEndings.Keys(Folding.Skeleton(word)).Select(other => Matches(word, null, other, null)).FirstOrDefault(found => found.Count > 0, best);
    }

    private Dictionary<int, (double Score, string Reason)> Matches(string word, string? key, string skeleton, string? beginning)
    {
        var best = new Dictionary<int, (double Score, string Reason)>();
        foreach (var (name, list) in TermsNear(skeleton, beginning))
        {
            var other = Folding.Skeleton(name);
            var factor = name == key ? 1 : other == skeleton ? LookAlike : beginning is not null && other.StartsWith(beginning, StringComparison.Ordinal) ? Beginning : 0;
            if (factor == 0)
            {
                continue;
            }

            var documents = Postings.Read(list).ToList();
            var rarity = Math.Log(1 + ((double)count / documents.Count));
            foreach (var (document, weight) in documents)
            {
                var score = factor * rarity * weight;
                if (!best.TryGetValue(document, out var known) || known.Score < score)
                {
                    best[document] = (score, string.Create(CultureInfo.InvariantCulture, $"{word} → {name} ×{factor:0.#}, {weight}/9, 1:{documents.Count}"));
                }
            }
        }

        return best;
    }

    private IEnumerable<(string Key, string List)> TermsNear(string skeleton, string? beginning)
    {
        // Words that begin alike stand side by side, maybe in more files than one.
        var from = FileOf(beginning ?? skeleton);
        var near = Enumerable.Range(from, beginning is null ? 1 : Math.Min(FileOf(beginning + char.MaxValue) - from + 1, MostFiles));
        foreach (var number in near.Prepend(FileOf(skeleton)).Distinct().Where(number => number >= 0))
        {
            using var terms = Parse($"words/{files[number]}.json");
            foreach (var term in terms.RootElement.EnumerateObject())
            {
                yield return (term.Name, term.Value.GetString() ?? "");
            }
        }
    }

    // The last file whose first key is not after this one.
    private int FileOf(string skeleton)
    {
        var at = first.BinarySearch(skeleton, StringComparer.Ordinal);
        return at >= 0 ? at : ~at - 1;
    }

    private SearchHit Hit(int number, double score, List<string> reasons)
    {
        using var file = Parse($"{folders[number / perFile / perFolder]}/d{number / perFile}.json");
        var document = file.RootElement[number % perFile];
        return new(document[0].GetString() ?? "", document[1].GetString() ?? "", document[2].GetString() ?? "", score, [.. reasons]);
    }

    private static ImmutableArray<string> Texts(JsonElement meta, string name) =>
        [.. meta.GetProperty(name).EnumerateArray().Select(item => item.GetString() ?? "")];

    private JsonDocument Parse(string name) =>
        JsonDocument.Parse(read($"{language.Code}/search/{name}") ?? throw new JsonException($"{name} is missing from the index"));
}
