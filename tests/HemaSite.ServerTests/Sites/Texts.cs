using System.Security.Cryptography;
using System.Text;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;

namespace HemaSite.ServerTests.Sites;

/// <summary>A built site of a few texts, held in memory. Its home page names the style sheet that it needs.</summary>
public sealed class Texts : ISiteFiles
{
    private readonly Dictionary<FilePath, byte[]> files;

    public Texts(params (string Path, string Text)[] files)
    {
        this.files = files.ToDictionary(file => new FilePath(file.Path), file => Encoding.UTF8.GetBytes(file.Text));
        Manifest = new("1.2.3", [.. this.files.OrderBy(file => file.Key).Select(file => new PublishedFile(
            file.Key, file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value))))])
        {
            Site = new("example.kz"),
        };
    }

    public static PublishOptions Options { get; } = new(new([TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero], _ => { }));

    /// <summary>A file whose address is a folder of <see cref="Folder"/>.</summary>
    public static Texts File { get; } = new(("index.html", "home"), ("about/price.pdf", "price"), ("kk/gone/index.html", "gone"));

    /// <summary>A page and its picture where <see cref="File"/> has one file.</summary>
    public static Texts Folder { get; } = new(
        ("index.html", "home 2"), ("about/price.pdf/index.html", "prices"), ("about/price.pdf/deep/a.jpg", "picture"), ("kk/new/index.html", "new"));

    public Manifest Manifest { get; }

    public IEnumerable<string> Lines => files.OrderBy(file => file.Key.Value, StringComparer.Ordinal).Select(file => $"{file.Key}: {Encoding.UTF8.GetString(file.Value)}");

    /// <summary>The site in its N-th state: the home page, the style it needs, a page that never changes, and pages that come and go.</summary>
    public static Texts Number(int number) => new(
    [
        ($"assets/css/site.{number:x10}.css", $"style {number}"), ("index.html", $"home {number:x10}"), ("kk/index.html", "same"),
        ("kk/жаңалық/index.html", $"Жаңалық {number}"), ($"kk/only-{number}/index.html", "short"), ("kk/feed.xml", $"feed {number}"),
        .. Enumerable.Range(0, 20).Select(file => ($"news/{file}.jpg", new string('x', 5000 + file))),
    ]);

    public Stream Open(PublishedFile file) => new MemoryStream(files[file.Path]);

    /// <summary>Publishes it to a target, as the command does.</summary>
    public void PublishTo(ITarget target) => target.Publish(target.Plan(Manifest), this, CancellationToken.None);

    /// <summary>Every file of a folder with its text; what is ours and not the site's is left out.</summary>
    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (Path: Path.GetRelativePath(folder, file), Text: System.IO.File.ReadAllText(file)))
        .Where(file => file.Path != "hemasite.json" && !file.Path.StartsWith(".hemasite", StringComparison.Ordinal))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => $"{file.Path}: {file.Text}");
}
