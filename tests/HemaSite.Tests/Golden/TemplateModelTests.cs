using System.Text;
using System.Text.RegularExpressions;
using HemaSite.Building;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.Building;
using HemaSite.Tests.Specs;

namespace HemaSite.Tests.Golden;

/// <summary>What templates may see: frozen in Golden/template-model.txt and told of in docs/themes.md, name by name.</summary>
public sealed partial class TemplateModelTests
{
    private const string Post = """
        {{ func show(name, thing) }}
        {{ if thing }}@{{ name }}: {{ object.keys thing | array.sort | array.join " " }}
        {{ end }}{{ end }}
        {{ show "site" site }}{{ show "site.language" site.language }}{{ show "site.languages" (site.languages | array.first) }}{{ show "site.menu" (site.menu | array.first) }}
        {{ show "page" page }}{{ show "page.language" page.language }}{{ show "page.cover" page.cover }}{{ show "page.images" (page.images | array.first) }}
        {{ show "page.attachments" (page.attachments | array.first) }}{{ show "page.tags" (page.tags | array.first) }}{{ show "page.translations" (page.translations | array.first) }}
        {{ show "page.alternates" (page.alternates | array.first) }}{{ show "page.previous" page.previous }}{{ show "page.breadcrumbs" (page.breadcrumbs | array.first) }}
        {{ show "page.toc" (page.toc | array.first) }}{{ show "sidebar" sidebar }}{{ show "sidebar.latest" (sidebar.latest | array.first) }}{{ show "sidebar.tags" (sidebar.tags | array.first) }}
        """;

    private const string List = """
        {{ func show(name, thing) }}
        {{ if thing }}@{{ name }}: {{ object.keys thing | array.sort | array.join " " }}
        {{ end }}{{ end }}
        {{ show "list" list }}{{ show "list.pager" list.pager }}{{ show "list.pager.pages" (list.pager.pages | array.first) }}
        """;

    [Fact]
    public void The_template_model_is_frozen() => KeptText.MustBe("tests/HemaSite.Tests/Golden/template-model.txt", Model());

    [Fact]
    public void Every_name_of_the_model_is_told_of()
    {
        var told = Code().Matches(File.ReadAllText(Repository.At("docs/themes.md"))).SelectMany(match => Name().Matches(match.Value)).Select(match => match.Value).ToHashSet();
        var missing = Model().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => line.Split(": ")[1].Split(' ').Select(name => (Of: line.Split(": ")[0], Name: name)))
            .Where(item => !told.Contains(item.Name))
            .Select(item => $"docs/themes.md does not tell of {item.Of}: {item.Name}");
        Assert.Empty(missing);
    }

    private static string Model()
    {
        var files = SampleSite.Files([15, 30, 45, 60], listSize: 2);
        files["content/news/00.p0/report.pdf"] = "pdf";
        files["content/news/00.p0/item.kk.md"] = "---\ntitle: Сапар\ndate: '12-04-2031 10:00'\nheader_image: true\ntaxonomy: { tag: [қан] }\n---\n## Бір\n\nМәтін.\n";
        files["themes/hema/layouts/base.html"] = "{{ main }}";
        files["themes/hema/layouts/item.html"] = Post;
        files["themes/hema/layouts/blog.html"] = List;
        var site = SampleSite.Tree(files);
        var sink = new OnceSink(site);
        var result = SiteBuilder.Build(site, new(SpecBuild.Now) { ShowsFuture = true }, sink);
        Assert.Equal(BuildOutcome.Ok, result.Outcome);
        var lines = new[] { "kk/news/p0/index.html", "kk/news/index.html" }
            .SelectMany(path => Encoding.UTF8.GetString(sink.Files[new(path)]).Split('\n'))
            .Where(line => line.StartsWith('@'))
            .Select(line => line[1..].TrimEnd());
        var functions = Added().Matches(File.ReadAllText(Repository.At("src/HemaSite/Rendering/Builtins.cs"))).Select(match => match.Groups[1].Value);
        return string.Concat([.. lines.Select(line => line + "\n"), $"functions: {string.Join(' ', functions.Order(StringComparer.Ordinal))}\n"]);
    }

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex("[a-z_0-9]+")]
    private static partial Regex Name();

    [GeneratedRegex("Add\\(builtins, \"([a-z_]+)\"")]
    private static partial Regex Added();
}
