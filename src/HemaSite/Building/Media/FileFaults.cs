using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Pictures;
using HemaSite.Text;

namespace HemaSite.Building.Media;

/// <summary>
/// Judges the files beside pages: pictures of published pages by their headers, and what may not be opened at all. A fault is
/// raised where a text uses the file, for there an editor can mend it, else at the file itself.
/// </summary>
internal sealed class FileFaults(Site site, PictureStock stock)
{
    private readonly ConcurrentDictionary<FilePath, ImmutableArray<PictureFault>> faults = new();
    private readonly HashSet<FilePath> refused = [];

    /// <summary>The faults so far, those of files that may not be opened aside.</summary>
    public IEnumerable<(FilePath File, ImmutableArray<PictureFault> Faults)> Found =>
        faults.Where(fault => !refused.Contains(fault.Key)).Select(fault => (fault.Key, fault.Value));

    /// <summary>Reads the pictures of published pages, each once.</summary>
    /// <param name="known">What an earlier build knows of a picture that is as it was; null when it must be read.</param>
    /// <param name="parallel">How the work is shared out.</param>
    /// <exception cref="IOException">A picture could not be read.</exception>
    public void Inspect(Func<FilePath, ImmutableArray<PictureFault>?> known, ParallelOptions parallel)
    {
        var pictures = site.Routes.PublishedFolders.SelectMany(folder => folder.Media).Where(file => file.IsPicture);
        Parallel.ForEach(Partitioner.Create(pictures, EnumerablePartitionerOptions.NoBuffering), parallel, file =>
        {
            ImmutableArray<PictureFault> found = file.Size > PictureInspector.LargestFile
                ? [new(PictureRules.TooLarge, $"{file.Size >> 20}")]
                : known(file.Path) ?? stock.Look(file.Path).Faults;
            // That it was looked at is worth knowing even where nothing was found.
            faults.TryAdd(file.Path, []);
            foreach (var fault in found)
            {
                Add(file.Path, fault);
            }
        });
        AddRefused(site.Root);
    }

    /// <summary>Notes a fault, also one that only showed when the picture was decoded.</summary>
    public void Add(FilePath file, PictureFault fault) =>
        faults.AddOrUpdate(file, [fault], (_, known) => known.Contains(fault) ? known : known.Add(fault));

    /// <summary>Whether a picture has a fault for which nothing may be made of it.</summary>
    public bool IsRefused(FilePath file) =>
        stock.Look(file).Faults.Any(IsFatal) || (faults.TryGetValue(file, out var found) && found.Any(IsFatal));

    /// <summary>Complains, once all texts are known with the files they use.</summary>
    public void Finish(IEnumerable<FileUse> uses, Complaints complaints)
    {
        var used = new HashSet<FilePath>();
        foreach (var use in uses)
        {
            if (faults.ContainsKey(use.File))
            {
                used.Add(use.File);
                Raise(use.File, use.Span, complaints);
            }
        }

        foreach (var file in faults.Keys.Where(file => !used.Contains(file)))
        {
            Raise(file, new SourceText(file, "").Span(0, 0), complaints);
        }
    }

    private static bool IsFatal(PictureFault fault) => fault.Rule.Severity == Severity.Error || fault.Rule == PictureRules.Undecodable;

    private void AddRefused(ContentFolder folder)
    {
        foreach (var file in folder.Refused)
        {
            refused.Add(file.Span.Source.Path);
            faults[file.Span.Source.Path] = [new(file.Rule)];
        }

        foreach (var child in folder.Children)
        {
            AddRefused(child);
        }
    }

    private void Raise(FilePath file, SourceSpan place, Complaints complaints)
    {
        foreach (var fault in faults[file])
        {
            complaints.Add(fault.Rule.At(place, file.Name, fault.Detail));
        }
    }
}
