using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Settings;
using NodaTime;

namespace HemaSite.Content;

/// <summary>Reads the content of a site: the only place where page files are opened. Files are parsed in parallel, each alone.</summary>
public sealed class ContentLoader(IFileTree tree, IReadOnlyList<FileEntry> entries, SiteSettings settings, Complaints complaints)
{
    private readonly FolderDefaults defaults = new(tree, entries, complaints);

    /// <summary>The root folder of the content with everything below it.</summary>
    /// <param name="memory">What was read earlier with the same settings; takes what is read now.</param>
    /// <param name="now">When the listing was made.</param>
    /// <param name="parallel">How the work is shared out.</param>
    /// <exception cref="IOException">A file could not be read.</exception>
    public ContentFolder Load(DocumentMemory memory, Instant now, ParallelOptions parallel)
    {
        var scan = ContentScanner.Scan(entries, settings.ContentRoot, settings.AllowsFlatFiles, complaints);
        var files = new List<ContentFile>();
        CollectFiles(scan, files);
        var listed = entries.Where(entry => entry.Kind != FileKind.Unnameable).ToDictionary(entry => entry.Path);
        memory.ForgetAllBut(listed);

        var documents = new Document?[files.Count];
        Parallel.For(0, files.Count, parallel, i => documents[i] = Read(files[i], listed[files[i].Path], memory, now));

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

    /// <summary>Reads a page file again, alone; null when it holds no page or takes values from other files.</summary>
    /// <exception cref="IOException">The file could not be read.</exception>
    internal Document? ReadAgain(ContentFile file, FileEntry entry, DocumentMemory memory, Instant now) =>
        defaults.Has(file.PageFolder) ? null : Read(file, entry, memory, now);

    // The values of a folder are judged while its pages are read, so pages with such values are always read.
    private Document? Read(ContentFile file, FileEntry entry, DocumentMemory memory, Instant now)
    {
        var isAlone = !defaults.Has(file.PageFolder);
        if (isAlone && memory.TryGet(file, entry, complaints, out var known))
        {
            return known;
        }

        var own = new Complaints();
        var document = new DocumentParser(tree, defaults, settings, own).Parse(file, entry.Size);
        complaints.AddRange(own.InOrder());
        memory.Keep(file, entry, document, own, now, isAlone);
        return document;
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
