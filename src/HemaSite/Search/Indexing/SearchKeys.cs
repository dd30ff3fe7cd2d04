using System.Collections.Concurrent;
using HemaSite.Languages;
using HemaSite.Search.Stemming;

namespace HemaSite.Search.Indexing;

/// <summary>The keys of an index by number, and those of each word that was met: a word is folded and stemmed once. Safe for many threads.</summary>
internal sealed class SearchKeys(Language language)
{
    private readonly ConcurrentDictionary<string, int[]> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly Lock adding = new();

    /// <summary>The keys, each at the place of its number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The numbers of the keys under which a word is found, as it stands in a text.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<char> word)
    {
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        var written = word.ToString();
        int[] found = [.. Tokenizer.Parts(Folding.Fold(written)).Select(part => NumberOf(Stems.Of(part, language)))];
        words[written] = found;
        return found;
    }

    /// <summary>The number of a key.</summary>
    public int NumberOf(string key)
    {
        lock (adding)
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = names.Count);
                names.Add(key);
            }

            return number;
        }
    }
}
