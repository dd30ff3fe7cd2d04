using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Building;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Output.Sinks;
using HemaSite.Rendering;
using HemaSite.Rendering.Compiled;
using HemaSite.Settings;
using HemaSite.Tests.Building;
using HemaSite.Tests.Pictures;
using HemaSite.Themes;
using House = HemaSite.Tests.Architecture.Repository;

namespace HemaSite.Tests.Rendering;

/// <summary>Compiled templates and the template engine make the same bytes and the same complaints.</summary>
public sealed class CompiledTemplateTests
{
    /// <summary>Layouts with one thing each: what is compiled, what is left to the engine, and what fails.</summary>
    public static TheoryData<string> Layouts =>
    [
        "{{ page.title }}|{{ page.title | string.upcase }}|{{ page.title | string.slice 1 3 | string.append '!' }}",
        "{{ if page.title == 'A & B' && !page.is_draft }}yes{{ else if page.title }}so{{ else }}no{{ end }}",
        "{{ if page.tags.size > 0 || page.date }}x{{ end }}{{ page.reading_time + 1 }}{{ 7 / 2 }}{{ 1.5 * 2 }}{{ 'a' + 1 }}",
        "{{ for tag in page.tags }}{{ tag.title }},{{ else }}none{{ end }}{{ for a in [1, 2] }}{{ for b in [3] }}{{ a }}{{ b }}{{ end }}{{ end }}",
        "{{ x = 'a' }}{{ x }}{{ x = x + '<b>' }}{{ x }}{{ include 'p.html' }}",
        "{{ include 'p.html' word: 'w' n: 3 }}{{ include 'partials/p.html' word: page.title }}",
        "{{ for t in page.translations }}{{ include 'p.html' word: t.code }}{{ end }}",
        "{{ include_once 'p.html' page.url }}{{ include_once 'p.html' page.url }}",
        "{{ y = include 'p.html' word: '1' }}{{ y }}",
        "{{ m = { a: 1, 'b': page.title } }}{{ m.a }}{{ m['b'] }}{{ m | object.has_key 'a' }}",
        "{{ l = [] }}{{ l = l | array.add 'x' }}{{ l = l | array.add '&' }}{{ l | array.join ';' }}{{ l[1] }}{{ l.size }}{{ l }}",
        "{{ page.updated ?? 'never' }}{{ page.is_draft ? 'a' : 'b' }}{{ (page.title | string.size) > 2 }}{{ -1 }}{{ !true }}",
        "{{ for i in 1..3 }}{{ i }}{{ end }}{{ for tag in page.tags limit: 1 }}{{ tag.slug }}{{ end }}",
        "{{ for tag in page.tags }}{{ for.index }}{{ if for.last }}.{{ end }}{{ end }}",
        "{{ for i in [1, 2, 3] }}{{ if i == 2 }}{{ break }}{{ end }}{{ i }}{{ end }}",
        "{{ capture c }}<i>{{ page.title }}</i>{{ end }}{{ c }}{{ case page.kind }}{{ when 'post' }}P{{ else }}E{{ end }}",
        "{{ func f(a) }}{{ a }}!{{ end }}{{ f 'x' }}{{ with page }}{{ title }}{{ end }}",
        "{{ date_long page.date }}{{ t 'search' }}{{ plural 'posts_count' 5 }}{{ url '/x/' }}{{ file_size 1000 }}",
        "  {{ include 'p.html' word: 'in' }}\n\t{{~ 'a' ~}} \n {{- 'b' -}} \n{{ # note }}{{ page.content }}{%{ {{ raw }} }%}",
        "{{ page.nothing }}", "{{ nothing }}", "{{ page.date.x }}", "{{ date_long 5 }}", "{{ t 'no such phrase' }}", "{{ include 'gone.html' }}",
        "{{ page = 1 }}", "{{ for x in page.title }}{{ x }}{{ end }}", "{{ include layout }}", "{{ [1][4] }}", "{{ while true }}{{ end }}",
        "{{ for i in page.tags }}{{ i }}{{ end }}{{ i }}", "{{ x = 1 }}{{ for x in [2] }}{{ x }}{{ end }}{{ x }}", "{{ for x in [2] }}{{ x = 3 }}{{ x }}{{ end }}",
        "{{ null }}{{ if null }}a{{ end }}{{ if '' }}b{{ end }}{{ if 0 }}c{{ end }}{{ if page.tags }}d{{ end }}{{ if empty }}e{{ end }}",
        "{{ 'a' < 'b' }}{{ 1 == '1' }}{{ null == page.updated }}{{ page.tags == [] }}{{ 2 >= 2 }}{{ 3 % 2 }}{{ true && 'x' }}",
    ];

    public static TheoryData<string> Sites => ["example", "posts", "sample", "real"];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_template_means_the_same_compiled_and_by_the_engine(string layout)
    {
        var tree = MemoryTree.Of(
            ("content/site.yaml", "languages: [kk, ru]\ntheme: own\n"),
            ("themes/own/theme.yaml", "parent: hema\n"),
            ("themes/own/layouts/item.html", layout),
            ("themes/own/partials/p.html", "[{{ x ?? '-' }} {{ $.word }}{{ if $.n }}{{ $.n + 1 }}{{ end }}]\n{{ page.url }}"),
            ("themes/own/layouts/p.html", "[{{ $.word ?? page.title }}]\n<b>{{ page.menu }}</b>"),
            ("content/02.news/blog.kk.md", "---\ntitle: News\n---\n"),
            ("content/02.news/one/item.kk.md", Built.Post("A & B", "taxonomy:\n    tag: [donor, 'q<r']\n", "Text **bold**.\n")));

        Compare(tree);
    }

    // What a partial prints for a post is kept for the next list that shows it; under other names the same values are something else.
    [Fact]
    public void A_partial_is_kept_for_the_names_of_its_values_too() => Compare(MemoryTree.Of(
        ("content/site.yaml", "languages: [kk]\ntheme: own\n"),
        ("themes/own/theme.yaml", "parent: hema\n"),
        ("themes/own/layouts/blog.html", "{{ for p in list.posts }}{{ include 'partials/pair.html' a: p b: 'x' }}{{ include 'partials/pair.html' b: p a: 'x' }}{{ end }}"),
        ("themes/own/partials/pair.html", "{{ if $.a == 'x' }}-{{ else }}{{ $.a.title }}{{ end }}/{{ if $.b == 'x' }}-{{ else }}{{ $.b.title }}{{ end }};"),
        ("content/news/blog.kk.md", "---\ntitle: News\n---\n"),
        ("content/news/one/item.kk.md", Built.Post("A")),
        ("content/news/two/item.kk.md", Built.Post("B"))));

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_whole_site_is_the_same_compiled_and_by_the_engine(string name) => Compare(name switch
    {
        "example" => ExampleSite.Tree,
        "posts" => ExampleSite.OfPosts(30),
        "sample" => SampleSite.Tree(SampleSite.Files([.. Enumerable.Range(0, 40).Select(i => i * 7919)])),
        _ => RealSite(),
    });

    [Fact]
    public void Every_template_of_the_built_in_theme_is_compiled()
    {
        var complaints = new Complaints();
        var tree = ExampleSite.Tree;
        var settings = new SiteSettings { Languages = [Language.Kazakh] };
        var theme = ThemeLoader.Load("hema", tree, tree.List(), settings, complaints)!;
        var templates = TemplateSet.Parse(theme, complaints);
        var builtins = Builtins.Own(Language.Kazakh, theme.Phrases["kk"], theme, BaseUrl.None, new(new EmptyShelf()));

        Assert.Empty(templates.Templates.Keys.Where(path => TemplateCompiler.Compile(path, templates, new(Language.Kazakh, builtins, new(() => Builtins.Whole(builtins)), FrozenDictionary<string, object?>.Empty)) is null));
    }

    private static DiskTree RealSite()
    {
        var folder = Path.GetFullPath(House.At("../shared/site/user"));
        Assert.SkipUnless(Directory.Exists(folder), $"{folder} is not there: the real site was not compared");
        return new(folder);
    }

    private static void Compare(IFileTree tree)
    {
        var (compiled, engine) = (Build(tree, false), Build(tree, true));

        Assert.Equal(Told(engine.Result), Told(compiled.Result));
        Assert.Equal(engine.Files.Keys.Order(), compiled.Files.Keys.Order());
        foreach (var (path, bytes) in engine.Files)
        {
            Assert.True(bytes.AsSpan().SequenceEqual(compiled.Files[path]), $"{path} differs:\n{Text(bytes)}\n---\n{Text(compiled.Files[path])}");
        }
    }

    private static (BuildResult Result, IReadOnlyDictionary<FilePath, byte[]> Files) Build(IFileTree tree, bool byEngine)
    {
        var sink = new MemorySink(tree);
        return (SiteBuilder.Build(tree, ExampleSite.Options with { UsesEngineOnly = byEngine }, sink, TestContext.Current.CancellationToken), sink.Files);
    }

    private static ImmutableArray<string> Told(BuildResult result) =>
        [.. result.Diagnostics.Select(item => $"{item.Span.Source.Path}:{item.Span.Position.Line}:{item.Span.Position.Column} {item.Rule.Code} {item.MessageIn("en")}")];

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
