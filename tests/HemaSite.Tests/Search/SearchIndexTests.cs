using System.Globalization;
using System.Text.Json;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Search;
using HemaSite.Search.Indexing;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.Tables;
using NodaTime;

namespace HemaSite.Tests.Search;

public class SearchIndexTests
{
    private static readonly string[] Syllables = ["бо", "ка", "ру", "ми", "со", "ту", "жо", "за", "пу", "фи"];

    private const string Settings = "title: Орталық\nbase_url: https://example.kz\nlanguages: [kk, ru]\n";
    private const string NewsPage = "---\ntitle: Жаңалықтар\n---\n";

    [Theory]
    [InlineData("kk", "мектебінде", "/kk/news/school/")]
    [InlineData("kk", "дәрігер", "/kk/news/school/")]
    [InlineData("kk", "талқылау", "/kk/news/school/")]
    [InlineData("kk", "Оскеменде", "/kk/news/school/")]
    [InlineData("kk", "Оскеменге", "/kk/news/school/")]
    [InlineData("kk", "мектебимизге", "/kk/news/school/")]
    [InlineData("kk", "дарігерлердин", "/kk/news/school/")]
    [InlineData("kk", "жобаларга", "/kk/news/school/")]
    [InlineData("kk", "талкылаган", "/kk/news/school/")]
    [InlineData("kk", "жанбырга", "/kk/news/other/")]
    [InlineData("kk", "жанбырстан", "")]
    [InlineData("kk", "cанитар", "/kk/news/school/")]
    [InlineData("kk", "дәріг", "/kk/news/school/")]
    [InlineData("kk", "oskemen", "/kk/news/school/")]
    [InlineData("kk", "mektep", "/kk/news/school/")]
    [InlineData("kk", "-скемен", "/kk/news/school/")]
    [InlineData("ru", "irjkf", "/ru/news/school/")]
    [InlineData("ru", "shkola vrach", "/ru/news/school/")]
    [InlineData("ru", "врач школа", "/ru/news/school/")]
    [InlineData("ru", "елка", "/ru/news/school/")]
    [InlineData("ru", "пошел", "")]
    public void An_inflected_word_finds_its_post(string code, string query, string url)
    {
        var hits = Open(Build(School()), code).Find(query);
        Assert.Equal(url, string.Join(' ', hits.Select(hit => hit.Url)));
    }

    [Fact]
    public void A_word_in_the_title_weighs_more_than_one_in_the_text()
    {
        var tree = MemoryTree.Of(
            ("content/site.yaml", Settings),
            ("content/news/blog.kk.md", NewsPage),
            ("content/news/new/item.kk.md", "---\ntitle: Ескі\ndate: 02-02-2024\n---\nБұл жерде мектеп туралы."),
            ("content/news/old/item.kk.md", "---\ntitle: Мектеп\ndate: 01-01-2020\n---\nБасқа нәрсе."));
        var hits = Open(Build(tree), "kk").Find("мектептер");
        Assert.Equal(["/kk/news/old/", "/kk/news/new/"], hits.Select(hit => hit.Url));
        Assert.Contains("мектеп", hits[0].Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_in_the_title_weighs_more_than_one_everywhere_else()
    {
        var tree = MemoryTree.Of(
            ("content/site.yaml", Settings),
            ("content/news/blog.kk.md", NewsPage),
            ("content/news/new/item.kk.md", "---\ntitle: Ескі\ndate: 02-02-2024\ntaxonomy:\n  tag: [мектеп]\n---\nМектеп туралы: мектеп, мектеп, мектеп."),
            ("content/news/old/item.kk.md", "---\ntitle: Мектеп\ndate: 01-01-2020\n---\nБасқа нәрсе."));
        Assert.Equal(["/kk/news/old/", "/kk/news/new/"], Open(Build(tree), "kk").Find("мектептер").Select(hit => hit.Url));
    }

    [Fact]
    public void Two_builds_write_the_same_index() =>
        Assert.Equal(
            IndexOf(Build(School())).Select(file => Convert.ToBase64String(file.Value)),
            IndexOf(Build(School())).Select(file => Convert.ToBase64String(file.Value)));

    [Fact]
    public void The_example_site_answers_in_every_language()
    {
        var tree = new DiskTree(Repository.Root, exclude: Repository.At("public"));
        var files = Build(tree);
        foreach (var (code, query) in new[] { ("kk", "донорлардың"), ("ru", "доноров"), ("en", "donors") })
        {
            Assert.NotEmpty(Open(files, code).Find(query));
        }
    }

    [Fact]
    public void A_first_query_among_ten_thousand_posts_costs_little()
    {
        var random = new Random(7);
        var files = Index(10_000, random);
        var cost = 0;
        var index = SearchIndex.Open(Table.Language("kk"), path =>
        {
            cost += files[path].Length;
            return files[path];
        })!;
        Assert.Equal(10, index.Find("мектептер", 10).Length);
        Assert.InRange(cost, 1, 150_000 - Scripts());
    }

    [Fact]
    public void A_word_half_typed_is_found_even_where_a_new_file_begins()
    {
        var random = new Random(7);
        var files = Index(300, random);
        using var meta = JsonDocument.Parse(files["kk/search/index.json"]);
        var first = meta.RootElement.GetProperty("terms").EnumerateArray().Skip(1).Select(term => term.GetString()!).ToList();
        Assert.True(first.Count > 5);
        var index = SearchIndex.Open(Table.Language("kk"), path => files[path])!;
        Assert.All(first, key => Assert.NotEmpty(index.Find(key[..^2])));
    }

    [Fact]
    public void A_changed_text_and_a_new_post_cost_few_new_files()
    {
        var before = Index(3_000, new Random(7));

        // So many at the front of the alphabet that every file behind them would begin elsewhere.
        string[] words = [.. Enumerable.Range(0, 20).Select(number => $"аба{Word(number)}")];
        var edited = Index(3_000, new Random(7), (posts, keys) => posts[1_500] = WithWords(posts[1_500], words, keys));
        var longer = Index(3_001, new Random(7));

        var terms = before.Keys.Count(path => path.StartsWith("kk/search/words/", StringComparison.Ordinal));
        Assert.InRange(terms, 50, before.Count);
        Assert.InRange(edited.Keys.Except(before.Keys).Count(), 1, terms / 5);
        Assert.InRange(longer.Keys.Except(before.Keys).Count(path => !path.StartsWith("kk/search/words/", StringComparison.Ordinal)), 1, 32);
    }

    private static Dictionary<string, byte[]> Index(int posts, Random random, Action<List<SearchDocument>, SearchKeys>? edit = null)
    {
        var keys = new SearchKeys(Table.Language("kk"));
        List<SearchDocument> documents = [.. Enumerable.Range(0, posts).Select(post => Post(post, random, keys))];
        edit?.Invoke(documents, keys);
        return SearchIndexWriter.Write("kk", [.. documents], keys).ToDictionary(file => file.Path, file => file.Bytes.ToArray());
    }

    private static SearchDocument WithWords(SearchDocument post, string[] words, SearchKeys keys)
    {
        List<KeyValuePair<int, int>> weights = [.. words.Select(word => KeyValuePair.Create(keys.NumberOf(word), 1))];
        post.EachKey((key, weight) => weights.Add(new(key, weight)));
        return post with { Weights = SearchDocument.Of("", "", "", [], "", weights).Weights };
    }

    // Three hundred different words of a common vocabulary, and one word that every fifth post has.
    private static SearchDocument Post(int number, Random random, SearchKeys keys)
    {
        var weights = Enumerable.Range(0, 300).Select(_ => Word(Math.Min(random.Next(40_000), random.Next(40_000)))).Distinct()
            .Select(word => KeyValuePair.Create(keys.NumberOf(word), random.Next(1, 4)));
        weights = number % 5 == 0 ? weights.Append(KeyValuePair.Create(keys.NumberOf("мектеп"), 2)) : weights;
        return SearchDocument.Of($"/kk/news/2024-01-01-post-number-{number}/", "2024-01-01", new string('т', 60), ["тег"], new string('с', 280), [.. weights]);
    }

    // Letters for digits: pronounceable enough to be cut into words and never two alike.
    private static string Word(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Syllables[digit - '0'])) + "т";

    private static int Scripts() => new[] { "search.js", "stem-kk.js" }.Sum(name => (int)new FileInfo(Repository.At($"themes/hema/assets/js/{name}")).Length);

    private static MemoryTree School() => MemoryTree.Of(
        ("content/site.yaml", Settings),
        ("content/news/blog.kk.md", NewsPage),
        ("content/news/blog.ru.md", "---\ntitle: Новости\n---\n"),
        ("content/news/school/item.kk.md", "---\ntitle: Гематологтың қысқы мектебі\ndate: 12-04-2022\n---\nӨскеменде дәрігерлер мен санитарлар жобаны талқылады."),
        ("content/news/school/item.ru.md", "---\ntitle: Зимняя школа\ndate: 12-04-2022\n---\nВрачи собрались у ёлки."),
        ("content/news/other/item.kk.md", "---\ntitle: Күз\ndate: 12-04-2021\n---\nЖаңбыр жауып тұр."),
        ("content/news/other/item.ru.md", "---\ntitle: Осень\ndate: 12-04-2021\n---\nДождь."));

    private static IReadOnlyDictionary<FilePath, byte[]> Build(IFileTree tree)
    {
        var sink = new MemorySink(tree);
        var result = SiteBuilder.Build(tree, new(Instant.FromUtc(2026, 11, 22, 0, 0)), sink, TestContext.Current.CancellationToken);
        Assert.Equal(BuildOutcome.Ok, result.Outcome);
        return sink.Files;
    }

    private static SearchIndex Open(IReadOnlyDictionary<FilePath, byte[]> files, string code) =>
        SearchIndex.Open(Table.Language(code), path => files.GetValueOrDefault(new(path)))!;

    private static IEnumerable<KeyValuePair<FilePath, byte[]>> IndexOf(IReadOnlyDictionary<FilePath, byte[]> files) =>
        files.Where(file => file.Key.Value.Contains("/search/", StringComparison.Ordinal)).OrderBy(file => file.Key.Value, StringComparer.Ordinal);
}
