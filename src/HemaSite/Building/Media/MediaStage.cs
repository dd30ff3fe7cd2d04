using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Pictures.Plans;

namespace HemaSite.Building.Media;

/// <summary>All that a build does with the files beside pages: their faults, the versions of pictures, social cards, the files themselves.</summary>
internal sealed class MediaStage(Site site, PictureStock stock, FileFaults faults, PicturePress press, Complaints complaints)
{
    private readonly PictureShelf shelf = new(site, stock, press, faults);

    /// <summary>The pictures as pages show them.</summary>
    public IPictureShelf Pictures => shelf;

    /// <summary>The cards of posts.</summary>
    public SocialCards Cards { get; } = new(site, stock, press, faults, complaints);

    /// <summary>The address of a picture beside a page, root-relative and without the path of base_url; null for any other file.</summary>
    public string? AddressOf(FilePath file) => shelf.AddressOf(file);

    /// <summary>Notes the files that a text uses.</summary>
    public void Add(RenderedBody body) => faults.Add(body);

    /// <summary>Publishes the files beside all pages and complains of what is wrong with them.</summary>
    public void Finish(IArtifactSink sink, ParallelOptions parallel)
    {
        var routes = new RouteIndex(site);
        var originals = new OriginalFiles(stock, press, faults, sink, site.Settings.Pictures.IsOn);
        var media = site.Pages.Where(page => !page.IsStub).DistinctBy(page => page.Folder.Path).SelectMany(
            page => page.Folder.Media.Select(file => (page.Folder, File: file)));
        Parallel.ForEach(media, parallel, item =>
        {
            if (routes.AddressOf(item.Folder, item.File) is { } address)
            {
                originals.Publish(item.File.Path, Address.ToFile(address));
            }
        });
        faults.Finish();
    }
}
