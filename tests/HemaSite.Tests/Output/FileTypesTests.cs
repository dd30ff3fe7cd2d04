using HemaSite.Files;
using HemaSite.Output.Manifests;

namespace HemaSite.Tests.Output;

/// <summary>Browsers keep for good only what bears the sum of its content in its name, and only in folders of our own.</summary>
public sealed class FileTypesTests
{
    [Theory]
    [InlineData("assets/css/site.1a2b3c4d5e.css")]
    [InlineData("assets/pictures/dawn-1a2b3c4d5e-320.webp")]
    [InlineData("kk/search/1a2b3c4d5e/d0.json")]
    [InlineData("kk/search/words/1a2b3c4d5e.json")]
    [InlineData("kk/search/words/1a2b3c4d5e.json.br")]
    public void Named_by_content_it_is_kept(string path) => Assert.Equal(CacheClass.Immutable, FileTypes.CacheOf(new(path)));

    [Theory]
    [InlineData("kk/search/index.json")]
    [InlineData("news/photo/photo.2024010203.jpg")]
    [InlineData("news/search/words/2024010203.jpg")]
    [InlineData("news/search/spring/2024010203.jpg")]
    [InlineData("search/spring/day/2024010203.pdf")]
    [InlineData("news/search/2024010203/photo.jpg")]
    public void An_authors_file_may_bear_a_date_and_change(string path) => Assert.NotEqual(CacheClass.Immutable, FileTypes.CacheOf(new(path)));
}
