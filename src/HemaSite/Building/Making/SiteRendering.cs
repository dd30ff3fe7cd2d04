using System.Collections.Immutable;
using HemaSite.Building.Media;
using HemaSite.Building.Timing;
using HemaSite.Diagnostics;
using HemaSite.Feeds;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Linking.Onward;
using HemaSite.Lists;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Rendering;
using HemaSite.Rendering.Compiled;
using HemaSite.Rendering.Models;
using HemaSite.Search;
using HemaSite.Themes;
using NodaTime;

namespace HemaSite.Building.Making;

/// <summary>Makes the files of a linked site: all of them, or one that is asked for.</summary>
internal sealed class SiteRendering
{
    private readonly Site site;
    private readonly Theme theme;
    private readonly BodyStore bodies;
    private readonly AnchorCheck anchors;
    private readonly MediaStage media;
    private readonly PageRenderer renderer;
    private readonly Complaints complaints;
    private readonly ImmutableArray<Feed> feeds;
    private readonly HashSet<ContentPage> inFeeds;
    private readonly ImmutableArray<SearchIndexBuilder> search;
    private readonly GlyphCheck glyphs;
    private readonly CancellationToken cancellation;
    private int pages;

    /// <summary>Prepares the rendering of a site with a theme.</summary>
    public SiteRendering(Site site, Theme theme, MediaStage media, Complaints complaints, bool usesCompiled, CancellationToken cancellation)
    {
        (this.site, this.theme, this.media, this.complaints, this.cancellation) = (site, theme, media, complaints, cancellation);
        glyphs = new(theme, complaints);
        anchors = new(site.Settings.BaseUrl, complaints);
        bodies = new(new(site, theme, media.Pictures, complaints), Look);
        feeds = [.. FeedSet.Of(site)];
        inFeeds = [.. feeds.SelectMany(feed => feed.Posts)];
        search = [.. site.Settings.Languages.Select(language => new SearchIndexBuilder(language, site.Settings.BaseUrl))];
        renderer = new(theme, TemplateSet.Parse(theme, complaints), new(site, ModelOf, media.Pictures, media.Cards.Of), new(media.Pictures), site.Settings, complaints) { UsesCompiled = usesCompiled };
    }

    /// <summary>The moment the site is made for: news grows old.</summary>
    public required Instant Now { get; init; }

    /// <summary>
    /// Writes all files and says how many pages they hold. Pages of content come first, in parallel; lists follow, which need
    /// their summaries.
    /// </summary>
    public int Run(IArtifactSink sink, ParallelOptions parallel, StageTimes times, Watchdog? watchdog)
    {
        pages = 0;
        TemplateCheck.Run(site, theme, complaints);
        HomeSections.Check(site, new(site), complaints);
        times.Measure("make pages", () => Parallel.ForEach(site.Pages, parallel, page => RenderContent(page, sink, watchdog)));
        times.Measure("make lists", () =>
        {
            Parallel.ForEach(site.Listings, parallel, list => RenderListing(list, sink));
            Parallel.ForEach(site.Pages.Where(page => page.Kind == PageKind.Home && !page.IsStub), parallel, page => Write(ModelOf(page), sink));
        });
        anchors.Finish();
        times.Measure("make other files", () => Parallel.ForEach(Plain.Files().Concat(Others.Files()), parallel, file => file.Make(sink)));
        media.Finish();
        times.Measure("make search index", () => WriteSearch(sink));
        return pages;
    }

    /// <summary>Every file but the search index with the way to make it, for those who want one at a time.</summary>
    public Dictionary<FilePath, PlannedFile> Plan()
    {
        var plan = new Dictionary<FilePath, PlannedFile>();
        void Add(PlannedFile file) => plan.TryAdd(file.Path, file);

        foreach (var page in site.Pages)
        {
            Add(Planned(ModelOf(page)));
        }

        foreach (var list in site.Listings)
        {
            for (var number = 1; number <= list.PageCount; number++)
            {
                Add(Planned(ModelOf(list, number)));
            }
        }

        foreach (var file in Plain.Files().Concat(Others.Files()))
        {
            Add(file);
        }

        return plan;
    }

    /// <summary>Writes the search index, for which every text is read.</summary>
    public void WriteSearch(IArtifactSink sink)
    {
        if (!site.Settings.Outputs.Search)
        {
            return;
        }

        foreach (var (path, bytes) in search.SelectMany(index => index.Write()))
        {
            sink.Write(new(path), bytes);
        }
    }

    /// <summary>Reads every text that was not read yet.</summary>
    public void ReadAll(ParallelOptions parallel) => Parallel.ForEach(site.Pages, parallel, page => bodies.Of(page));

    /// <summary>Reads every text and tells what only the whole site can tell of it.</summary>
    public void Check(ParallelOptions parallel)
    {
        TemplateCheck.Run(site, theme, complaints);
        HomeSections.Check(site, new(site), complaints);
        ReadAll(parallel);
        anchors.Finish();
        media.Finish();
    }

    private PlainPages Plain => new(site, theme, Planned);

    private OtherFiles Others => new(site, theme, media, feeds, bodies.Of, Now);

    private PlannedFile Planned(PageModel model) => new(Address.ToFile(model.Url), sink => Write(model, sink));

    private ContentPageModel ModelOf(ContentPage page) => new(site, page, () => bodies.Of(page), theme.Phrases[page.Language.Code]);

    private PageModel ModelOf(Listing list, int number) => list.Kind == ListingKind.Section
        ? new ContentPageModel(site, list.Section, () => bodies.Of(list.Section), theme.Phrases[list.Language.Code], number)
        : new ListingPageModel(site, list, number, theme.Phrases[list.Language.Code]);

    private void Look(ContentPage page, RenderedBody body)
    {
        glyphs.Look(page, body);
        anchors.Add(page, body);
        media.Add(body);
        if (site.Settings.Outputs.Search && page.Kind is not (PageKind.Home or PageKind.List))
        {
            search.First(index => index.Language == page.Language).Add(page, body);
        }
    }

    private void RenderContent(ContentPage page, IArtifactSink sink, Watchdog? watchdog)
    {
        var waits = page.Kind is PageKind.Home or PageKind.List && !page.IsStub;
        _ = watchdog is null ? bodies.Of(page) : watchdog.During(page.Document.File.Path, () => bodies.Of(page));
        if (!waits)
        {
            Write(ModelOf(page), sink);
        }

        // Feeds and list pages still need whole texts.
        if (!waits && !page.IsStub && !inFeeds.Contains(page))
        {
            bodies.Shorten(page);
        }
    }

    private void RenderListing(Listing list, IArtifactSink sink)
    {
        for (var number = 1; number <= list.PageCount; number++)
        {
            Write(ModelOf(list, number), sink);
        }
    }

    private void Write(PageModel page, IArtifactSink sink)
    {
        // Rendered even so: a broken page may break its template too, and both are told in one run.
        var isUsable = page.Page?.Document.IsUsable != false;
        if (renderer.Render(page, html => Write(page, html, isUsable, sink), cancellation) && isUsable && page.Kind != "redirect")
        {
            Interlocked.Increment(ref pages);
        }
    }

    private static void Write(PageModel page, ReadOnlySpan<byte> html, bool isUsable, IArtifactSink sink)
    {
        if (isUsable)
        {
            sink.Write(Address.ToFile(page.Url), html);
        }
    }
}
