using HemaSite.Building;
using HemaSite.Building.Reuse;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Tests.Building;

/// <summary>A file that its listing calls far too large is told of, or copied, and never taken into memory.</summary>
public sealed class LargeFilesTests
{
    private const long Size = 3L << 30;

    [Theory]
    [InlineData("content/news/item.ru.md", "HS2001")]
    [InlineData("content/news/hall.jpg", "HS3509")]
    [InlineData("content/news/plan.svg", "HS3509")]
    [InlineData("content/news/film.mp4", null)]
    [InlineData("content/news/act.pdf", null)]
    [InlineData("content/site.yaml", "HS1314")]
    [InlineData("content/news/frontmatter.yaml", "HS1314")]
    [InlineData("data/prices.yaml", "HS1314")]
    [InlineData("themes/hema/phrases/kk.yaml", "HS1314")]
    [InlineData("themes/hema/layouts/item.html", "HS1314")]
    [InlineData("old.yaml", null)]
    [InlineData("backup.tar", null)]
    public void A_file_that_is_far_too_large_is_not_read(string path, string? code)
    {
        foreach (var before in new[] { null, KeptSite.None })
        {
            var tree = Tree(path);

            var result = SiteBuilder.Build(tree, new(Built.Now) { Before = before, ReadAt = Built.Now }, new NoSink(), TestContext.Current.CancellationToken);

            Assert.DoesNotContain(new FilePath(path), tree.Reads.Keys);
            Assert.Equal(code is null ? [] : [$"{path} {code}"], result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => $"{item.Span.Source.Path} {item.Rule.Code}"));
        }
    }

    private static CountingTree Tree(string path) => new(new OddTree(
        MemoryTree.Of(new Dictionary<string, string>
        {
            ["content/site.yaml"] = "title: Т\nlanguages: [kk, ru]\n",
            ["content/news/item.kk.md"] = "---\ntitle: А\ndate: '12-04-2022 10:00'\n---\nМәтін\n",
            [path] = "",
        }.Select(file => (file.Key, file.Value))),
        entries => entries.Select(entry => entry.Path.Value == path ? entry with { Size = Size } : entry)));
}
