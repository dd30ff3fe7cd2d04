using System.Text;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;

namespace HemaSite.Tests.Output;

/// <summary>Publishes small sites and reads back what stands on disk.</summary>
public static class SmallSite
{
    public static readonly PublicationOptions Options = new("1.2.3", []);

    public static readonly (string Path, string Text)[] Old =
    [
        ("index.html", "old home"), ("kk/index.html", "same"), ("kk/news/a/index.html", "old a"), ("kk/news/gone/index.html", "gone"),
    ];

    public static readonly (string Path, string Text)[] New =
    [
        ("index.html", "new home!"), ("kk/index.html", "same"), ("kk/news/a/index.html", "new a"), ("kk/news/b/index.html", "b"),
    ];

    public static PublicationSummary Publish(string folder, (string Path, string Text)[] files, IDisk? disk = null)
    {
        using var publication = Publication.Begin(folder, disk ?? new SystemDisk(), Options);
        foreach (var (path, text) in files)
        {
            publication.Write(new(path), Encoding.UTF8.GetBytes(text));
        }

        return publication.Commit();
    }

    /// <summary>Every file of a folder with its bytes, ordered.</summary>
    public static string[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder, file)}: {File.ReadAllText(file)}"),
    ];

    /// <summary>The same without the manifest.</summary>
    public static string[] Pages(string folder) => [.. Read(folder).Where(file => !file.StartsWith("hemasite.json", StringComparison.Ordinal))];

    public static string[] Lines((string Path, string Text)[] files) =>
        [.. files.OrderBy(file => new FilePath(file.Path)).Select(file => $"{file.Path}: {file.Text}")];

    public static string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
