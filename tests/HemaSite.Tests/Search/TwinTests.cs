using HemaSite.Search;
using HemaSite.Search.Indexing;
using HemaSite.Search.Stemming;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.Tables;

namespace HemaSite.Tests.Search;

/// <summary>The index is written here and asked in the browser: both must make the same key of every word.</summary>
public class TwinTests
{
    private const string Script = """
        import fs from 'node:fs';
        import { fold, skeleton, words } from './search.mjs';
        import { stemmer } from './stem-LANG.mjs';
        const stem = stemmer(JSON.parse(fs.readFileSync('index.json', 'utf8')).words);
        const out = [];
        for (const [, word] of words(fs.readFileSync('input.txt', 'utf8'))) {
          const folded = fold(word);
          out.push([word, stem(folded), skeleton(folded), stem.bare?.(skeleton(folded)).join(' ') ?? ''].join('\t'));
        }
        console.log(out.join('\n'));
        """;

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_browser_makes_the_same_keys_of_the_example_site(string code) => Compare(code, Texts(Repository.At("content"), code));

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_browser_makes_the_same_keys_of_the_real_site(string code)
    {
        var folder = Repository.At("../shared/site/user/pages");
        Assert.SkipUnless(Directory.Exists(folder), $"SKIPPED LOUDLY: {folder} is missing, the real site's vocabulary was not compared");
        Compare(code, Texts(folder, code));
    }

    [Fact]
    public void The_browser_makes_the_same_keys_of_every_form_of_a_verb() =>
        Compare("kk", string.Join(' ', "жаса бер шық тап көрсет дамы оқы бүкте сыбырла шимайла үркіт".Split(' ').SelectMany(KazakhConjugation.Forms)));

    [Fact]
    public void The_browser_retypes_queries_alike()
    {
        string[] queries = ["ghbdtn", "0аза0стан", "-скемен", "Densaulyq", "Öskemen Şymkent", "Schuka, shchuka", "2024 жыл", "", "a"];
        const string Lines = """
            import fs from 'node:fs';
            import { retyped } from './search.mjs';
            for (const query of fs.readFileSync('input.txt', 'utf8').split('\n')) console.log(retyped(query).join('|') + '.');
            """;
        Assert.Equal(queries.Select(query => string.Join('|', Retyped.Readings(query)) + "."), BrowserTwin.Run(Lines, string.Join('\n', queries)));
    }

    private static string Texts(string folder, string code) =>
        string.Join('\n', Directory.EnumerateFiles(folder, $"*.{code}.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private static void Compare(string code, string text)
    {
        var words = Tokenizer.Words(text).Select(word => text.Substring(word.Start, word.Length)).Distinct().ToList();
        Assert.NotEmpty(words);
        var ours = words.Select(word => Keys(word, Folding.Fold(word), code)).ToList();
        var index = SearchIndexWriter.Write(code, [], new(Table.Language(code)))[0].Bytes.ToArray();
        var theirs = BrowserTwin.Run(Script.Replace("LANG", code, StringComparison.Ordinal), string.Join('\n', words), index);
        Assert.Equal(ours, theirs);
    }

    private static string Keys(string word, string folded, string code)
    {
        var skeleton = Folding.Skeleton(folded);
        return $"{word}\t{Stems.Of(folded, Table.Language(code))}\t{skeleton}\t{(code == "kk" ? string.Join(' ', BareEndings.Keys(skeleton)) : "")}";
    }
}
