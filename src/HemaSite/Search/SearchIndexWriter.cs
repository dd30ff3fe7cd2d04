using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HemaSite.Search.Stemming;

namespace HemaSite.Search;

/// <summary>
/// Writes an index as small JSON files, so that a reader loads only what a query needs: index.json tells where things are, term files
/// hold neighbouring keys, document files hold a few pages each. The files stand in a folder named after their content, because a
/// browser's cache must never mix two builds.
/// </summary>
public static class SearchIndexWriter
{
    // Ten results on ten files must stay cheap.
    private const int DocumentsPerFile = 8;

    private const int TermFileLength = 20_000;
    private const int HashLength = 10;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The files by path below the site's root; documents are given in the order of their days, the newest first.</summary>
    public static IReadOnlyList<KeyValuePair<string, byte[]>> Write(string language, ImmutableArray<SearchDocument> documents)
    {
        var (first, parts) = TermFiles(documents);
        for (var start = 0; start < documents.Length; start += DocumentsPerFile)
        {
            parts.Add(new($"d{start / DocumentsPerFile}.json", Documents(documents.AsSpan(start, Math.Min(DocumentsPerFile, documents.Length - start)).ToArray())));
        }

        parts.Add(new("tags.json", Tags(documents)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part.Key));
            hash.AppendData(part.Value);
        }

        var folder = Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
        return
        [
            new($"{language}/search/index.json", Meta(language, folder, first, documents)),
            .. parts.Select(part => new KeyValuePair<string, byte[]>($"{language}/search/{folder}/{part.Key}", part.Value)),
        ];
    }

    private static (List<string> First, List<KeyValuePair<string, byte[]>> Files) TermFiles(ImmutableArray<SearchDocument> documents)
    {
        var lists = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (var number = 0; number < documents.Length; number++)
        {
            foreach (var (key, weight) in documents[number].Weights)
            {
                lists.TryAdd(key, []);
                lists[key].Add((number, weight));
            }
        }

        return Packed(lists);
    }

    // Keys that look alike without a Kazakh keyboard stand together: one file answers for Өскемен and Оскемен.
    private static (List<string> First, List<KeyValuePair<string, byte[]>> Files) Packed(Dictionary<string, List<(int, int)>> lists)
    {
        var (first, chunks, room) = (new List<string>(), new List<List<(string Key, string List)>>(), 0);
        foreach (var group in lists.GroupBy(list => Folding.Skeleton(list.Key)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var entries = group.OrderBy(list => list.Key, StringComparer.Ordinal).Select(list => (list.Key, Postings.Write(list.Value))).ToList();
            var size = entries.Sum(entry => (2 * entry.Key.Length) + entry.Item2.Length + 6);
            if (chunks.Count == 0 || room < size)
            {
                first.Add(group.Key);
                chunks.Add([]);
                room = TermFileLength;
            }

            chunks[^1].AddRange(entries);
            room -= size;
        }

        return (first, [.. chunks.Select((chunk, number) => new KeyValuePair<string, byte[]>($"t{number}.json", Terms(chunk)))]);
    }

    private static byte[] Terms(List<(string Key, string List)> terms) => Json(json =>
    {
        json.WriteStartObject();
        foreach (var (key, list) in terms)
        {
            json.WriteString(key, list);
        }

        json.WriteEndObject();
    });

    private static byte[] Documents(SearchDocument[] documents) => Json(json =>
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Url);
            json.WriteStringValue(document.Title);
            json.WriteStringValue(document.Date);
            json.WriteStringValue(document.Summary);
            json.WriteStringValue(string.Join(", ", document.Tags));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private static byte[] Tags(ImmutableArray<SearchDocument> documents) => Json(json =>
    {
        json.WriteStartObject();
        var tagged = documents.SelectMany((document, number) => document.Tags.Select(tag => (Tag: tag, Number: number)));
        foreach (var tag in tagged.GroupBy(item => item.Tag).OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            json.WriteString(tag.Key, Postings.Write(tag.Select(item => (item.Number, 1))));
        }

        json.WriteEndObject();
    });

    private static byte[] Meta(string language, string folder, List<string> first, ImmutableArray<SearchDocument> documents) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("language", language);
        json.WriteString("folder", folder);
        json.WriteNumber("documents", documents.Length);
        json.WriteNumber("perFile", DocumentsPerFile);

        WriteYears(json, documents);
        json.WriteStartArray("terms");
        foreach (var key in first)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
        json.WriteStartObject("words");
        foreach (var (name, words) in Stems.WordsOf(language))
        {
            json.WriteString(name, WordList.Pack(words));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    // Documents are in the order of their days, so that a year is a range: its name and its first document.
    private static void WriteYears(Utf8JsonWriter json, ImmutableArray<SearchDocument> documents)
    {
        json.WriteStartArray("years");
        var known = "";
        for (var number = 0; number < documents.Length; number++)
        {
            var year = documents[number].Date.Length > 0 ? documents[number].Date[..4] : "-";
            if (year != known)
            {
                json.WriteStartArray();
                json.WriteStringValue(known = year);
                json.WriteNumberValue(number);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return stream.ToArray();
    }
}
