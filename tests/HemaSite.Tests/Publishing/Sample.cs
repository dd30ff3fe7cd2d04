using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;

namespace HemaSite.Tests.Publishing;

/// <summary>A built site of a few texts, held in memory.</summary>
public sealed class Sample : ISiteFiles
{
    private readonly Dictionary<FilePath, byte[]> files;

    public Sample(params (string Path, string Text)[] files)
    {
        this.files = files.ToDictionary(file => new FilePath(file.Path), file => Encoding.UTF8.GetBytes(file.Text));
        Manifest = new("1.2.3", [.. this.files.OrderBy(file => file.Key).Select(file => Describe(file.Key, file.Value))]) { Site = new("example.kz") };
    }

    public static Retry NoPause { get; } = new([TimeSpan.Zero, TimeSpan.Zero], _ => { });

    public static PublishOptions Options { get; } = new(NoPause);

    public static Sample Old { get; } = new(
        ("assets/css/site.0123456789.css", "old style"), ("index.html", "old home uses 0123456789"), ("kk/index.html", "same"),
        ("kk/news/a/index.html", "old a"), ("kk/news/gone/index.html", "gone"), ("kk/feed.xml", "old feed"), ("sitemap.xml", "old map"));

    public static Sample New { get; } = new(
        ("assets/css/site.abcdef0123.css", "new style"), ("index.html", "new home uses abcdef0123"), ("kk/index.html", "same"),
        ("kk/news/a/index.html", "new a"), ("kk/news/b/index.html", "b"), ("kk/feed.xml", "new feed"), ("sitemap.xml", "new map"));

    public Manifest Manifest { get; init; }

    public IEnumerable<string> Lines => files.OrderBy(file => file.Key.Value, StringComparer.Ordinal)
        .Select(file => $"{file.Key}: {Encoding.UTF8.GetString(file.Value)}");

    /// <summary>The lines of what stands at a target after this site was published over another: its own, and the style of the other.</summary>
    public IEnumerable<string> Over(Sample old) => Lines
        .Concat(old.Lines.Where(line => line.StartsWith("assets/", StringComparison.Ordinal)))
        .Distinct()
        .Order(StringComparer.Ordinal);

    public static PublishedFile Describe(FilePath path, byte[] bytes) =>
        new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public Stream Open(PublishedFile file) => new MemoryStream(files[file.Path]);

    public Sample With(SiteFacts facts) => new([.. files.Select(file => (file.Key.Value, Encoding.UTF8.GetString(file.Value)))])
    {
        Manifest = Manifest with { Site = facts },
    };

    /// <summary>Publishes it to a target, as the command does.</summary>
    public void PublishTo(ITarget target) => target.Publish(target.Plan(Manifest), this, CancellationToken.None);
}
