using System.Security.Cryptography;
using System.Text;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Tests.Architecture;
using HemaSite.Tests.Building;
using HemaSite.Tests.Specs;
using HemaSite.Text;

namespace HemaSite.Tests.Golden;

/// <summary>
/// One small whole site (Golden/site) against what it became (Golden/public): every file, every byte. HEMASITE_ACCEPT=1 rewrites the
/// expectation; read the difference before keeping it. Files of the theme and pictures are held by their size alone.
/// </summary>
public sealed class GoldenSiteTests
{
    private const string Folder = "tests/HemaSite.Tests/Golden";

    [Fact]
    public void The_whole_site_is_what_it_was()
    {
        var site = new DiskTree(Repository.At($"{Folder}/site"));
        var sink = new OnceSink(site);
        var result = SiteBuilder.Build(site, new(SpecBuild.Now), sink, TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Select(item => $"{item.Span.Source.Path} {item.MessageIn("en")}"));

        var files = sink.Files.OrderBy(file => file.Key).ToList();
        var texts = files.Where(file => IsText(file.Key)).ToList();
        KeptText.MustBe($"{Folder}/files.txt", string.Concat(files.Select(file => $"{Shown(file.Key, file.Value)}\n")));
        RemoveOld(texts.Select(file => file.Key));
        var wrong = texts.SelectMany(file => WrongSums(Encoding.UTF8.GetString(file.Value), sink)).ToList();
        Assert.Empty(wrong);
        foreach (var (path, bytes) in texts)
        {
            KeptText.MustBe($"{Folder}/public/{path}", Stable(Encoding.UTF8.GetString(bytes)));
        }
    }

    [Fact]
    public void No_file_is_kept_that_the_site_does_not_have()
    {
        var listed = File.ReadAllLines(Repository.At($"{Folder}/files.txt")).ToHashSet();
        Assert.Equal([], Kept().Where(path => !listed.Contains(path)).ToList());
    }

    private static void RemoveOld(IEnumerable<FilePath> paths)
    {
        var current = paths.Select(path => path.Value).ToHashSet();
        foreach (var path in Kept().Where(path => Repository.Accepts && !current.Contains(path)).ToList())
        {
            File.Delete(Repository.At($"{Folder}/public/{path}"));
        }
    }

    private static IEnumerable<string> Kept()
    {
        var root = Repository.At($"{Folder}/public");
        return Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            : [];
    }

    private static bool IsText(FilePath path) => !IsOfTheme(path)
        && (path.Extension is ".html" or ".xml" or ".txt" or ".map" or ".json" || path.Name is "_redirects");

    private static bool IsOfTheme(FilePath path) => path.Value.StartsWith("assets/", StringComparison.Ordinal);

    private static string Shown(FilePath path, byte[] bytes) => IsText(path) ? path.Value : $"{Stable(path.Value)} ({(IsOfTheme(path) ? "theme" : bytes.Length)})";

    // The hash in the name of a theme's file and its sum change with every colour: they are no part of what a site says.
    private static string Stable(string text) => Sum.Replace(HashedName.Replace(text, "$1.HASH.$2"), "integrity=\"SUM\"");

    // What a page promises of a file beside its address, and scripts and style sheets of which it promises nothing.
    private static IEnumerable<string> WrongSums(string page, OnceSink sink) => Promised.Matches(page)
        .Where(promise => Convert.ToBase64String(SHA384.HashData(sink.Files[new(promise.Groups[1].Value)])) != promise.Groups[2].Value)
        .Concat(Unpromised.Matches(page))
        .Select(promise => promise.Value);

    private static System.Text.RegularExpressions.Regex Unpromised { get; } = new("<(?:script|link rel=\"stylesheet\")(?=[^>]+\"/assets/)(?![^>]+ integrity=\")[^>]*>");

    private static System.Text.RegularExpressions.Regex Promised { get; } = new("\"/(assets/[^\"]+)\" integrity=\"sha384-([^\"]+)\"");

    private static System.Text.RegularExpressions.Regex Sum { get; } = new("integrity=\"sha384-[^\"]+\"");

    private static System.Text.RegularExpressions.Regex HashedName { get; } = new(@"(assets/[\w./-]+?)\.[0-9a-f]{8,}\.(\w+)");
}
