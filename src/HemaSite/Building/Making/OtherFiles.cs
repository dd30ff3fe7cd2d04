using System.Collections.Immutable;
using HemaSite.Feeds;
using HemaSite.Feeds.Servers;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Settings.Outputs;
using HemaSite.Themes;

namespace HemaSite.Building.Making;

/// <summary>The files of a site that are not pages: feeds, sitemap, redirects for servers, the theme's own files, files beside pages.</summary>
internal sealed class OtherFiles(Site site, Theme theme, ImmutableArray<Feed> feeds, Func<ContentPage, RenderedBody> bodyOf)
{
    /// <summary>All of them.</summary>
    public IEnumerable<PlannedFile> Files() => [.. FeedFiles(), .. ServerFilesOf(), .. Assets(), .. Media()];

    private IEnumerable<PlannedFile> FeedFiles() =>
        from feed in feeds
        from format in site.Settings.Outputs.Feeds
        let path = OutputPath.Of(feed.Folder + NameOf(format))
        select new PlannedFile(path, sink => sink.Write(path, Write(feed, format)));

    private static string NameOf(FeedFormat format) => format switch
    {
        FeedFormat.Rss => RssFeed.FileName,
        FeedFormat.Atom => AtomFeed.FileName,
        _ => JsonFeed.FileName,
    };

    private byte[] Write(Feed feed, FeedFormat format) => format switch
    {
        FeedFormat.Rss => RssFeed.Write(feed, site.Settings, bodyOf),
        FeedFormat.Atom => AtomFeed.Write(feed, site.Settings, bodyOf),
        _ => JsonFeed.Write(feed, site.Settings, bodyOf),
    };

    private IEnumerable<PlannedFile> ServerFilesOf() =>
    [
        Made("sitemap.xml", () => Sitemap.Write(site)),
        Made("robots.txt", () => ServerFiles.Robots(site.Settings.BaseUrl)),
        .. ServerConfigs.Of(site).Select(file => Made(file.Path, () => file.Bytes)),
    ];

    private static PlannedFile Made(string name, Func<byte[]> bytes)
    {
        var path = new FilePath(name);
        return new(path, sink => sink.Write(path, bytes()));
    }

    private IEnumerable<PlannedFile> Assets() =>
        theme.Assets.Values.Select(asset => new PlannedFile(new(asset.PublishedPath), sink => sink.Write(new(asset.PublishedPath), asset.Bytes)));

    private IEnumerable<PlannedFile> Media()
    {
        var routes = new RouteIndex(site);
        foreach (var page in site.Pages.Where(page => !page.IsStub).DistinctBy(page => page.Folder.Path))
        {
            foreach (var file in page.Folder.Media)
            {
                if (routes.AddressOf(page.Folder, file) is { } address)
                {
                    var path = OutputPath.Of(address);
                    yield return new(path, sink => sink.Copy(path, file.Path));
                }
            }
        }
    }
}
