using System.Collections.Immutable;

namespace HemaSite.Tests.CommandLine;

/// <summary>A small site in a folder of its own, and what stands published in it.</summary>
public sealed class TinySite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hemasite-cli-");

    public TinySite(params (string Path, string Text)[] more)
    {
        Write("content/site.yaml", "title: Орталық\nbase_url: https://example.kz\nlanguages: [kk, ru]\npictures: off\n");
        Write("content/01.news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n");
        Post("first", "Бірінші жаңалық туралы мәтін.");
        foreach (var (path, text) in more)
        {
            Write(path, text);
        }
    }

    /// <summary>The site's folder.</summary>
    public string Path => folder.FullName;

    /// <summary>The output folder.</summary>
    public string Output => System.IO.Path.Combine(Path, "public");

    public void Write(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Adds a Kazakh post of 12 April 2022, 10:00 in Almaty.</summary>
    public void Post(string slug, string body, string extra = "") =>
        Write($"content/01.news/{slug}/item.kk.md", $"---\ntitle: 'Жаңалық {slug}'\npublish_date: '12-04-2022 10:00'\n{extra}---\n\n{body}\n");

    /// <summary>Builds the site into its folder.</summary>
    public Ending Build(params string[] arguments) => Executable.Run(["build", Path, .. arguments]);

    /// <summary>The text of a published file, or null.</summary>
    public string? Published(string path) =>
        System.IO.Path.Combine(Output, path) is var file && File.Exists(file) ? File.ReadAllText(file) : null;

    /// <summary>Every published file with its bytes.</summary>
    public ImmutableSortedDictionary<string, string> Snapshot() => Directory.Exists(Output)
        ? Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => file, file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, string>.Empty;

    public void Dispose() => folder.Delete(recursive: true);
}
