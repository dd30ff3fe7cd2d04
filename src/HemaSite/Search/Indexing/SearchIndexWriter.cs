using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HemaSite.Languages;
using HemaSite.Search.Stemming;

namespace HemaSite.Search.Indexing;

/// <summary>
/// Writes an index as small JSON files, so that a reader loads only what a query needs: index.json tells where things are, term files
/// hold neighbouring keys, document files hold a few pages each. All but index.json are named after their content, because a
/// browser's cache must never mix two builds, and so that a changed page costs few new files.
/// </summary>
internal static class SearchIndexWriter
{
    // Ten results on ten files must stay cheap.
    private const int DocumentsPerFile = 8;

    // So many document files share a folder, which is named after what they hold.
    private const int FilesPerFolder = 32;

    private const int HashLength = 10;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The files; documents are given in the order of their days, the oldest first.</summary>
    public static ImmutableArray<SearchFile> Write(string language, ImmutableArray<SearchDocument> documents, SearchKeys keys)
    {
        var words = TermFiles.Of(documents, keys).ConvertAll(terms => (terms.First, File: Words(language, Terms(terms.Keys))));
        var folders = Folders(language, documents);
        var tags = Words(language, Tags(documents, Collation.For(Language.Find(language)!)));
        var meta = Json(json => WriteMeta(json, language, documents, folders.ConvertAll(folder => folder.Hash), tags, words));
        return [new($"{language}/search/index.json", meta, false), .. words.Select(file => file.File), .. folders.SelectMany(folder => folder.Files), tags];
    }

    private static SearchFile Words(string language, byte[] bytes) => new($"{language}/search/words/{HashOf(bytes)}.json", bytes, true);

    private static List<(string Hash, IEnumerable<SearchFile> Files)> Folders(string language, ImmutableArray<SearchDocument> documents)
    {
        var folders = new List<(string, IEnumerable<SearchFile>)>();
        foreach (var folder in documents.Chunk(DocumentsPerFile).Select(Documents).Index().Chunk(FilesPerFolder))
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (_, bytes) in folder)
            {
                hash.AppendData(bytes);
            }

            var name = Short(hash.GetHashAndReset());
            folders.Add((name, folder.Select(file => new SearchFile($"{language}/search/{name}/d{file.Index}.json", file.Item, true))));
        }

        return folders;
    }

    private static byte[] Terms(List<(string Key, string Documents)> terms) => Json(json =>
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
            document.WriteTo(json);
        }

        json.WriteEndArray();
    });

    private static byte[] Tags(ImmutableArray<SearchDocument> documents, Collation order) => Json(json =>
    {
        json.WriteStartObject();
        var tagged = documents.SelectMany((document, number) => document.Tags.Select(tag => (Tag: tag, Number: number)));
        foreach (var tag in tagged.GroupBy(item => item.Tag).OrderBy(tag => tag.Key, order))
        {
            json.WriteString(tag.Key, Postings.Write(tag.Select(item => (item.Number, 1))));
        }

        json.WriteEndObject();
    });

    private static void WriteMeta(
        Utf8JsonWriter json, string language, ImmutableArray<SearchDocument> documents, IEnumerable<string> folders, SearchFile tags,
        List<(string First, SearchFile File)> words)
    {
        json.WriteStartObject();
        json.WriteString("language", language);
        json.WriteNumber("documents", documents.Length);
        json.WriteNumber("perFile", DocumentsPerFile);
        json.WriteNumber("perFolder", FilesPerFolder);
        WriteList(json, "folders", folders);
        json.WriteString("tags", Name(tags));
        WriteYears(json, documents);
        WriteList(json, "terms", words.Select(file => file.First));
        WriteList(json, "files", words.Select(file => Name(file.File)));
        json.WriteStartObject("words");
        foreach (var (name, list) in Stems.WordsOf(language))
        {
            json.WriteString(name, WordList.Pack(list));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Name(SearchFile file) => Path.GetFileNameWithoutExtension(file.Path);

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

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

    private static string HashOf(byte[] bytes) => Short(SHA256.HashData(bytes));

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..HashLength];

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
