using System.Security.Cryptography;
using System.Text;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Tests.Architecture;
using NodaTime;

namespace HemaSite.Tests.Building;

/// <summary>Builds the example site of the repository, and sites made of nothing but posts.</summary>
public static class ExampleSite
{
    public static readonly BuildOptions Options = new(Instant.FromUtc(2026, 11, 22, 10, 0));

    /// <summary>The example's own folders; the repository around them is no part of it.</summary>
    public static readonly string[] Folders = ["content", "themes"];

    public static IFileTree On(string root) => new MemoryTree(Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
        .ToDictionary(file => new FilePath(Path.GetRelativePath(root, file).Replace('\\', '/')), File.ReadAllBytes));

    public static IFileTree Tree { get; } = On(Repository.Root);

    /// <summary>One hash over the paths and bytes of everything a build makes.</summary>
    public static string HashOf(IFileTree tree, BuildOptions options)
    {
        var sink = new MemorySink(tree);
        var result = SiteBuilder.Build(tree, options, sink, TestContext.Current.CancellationToken);
        Assert.Equal(BuildOutcome.Ok, result.Outcome);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in sink.Files.OrderBy(file => file.Key))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path.Value}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>A site with a number of posts in Kazakh and Russian, ten tags and a list.</summary>
    public static IFileTree OfPosts(int count)
    {
        var files = new List<(string, string)>
        {
            ("content/site.yaml", "title: Сайт\nlanguages: [kk, ru]\n"),
            ("content/01.home/home.kk.md", "---\ntitle: Басты бет\n---\n"),
            ("content/01.home/home.ru.md", "---\ntitle: Главная\n---\n"),
            ("content/02.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n"),
            ("content/02.news/blog.ru.md", "---\ntitle: Новости\n---\n"),
        };
        for (var i = 0; i < count; i++)
        {
            var front = $"date: '2024-{(i % 12) + 1:00}-{(i % 28) + 1:00} 10:00'\ntaxonomy:\n  tag: [tag-{i % 10}]\n";
            files.Add(($"content/02.news/post-{i}/item.kk.md", $"---\ntitle: Жаңалық {i}\n{front}---\nҚысқаша.\n\n===\n\nТолық мәтін.\n"));
            files.Add(($"content/02.news/post-{i}/item.ru.md", $"---\ntitle: Новость {i}\n{front}---\nКратко.\n\n===\n\nПолный текст.\n"));
        }

        return MemoryTree.Of(files);
    }
}
