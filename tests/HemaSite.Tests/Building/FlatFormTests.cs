namespace HemaSite.Tests.Building;

/// <summary>The simple form of a HemaSite folder: content/news/slug.kk.md is a page of its own.</summary>
public sealed class FlatFormTests
{
    private static readonly Built Site = Built.Of(
        ("content/site.yaml", "languages: [kk, ru]\n"),
        ("content/home.kk.md", "---\ntitle: Home\n---\n\nHome.\n"),
        ("content/about.kk.md", "---\ntitle: About\n---\n\nText.\n"),
        ("content/news/blog.kk.md", "---\ntitle: News\n---\n"),
        ("content/news/blog.ru.md", "---\ntitle: News\n---\n"),
        ("content/news/first.kk.md", Built.Post("First", body: "![Plan](plan.svg)\n\n[paper](paper.pdf) [second](second) [about](/about)\n")),
        ("content/news/first.ru.md", Built.Post("Первая")),
        ("content/news/second.kk.md", Built.Post("Second", body: "[own](own.pdf)\n")),
        ("content/news/second/own.pdf", "%PDF-1.4"),
        ("content/news/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/news/paper.pdf", "%PDF-1.4"));

    [Theory]
    [InlineData("kk/index.html")]
    [InlineData("kk/about/index.html")]
    [InlineData("kk/news/first/index.html")]
    [InlineData("ru/news/first/index.html")]
    [InlineData("kk/news/second/index.html")]
    [InlineData("news/paper.pdf")]
    [InlineData("news/second/own.pdf")]
    public void Each_file_is_published(string path) => Assert.True(Site.Has(path), string.Join("\n", Site.Paths.Order(StringComparer.Ordinal)));

    [Fact]
    public void It_builds_without_errors() => Assert.Empty(Site.Errors);

    [Fact]
    public void A_flat_post_stands_in_the_list_of_its_folder() =>
        Assert.Contains("href=\"/kk/news/first/\"", Site["kk/news/index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("kk/news/first/index.html", "/news/plan.svg")]
    [InlineData("kk/news/first/index.html", "/news/paper.pdf")]
    [InlineData("kk/news/first/index.html", "/kk/news/second/")]
    [InlineData("kk/news/first/index.html", "/kk/about/")]
    [InlineData("kk/news/first/index.html", "/ru/news/first/")]
    [InlineData("kk/news/second/index.html", "/news/second/own.pdf")]
    public void Its_links_lead_to_files_and_pages_beside_it(string page, string address) =>
        Assert.Contains($"=\"{address}\"", Site[page], StringComparison.Ordinal);
}
