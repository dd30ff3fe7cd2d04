using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Building.Media;
using HemaSite.Building.Reuse.Keys;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Building.Reuse.Notes;
using HemaSite.Files;
using HemaSite.Files.Sums;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Pictures;

namespace HemaSite.Building.Reuse;

/// <summary>
/// Takes over the output files of the build before whose making would read what it read then, and notes of this build what the next one needs. Safe for
/// many threads.
/// </summary>
/// <param name="before">What the build before kept.</param>
/// <param name="keys">The keys of this build's files.</param>
/// <param name="marks">The files of the site.</param>
/// <param name="press">Told of the pictures that are taken over with pages.</param>
internal sealed class PageReuse(KeptSite before, SiteKeys keys, FileMarks marks, PicturePress press)
{
    private readonly Noted<FilePath, KeptOutput> outputs = new();
    private readonly Noted<string, ReadOnlyMemory<byte>> pages = new();
    private readonly ConcurrentBag<RebuiltFile> rebuilt = [];
    private readonly Noted<FilePath, bool> search = new();
    private readonly HashSet<FilePath> searchBefore = [.. before.Search];
    private readonly Noted<string, ReadOnlyMemory<byte>> words = new();
    private ulong searchSum;

    /// <summary>The keys of the files.</summary>
    public SiteKeys Keys => keys;

    /// <summary>Whether every link leads where it led.</summary>
    public bool LinksStand => keys.Shape == before.Shape;

    /// <summary>What was made although it was made before.</summary>
    public IReadOnlyCollection<RebuiltFile> Rebuilt => rebuilt;

    /// <summary>What is known of a page's text; null when nothing is. True only while the text is the same.</summary>
    public PageFacts? FactsOf(ContentPage page) =>
        before.Pages.TryGetValue(page.Url, out var bytes) ? PageFacts.Read(bytes, page.Document.Source) : null;

    /// <summary>Takes over a page of content whose text is as it was.</summary>
    /// <param name="page">The page.</param>
    /// <param name="facts">What is known of its text.</param>
    /// <param name="linkSum">What its links lead to now.</param>
    /// <param name="sink">Takes the file.</param>
    public bool Keep(ContentPage page, PageFacts facts, ulong linkSum, IArtifactSink sink)
    {
        if (!Keep(Address.ToFile(page.Url), KeyOf(page, linkSum, facts.Files), sink))
        {
            return false;
        }

        if (before.Pages.TryGetValue(page.Url, out var known))
        {
            pages.Note(page.Url, linkSum == facts.LinkSum ? known : (facts with { LinkSum = linkSum }).ToBytes(page.Document.Source)!);
        }

        return true;
    }

    /// <summary>Takes a file over, with the pictures made for it; false when it has to be made.</summary>
    public bool Keep(FilePath path, in OutputKey key, IArtifactSink sink)
    {
        if (!before.Outputs.TryGetValue(path, out var known))
        {
            if (before.Outputs.Count > 0)
            {
                rebuilt.Add(new(path, RebuiltFile.New));
            }

            return false;
        }

        if (RebuiltFile.Between(known.Key, key) is { } reason)
        {
            rebuilt.Add(new(path, reason));
            return false;
        }

        if (!known.Pictures.All(press.Keep) || !sink.Keep(path))
        {
            rebuilt.Add(new(path, RebuiltFile.Touched));
            return false;
        }

        outputs.Note(path, known);
        return true;
    }

    /// <summary>Notes a file that was made.</summary>
    public void Note(FilePath path, in OutputKey key, ImmutableArray<FilePath> pictures) => outputs.Note(path, new(key, pictures));

    /// <summary>Notes what is known of a page's text, and gives its key.</summary>
    public OutputKey Note(ContentPage page, PageFacts facts)
    {
        if (!page.IsStub && facts.ToBytes(page.Document.Source) is { } bytes)
        {
            pages.Note(page.Url, bytes);
        }

        return KeyOf(page, facts.LinkSum, facts.Files);
    }

    /// <summary>Takes over the search index while every page is as it was.</summary>
    public bool KeepSearch(ImmutableArray<ContentPage> all, IArtifactSink sink)
    {
        searchSum = keys.OfPosts(all).PostTexts;
        if (searchSum != before.SearchSum || !before.Search.All(path => sink.Keep(path) && search.TryNote(path, true)))
        {
            return false;
        }

        foreach (var (language, kept) in before.Words)
        {
            words.Note(language, kept);
        }

        return true;
    }

    /// <summary>Takes over a file of the search index whose name tells what it holds.</summary>
    public bool KeepSearch(FilePath path, IArtifactSink sink) => searchBefore.Contains(path) && sink.Keep(path);

    /// <summary>Notes a file of the search index; false when it was taken over already.</summary>
    public bool NoteSearch(FilePath path) => search.TryNote(path, true);

    /// <summary>What the search index of a language was made of; empty when nobody knows.</summary>
    public ReadOnlyMemory<byte> WordsOf(Language language) => before.Words.GetValueOrDefault(language.Code);

    /// <summary>Notes what the search index of a language is made of.</summary>
    public void NoteWords(Language language, ReadOnlyMemory<byte> kept) => words.Note(language.Code, kept);

    /// <summary>The faults of a picture that is as it was; null when it has to be looked at, as one that was not published before.</summary>
    public ImmutableArray<PictureFault>? FaultsOf(FilePath picture) =>
        before.Faults.TryGetValue(picture, out var known) && before.Marks.TryGetValue(picture, out var mark) && marks.SumOf(picture) == mark.Sum ? known : null;

    /// <summary>What the next build is to know of files and pages.</summary>
    public KeptSite Finish(KeptSite frame, IEnumerable<(FilePath, ImmutableArray<PictureFault>)> faults) => frame with
    {
        Shape = keys.Shape,
        Search = [.. search.All.Keys.Order()],
        SearchSum = searchSum,
        Words = words.All,
        Pages = pages.All,
        Outputs = outputs.All,
        Faults = faults.ToDictionary(item => item.Item1, item => item.Item2),
    };

    private OutputKey KeyOf(ContentPage page, ulong linkSum, ImmutableArray<FileUse> files)
    {
        var print = new Fingerprint().Add(linkSum);
        print.AddAll(files, use => print.Add(use.File.Value).Add(marks.SumOf(use.File)));
        return keys.Of(page, print.Take());
    }
}
