using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Building.Making.Texts;
using HemaSite.Building.Media;
using HemaSite.Building.Reuse.Keys;
using HemaSite.Feeds;
using HemaSite.Feeds.Discovery;
using HemaSite.Feeds.Servers;
using HemaSite.Files;
using HemaSite.Files.Sums;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Rendering.Models;
using HemaSite.Settings;
using HemaSite.Settings.Outputs;
using HemaSite.Themes;
using NodaTime;

namespace HemaSite.Building.Making;

/// <summary>The files of a site that are not pages: feeds, sitemap, redirects for servers, the theme's own files, files beside pages.</summary>
internal sealed class OtherFiles(
    Site site, Theme theme, MediaStage media, ImmutableArray<Feed> feeds, BodyStore bodies, Instant now)
{
    private const string Robots = "robots.txt";

    // Feeds are many and long; what one was written into serves the next.
    private readonly ConcurrentBag<MemoryStream> idle = [];

    /// <summary>Those that the site makes of its own accord.</summary>
    public IEnumerable<PlannedFile> Own() => [.. FeedFiles(), .. ServerFilesOf(), .. Discovery(), .. Assets()];

    /// <summary>Those that are published as they are: of static/, then those that lie beside pages.</summary>
    public IEnumerable<PlannedFile> Given() => media.Statics.OrderBy(file => file.Key)
        .Select(file => (Path: file.Key, Source: file.Value, Publish: (Action<IArtifactSink>)(sink => sink.Copy(file.Key, file.Value))))
        .Concat(media.Originals())
        .Select(file => new PlannedFile(file.Path, file.Publish) { Key = keys => keys.OfFile(file.Source), Source = file.Source });

    private IEnumerable<PlannedFile> FeedFiles() =>
        from feed in feeds
        from format in site.Settings.Outputs.Feeds
        let path = Address.ToFile(feed.Folder + NameOf(format))
        select new PlannedFile(path, sink => Write(feed, format, path, sink))
        {
            Key = keys => keys.OfPosts(feed.Posts, feed.Title, feed.HomeUrl, feed.Folder, feed.Language.Code),
        };

    private static string NameOf(FeedFormat format) => format switch
    {
        FeedFormat.Rss => RssFeed.FileName,
        FeedFormat.Atom => AtomFeed.FileName,
        _ => JsonFeed.FileName,
    };

    private void Write(Feed feed, FeedFormat format, FilePath path, IArtifactSink sink)
    {
        var stream = idle.TryTake(out var used) ? used : new();
        Action<Stream, Feed, SiteSettings, Func<ContentPage, RenderedBody>, Func<ContentPage, string?>> write = format switch
        {
            FeedFormat.Rss => RssFeed.Write,
            FeedFormat.Atom => AtomFeed.Write,
            _ => JsonFeed.Write,
        };
        write(stream, feed, site.Settings, bodies.Of, CoverOf);
        sink.Write(path, stream.GetBuffer().AsSpan(0, (int)stream.Length));
        stream.SetLength(0);
        idle.Add(stream);
    }

    private IEnumerable<PlannedFile> ServerFilesOf()
    {
        var key = Once(keys => keys.OfRedirects(site.Redirects));
        return
        [
            // A site that has one of its own keeps it.
            .. site.Root.Media.Any(file => file.Name == Robots) || media.Statics.ContainsKey(new(Robots)) ? [] : new[] { Made(Robots, () => ServerFiles.Robots(site.Settings.BaseUrl)) },
            .. ServerConfigs.Of(site).Select(file => Made(file.Path, file.Write) with { Key = key }),
        ];
    }

    // By these search engines, browsers and phones find their way.
    private IEnumerable<PlannedFile> Discovery()
    {
        var key = Once(MapKey);
        foreach (var (name, write) in new Sitemap(site, PicturesOf).Files(now))
        {
            yield return Made(name, write) with { Key = key };
        }

        foreach (var language in site.Settings.Languages)
        {
            yield return Made($"{language.Code}/{WebManifest.FileName}", () => WebManifest.Write(language, site.Settings, theme));
            if (site.Settings.BaseUrl.Origin.Length > 0 && site.Settings.Outputs.Search)
            {
                var description = $"{theme.Phrases[language.Code].Text("search")}: {site.Settings.TitleIn(language)}";
                yield return Made(
                    $"{language.Code}/{OpenSearch.FileName}",
                    () => OpenSearch.Write(language, PlainPageModel.SearchUrl(language), description, site.Settings, theme));
            }
        }
    }

    // One key for several files, for which every page is looked at.
    private static Func<SiteKeys, OutputKey> Once(Func<SiteKeys, OutputKey> make)
    {
        Lazy<OutputKey>? key = null;
        return keys => LazyInitializer.EnsureInitialized(ref key, () => new(() => make(keys))).Value;
    }

    private static PlannedFile Made(string name, Func<byte[]> bytes) => Made(name, () => bytes().AsMemory());

    private static PlannedFile Made(string name, Func<ReadOnlyMemory<byte>> bytes)
    {
        var path = new FilePath(name);
        return new(path, sink => sink.Write(path, bytes().Span));
    }

    private IEnumerable<PlannedFile> Assets() =>
        theme.Assets.Values.Select(asset => new PlannedFile(new(asset.PublishedPath), sink => sink.Write(new(asset.PublishedPath), asset.Bytes)));

    // All that a sitemap says of pages; which news is fresh only the clock knows.
    private OutputKey MapKey(SiteKeys keys)
    {
        var print = new Fingerprint();
        foreach (var page in site.Pages)
        {
            var key = keys.Of(page);
            print.Add(key.Facts).Add(key.Translations).Add(Sitemap.IsFresh(page, now));
            foreach (var picture in PicturesOf(page))
            {
                print.Add(picture);
            }
        }

        return new() { Posts = print.Take() };
    }

    private string? CoverOf(ContentPage page) => page.Cover is { } cover ? media.AddressOf(cover.Path) : null;

    // The picture above the text, then those in it.
    private IEnumerable<string> PicturesOf(ContentPage page) =>
        (page.Cover is { } cover ? [cover.Path] : Array.Empty<FilePath>())
            .Concat(bodies.FilesOf(page).Select(use => use.File))
            .Distinct()
            .Select(media.AddressOf)
            .OfType<string>();
}
