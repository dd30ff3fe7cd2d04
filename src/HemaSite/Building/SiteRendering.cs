using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Building.Media;
using HemaSite.Diagnostics;
using HemaSite.Feeds;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Rendering;
using HemaSite.Rendering.Compiled;
using HemaSite.Rendering.Models;
using HemaSite.Search;
using HemaSite.Settings.Outputs;
using HemaSite.Themes;

namespace HemaSite.Building;

/// <summary>Makes every file of a linked site. Pages of content come first, in parallel; lists follow, which need their summaries.</summary>
internal sealed class SiteRendering
{
    private readonly Site site;
    private readonly Theme theme;
    private readonly ParallelOptions parallel;
    private readonly ConcurrentDictionary<string, RenderedBody> bodies = new();
    private readonly AnchorCheck anchors;
    private readonly MediaStage media;
    private readonly BodyStage bodyStage;
    private readonly PageRenderer renderer;
    private readonly Complaints complaints;
    private readonly ImmutableArray<Feed> feeds;
    private readonly HashSet<ContentPage> inFeeds;
    private readonly ImmutableArray<SearchIndexBuilder> search;
    private int pages;

    /// <summary>Prepares the rendering of a site with a theme.</summary>
    public SiteRendering(Site site, Theme theme, MediaStage media, ParallelOptions parallel, Complaints complaints, bool usesCompiled = true)
    {
        (this.site, this.theme, this.media, this.parallel, this.complaints) = (site, theme, media, parallel, complaints);
        anchors = new(site.Settings.BaseUrl, complaints);
        bodyStage = new(site, theme, media.Pictures, complaints);
        feeds = [.. FeedSet.Of(site)];
        inFeeds = [.. feeds.SelectMany(feed => feed.Posts)];
        search = [.. site.Settings.Languages.Select(language => new SearchIndexBuilder(language, site.Settings.BaseUrl))];
        renderer = new(theme, TemplateSet.Parse(theme, complaints), new(site, ModelOf, media.Pictures, media.Cards.Of), new(media.Pictures), site.Settings, complaints) { UsesCompiled = usesCompiled };
    }

    /// <summary>Writes all files and says how many pages they hold.</summary>
    public int Run(IArtifactSink sink)
    {
        TemplateCheck.Run(site, theme, complaints);
        Parallel.ForEach(site.Pages, parallel, page => RenderContent(page, sink));
        Parallel.ForEach(site.Listings, parallel, list => RenderListing(list, sink));
        Parallel.ForEach(site.Pages.Where(page => page.Kind == PageKind.Home), parallel, page => Write(ModelOf(page), sink));
        anchors.Finish();
        WritePlainPages(sink);
        WriteFeeds(sink);
        WriteAssets(sink);
        media.Finish(sink, parallel);
        return pages;
    }

    private ContentPageModel ModelOf(ContentPage page) =>
        new(site, page, bodies.GetValueOrDefault(page.Url) ?? RenderedBody.Empty, theme.Phrases[page.Language.Code]);

    private void RenderContent(ContentPage page, IArtifactSink sink)
    {
        if (page.IsStub)
        {
            Write(ModelOf(page), sink);
            return;
        }

        var body = bodyStage.Render(page);
        anchors.Add(page, body);
        media.Add(body);
        var waits = page.Kind is PageKind.Home or PageKind.List;
        if (!waits)
        {
            if (site.Settings.Outputs.Search)
            {
                search.First(index => index.Language == page.Language).Add(page, body);
            }

            Write(new ContentPageModel(site, page, body, theme.Phrases[page.Language.Code]), sink);
        }

        // Only feeds and list pages still need whole texts; everything else would be dead weight on a large site.
        bodies[page.Url] = waits || inFeeds.Contains(page) ? body : body with { ContentHtml = "", Text = "" };
    }

    private void RenderListing(Listing list, IArtifactSink sink)
    {
        var phrases = theme.Phrases[list.Language.Code];
        for (var number = 1; number <= list.PageCount; number++)
        {
            PageModel model = list.Kind == ListingKind.Section
                ? new ContentPageModel(site, list.Section, bodies[list.Section.Url], phrases, number)
                : new ListingPageModel(site, list, number, phrases);
            Write(model, sink);
        }
    }

    private void WritePlainPages(IArtifactSink sink)
    {
        var first = site.Settings.DefaultLanguage;
        Write(new PlainPageModel(site, "chooser", "/", site.Settings.TitleIn(first), first), sink);
        Write(NotFound(first, "/404.html"), sink);
        foreach (var language in site.Settings.Languages)
        {
            Write(NotFound(language, $"/{language.Code}/404.html"), sink);
            if (site.Settings.Outputs.Search)
            {
                WriteSearch(language, sink);
            }

            if (site.HomeOf(language) is null)
            {
                // The root of a language always answers, if only by leading to its news.
                var to = site.MainListOf(language)?.Url ?? "/";
                Write(Redirect($"/{language.Code}/", to, language), sink);
            }
        }

        foreach (var redirect in site.Redirects.Where(redirect => redirect.IsStub && site.Settings.Outputs.RedirectPages))
        {
            var language = site.Settings.Languages.FirstOrDefault(
                other => redirect.To.StartsWith($"/{other.Code}/", StringComparison.Ordinal)) ?? first;
            Write(Redirect(redirect.From, redirect.To, language), sink);
        }
    }

    // A page of content at this address is the site's own idea of a search page: it stays.
    private void WriteSearch(Language language, IArtifactSink sink)
    {
        var url = PlainPageModel.SearchUrl(language);
        if (!site.PagesByUrl.ContainsKey(url))
        {
            Write(new PlainPageModel(site, PlainPageModel.Search, url, theme.Phrases[language.Code].Text("search"), language), sink);
        }

        foreach (var (path, bytes) in search.First(index => index.Language == language).Write())
        {
            sink.Write(new(path), bytes);
        }
    }

    private PlainPageModel Redirect(string from, string to, Language language) =>
        new(site, "redirect", from, site.Settings.TitleIn(language), language, to);

    private PlainPageModel NotFound(Language language, string url) =>
        new(site, "404", url, theme.Phrases[language.Code].Text("not_found_title"), language);

    private void WriteFeeds(IArtifactSink sink)
    {
        Parallel.ForEach(feeds, parallel, feed =>
        {
            foreach (var format in site.Settings.Outputs.Feeds)
            {
                var (name, bytes) = format switch
                {
                    FeedFormat.Rss => (RssFeed.FileName, RssFeed.Write(feed, site.Settings, post => bodies[post.Url])),
                    FeedFormat.Atom => (AtomFeed.FileName, AtomFeed.Write(feed, site.Settings, post => bodies[post.Url])),
                    _ => (JsonFeed.FileName, JsonFeed.Write(feed, site.Settings, post => bodies[post.Url])),
                };
                sink.Write(Address.ToFile(feed.Folder + name), bytes);
            }
        });

        sink.Write(new("sitemap.xml"), Sitemap.Write(site, PicturesOf));
        sink.Write(new("robots.txt"), ServerFiles.Robots(site.Settings.BaseUrl));
        sink.Write(new("_redirects"), ServerFiles.NetlifyRedirects(site));
        sink.Write(new("redirects.nginx.map"), ServerFiles.NginxMap(site));
    }

    // The picture above the text, then those in it.
    private IEnumerable<string> PicturesOf(ContentPage page) =>
        (page.Cover is { } cover ? [cover.Path] : Array.Empty<FilePath>())
            .Concat(bodies.TryGetValue(page.Url, out var body) ? body.Files.Select(use => use.File) : [])
            .Distinct()
            .Select(media.AddressOf)
            .OfType<string>();

    private void WriteAssets(IArtifactSink sink)
    {
        foreach (var asset in theme.Assets.Values)
        {
            sink.Write(new(asset.PublishedPath), asset.Bytes);
        }
    }

    private static void Write(PageModel page, ReadOnlySpan<byte> html, bool isUsable, IArtifactSink sink)
    {
        if (isUsable)
        {
            sink.Write(Address.ToFile(page.Url), html);
        }
    }

    private void Write(PageModel page, IArtifactSink sink)
    {
        // Rendered even so: a broken page may break its template too, and both are told in one run.
        var isUsable = page.Page?.Document.IsUsable != false;
        if (renderer.Render(page, html => Write(page, html, isUsable, sink), parallel.CancellationToken) && isUsable && page.Kind != "redirect")
        {
            Interlocked.Increment(ref pages);
        }
    }
}
