using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Settings;

namespace HemaSite.Content;

/// <summary>Reads the content of a site: the only place where page files are opened. Files are parsed in parallel, each alone.</summary>
public static class ContentLoader
{
    /// <summary>The root folder of the content with everything below it.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static ContentFolder Load(
        IFileTree tree, IReadOnlyList<FileEntry> entries, SiteSettings settings, ParallelOptions parallel, Complaints complaints)
    {
        var scan = ContentScanner.Scan(entries, settings.ContentRoot, settings.AllowsFlatFiles, complaints);
        var files = new List<ContentFile>();
        CollectFiles(scan, files);

        var documents = new Document?[files.Count];
        var parser = new DocumentParser(tree, new(tree, entries, complaints), settings, complaints);
        Parallel.For(0, files.Count, parallel, i => documents[i] = parser.Parse(files[i]));

        var byPath = new Dictionary<FilePath, Document>();
        foreach (var document in documents)
        {
            if (document is not null)
            {
                byPath.Add(document.File.Path, document);
            }
        }

        return new FolderAssembler(tree, byPath, complaints).Assemble(scan);
    }

    private static void CollectFiles(FolderScan folder, List<ContentFile> files)
    {
        files.AddRange(folder.Pages);
        foreach (var child in folder.Children.Values)
        {
            CollectFiles(child, files);
        }
    }
}
