using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Pictures;
using HemaSite.Pictures.Making;
using HemaSite.Pictures.Plans;

namespace HemaSite.Building.Media;

/// <summary>All that a build does with the files beside pages: their faults, the versions of pictures, social cards, the files themselves.</summary>
internal sealed class MediaStage
{
    private readonly Site site;
    private readonly FileFaults faults;
    private readonly PicturePress press;
    private readonly PictureShelf shelf;
    private readonly OriginalFiles originals;

    /// <summary>Prepares the work on a site's files.</summary>
    /// <param name="site">The site.</param>
    /// <param name="tree">Where its files lie.</param>
    /// <param name="maker">Makes versions of pictures; null where none are wanted.</param>
    /// <param name="statics">The files of static/.</param>
    public MediaStage(Site site, IFileTree tree, IPictureMaker? maker, ImmutableArray<FilePath> statics)
    {
        this.site = site;
        Statics = statics.ToFrozenDictionary(StaticFiles.Published);
        maker = site.Settings.Pictures.IsOn ? maker : null;
        MakesPictures = maker is not null;
        var stock = new PictureStock(tree, TooLarge(site), needsKeys: maker is not null);
        faults = new(site, stock);
        press = new(maker, Complaints);
        shelf = new(site, stock, press, faults);
        originals = new(stock, press, faults, site.Settings.Pictures.IsOn);
        Cards = new(site, stock, press, faults, Complaints);
    }

    /// <summary>What was wrong with the making of pictures and cards; which text uses a bad one is told by <see cref="Finish"/>.</summary>
    public Complaints Complaints { get; } = new();

    /// <summary>The pictures as pages show them.</summary>
    public IPictureShelf Pictures => shelf;

    /// <summary>The cards of posts.</summary>
    public SocialCards Cards { get; }

    /// <summary>Publishes the versions of pictures.</summary>
    public PicturePress Press => press;

    /// <summary>The files of static/ by where they are published.</summary>
    public FrozenDictionary<FilePath, FilePath> Statics { get; }

    /// <summary>Whether versions of pictures are made at all.</summary>
    public bool MakesPictures { get; }

    /// <summary>What is wrong with pictures, as far as it is known.</summary>
    public IEnumerable<(FilePath File, ImmutableArray<PictureFault> Faults)> Faults => faults.Found;

    /// <summary>Looks at every picture and names the sink that takes versions as pages ask for them.</summary>
    /// <param name="sink">The sink.</param>
    /// <param name="known">What an earlier build knows of a picture; null where it must be looked at.</param>
    /// <param name="parallel">How the work is shared out.</param>
    /// <exception cref="IOException">A picture could not be read.</exception>
    public void Begin(IArtifactSink sink, Func<FilePath, ImmutableArray<PictureFault>?> known, ParallelOptions parallel)
    {
        press.PublishTo(sink);
        faults.Inspect(known, parallel);
    }

    /// <summary>The address of a picture beside a page, root-relative and without the path of base_url; null for any other file.</summary>
    public string? AddressOf(FilePath file) => shelf.AddressOf(file);

    /// <summary>Whether the file at a path of the output is one of the content or of static/ and not made.</summary>
    public bool IsWritten(string path) => site.Routes.FileAt($"/{path}") is not null || Statics.ContainsKey(new(path));

    /// <summary>The files beside all pages: where each is published, and how.</summary>
    public IEnumerable<(FilePath Path, FilePath Source, Action<IArtifactSink> Publish)> Originals()
    {
        foreach (var folder in site.Routes.PublishedFolders)
        {
            foreach (var file in folder.Media)
            {
                if (site.Routes.AddressOf(folder, file) is { } address)
                {
                    var path = Address.ToFile(address);
                    yield return (path, file.Path, sink => originals.Publish(file, path, sink));
                }
            }
        }
    }

    private static HashSet<FilePath> TooLarge(Site site) =>
        [.. site.Routes.PublishedFolders.SelectMany(folder => folder.Media).Where(file => file.Size > PictureInspector.LargestFile).Select(file => file.Path)];

    /// <summary>Complains of what is wrong with files, once all texts and files were made.</summary>
    public void Finish(IEnumerable<FileUse> uses, Complaints complaints) => faults.Finish(uses, complaints);
}
