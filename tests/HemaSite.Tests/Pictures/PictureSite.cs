using System.Text;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Pictures.Making;
using HemaSite.Tests.Building;

namespace HemaSite.Tests.Pictures;

/// <summary>A site of one post with pictures, built in memory with some maker of pictures.</summary>
public sealed class PictureSite
{
    private readonly Dictionary<FilePath, byte[]> files = [];

    public PictureSite(string body, string settings = "", string front = "header_image: false\n")
    {
        Add("content/site.yaml", Encoding.UTF8.GetBytes($"title: Орталық\nbase_url: https://example.kz\nlanguages: [kk]\n{settings}"));
        Add("content/01.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"u8.ToArray());
        Add("content/01.news/a/item.kk.md", Encoding.UTF8.GetBytes($"---\ntitle: 'Жазба'\ndate: '12-04-2022 10:00'\n{front}---\n{body}\n"));
    }

    public BuildResult Result { get; private set; } = null!;

    public IReadOnlyDictionary<FilePath, byte[]> Out { get; private set; } = null!;

    public string Page => Encoding.UTF8.GetString(Out[new("kk/news/a/index.html")]);

    public string List => Encoding.UTF8.GetString(Out[new("kk/news/index.html")]);

    public IEnumerable<string> Codes => Result.Diagnostics.Select(item => item.Rule.Code);

    public PictureSite Add(string path, byte[] bytes)
    {
        files[new(path)] = bytes;
        return this;
    }

    /// <summary>Adds a picture beside the post.</summary>
    public PictureSite With(string name, byte[] bytes) => Add($"content/01.news/a/{name}", bytes);

    public PictureSite Build(IPictureMaker? maker, Func<BuildOptions, BuildOptions>? change = null)
    {
        var tree = new MemoryTree(files);
        var sink = new OnceSink(tree);
        BuildOptions options = new(Built.Now) { Pictures = maker };
        Result = SiteBuilder.Build(tree, change?.Invoke(options) ?? options, sink, TestContext.Current.CancellationToken);
        Out = sink.Files;
        return this;
    }

    /// <summary>The picture elements of a page, with the marks of names taken out.</summary>
    public static string Pictures(string html) => string.Join('\n', System.Text.RegularExpressions.Regex
        .Matches(html[html.IndexOf("<main", StringComparison.Ordinal)..], "(<a class=\"lightbox\"[^>]*>)?(<picture>.*?</picture>|<img[^>]*>)(</a>)?")
        .Select(match => System.Text.RegularExpressions.Regex.Replace(match.Value, "-[0-9a-f]{10}-", "-")));
}
