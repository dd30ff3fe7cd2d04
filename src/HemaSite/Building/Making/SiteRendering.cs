using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Building.Making.Texts;
using HemaSite.Building.Media;
using HemaSite.Building.Reuse;
using HemaSite.Building.Timing;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Feeds;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Output.Manifests;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Rendering;
using HemaSite.Rendering.Compiled;
using HemaSite.Rendering.Models;
using HemaSite.Rendering.Views;
using HemaSite.Themes;

namespace HemaSite.Building.Making;

/// <summary>Makes the files of a linked site: all of them, those that a build before did not leave, or one that is asked for.</summary>
internal sealed class SiteRendering
{
    private readonly Site site;
    private readonly Theme theme;
    private readonly BodyStage texts;
    private readonly BodyStore bodies;
    private readonly TextLook look;
    private readonly SearchStage search;
    private readonly MediaStage media;
    private readonly PageRenderer renderer;
    private readonly Complaints complaints;
    private readonly Lazy<ImmutableArray<Feed>> feeds;
    private readonly Lazy<HashSet<ContentPage>> inFeeds;
    private readonly PageReuse? reuse;
    private readonly Lazy<AddressBook> addresses;
    private readonly RenderingOptions options;
    private readonly EarlierWork earlier;
    private readonly LetGo letGo = new();
    private int pages;

    /// <summary>Prepares the rendering of a site with a theme.</summary>
    public SiteRendering(Site site, Theme theme, MediaStage media, EarlierWork earlier, RenderingOptions options, Complaints complaints)
    {
        (this.site, this.theme, this.media, this.earlier, this.options, this.complaints) = (site, theme, media, earlier, options, complaints);
        reuse = earlier.Reuse;
        search = new(site, reuse);
        look = new(site, search, complaints) { KeepsFacts = reuse is not null, IndexesAtOnce = options.Again is not null };
        texts = new(site, theme, media.Pictures, file => addresses!.Value.Makes(file)) { Newer = earlier.Newer };
        bodies = new(texts, look, site, earlier.Texts);
        feeds = new(() => [.. FeedSet.Of(site)]);
        inFeeds = new(() => new(feeds.Value.SelectMany(feed => feed.Posts), ReferenceEqualityComparer.Instance));
        var views = new SiteViews(site, theme, ModelOf, media.Pictures, media.Cards.Of);
        renderer = new(theme, earlier.Templates ?? TemplateSet.Parse(theme, complaints), views, new(media.Pictures), site.Settings, complaints) { UsesCompiled = !options.UsesEngineOnly };
        addresses = earlier.Addresses is { } known ? new(known) : new(() => new(
            site, Lists().Concat(new PlainPages(site, theme, Planned).Own()).Concat(Files(site).Own()).Select(file => file.Path).Append(Manifest.Name), Files(site).Given()));
    }

    /// <summary>The same site with newer texts of some pages; what was made of the others stays.</summary>
    public SiteRendering With(IReadOnlyCollection<(ContentPage Page, Document Newer)> edited, RenderingOptions wanted, Complaints said)
    {
        var newer = earlier.Newer.SetItems(edited.Select(edit => KeyValuePair.Create(edit.Newer.File.Path, edit.Newer)));
        return new(site, theme, media, new(newer, bodies.Without(edited.Select(edit => edit.Page)), addresses.Value), wanted, said);
    }

    /// <summary>
    /// Writes all files and says how many pages they hold. Pages of content come first, in parallel; lists follow, which need
    /// their summaries.
    /// </summary>
    public int Run(IArtifactSink sink, ParallelOptions parallel, StageTimes times, Watchdog? watchdog)
    {
        pages = 0;
        times.Measure("check pages", CheckPages);
        times.Measure("make pages", () => Parallel.ForEach(site.Pages, parallel, page => RenderContent(page, sink, watchdog)));
        times.Measure("make lists", () => Parallel.ForEach(OneByOne(Lists()), parallel, file => Make(file, sink)));
        letGo.Finish(renderer.Forget() + bodies.Forget(inFeeds.Value));
        look.Finish();
        // Sitemaps and the like are few and long, so they are begun first; beside the lists they would take 25 MiB more.
        times.Measure("make other files", () => Parallel.ForEach(OneByOne(Others.Concat(Plain.Files())), parallel, file => Make(file, sink)));
        media.Finish(look.Uses, complaints);
        times.Measure("make search index", () => WriteSearch(sink, parallel));
        return pages;
    }

    /// <summary>Every file but the search index with the way to make it, for those who want one at a time.</summary>
    public Dictionary<FilePath, PlannedFile> Plan()
    {
        var plan = new Dictionary<FilePath, PlannedFile>();
        foreach (var file in site.Pages.Select(page => Planned(ModelOf(page))).Concat(Lists()).Concat(Plain.Files()).Concat(Others))
        {
            plan.TryAdd(file.Path, file);
        }

        return plan;
    }

    /// <summary>The page of content at a path of the output, without a look at all other files; null when something else may stand there.</summary>
    public PlannedFile? PageAt(FilePath path) =>
        path.Name == "index.html" && site.PagesByUrl.GetValueOrDefault($"{Address.Encode($"/{path.Parent.Value}")}/") is { } page && Address.ToFile(page.Url) == path
            ? Planned(ModelOf(page))
            : null;

    /// <summary>Writes the search index, for which every text is read whose words nobody knows yet.</summary>
    public void WriteSearch(IArtifactSink sink, ParallelOptions parallel) => search.Write(sink, parallel, bodies.Of);

    /// <summary>Reads every text and tells what only the whole site can tell of it.</summary>
    public void Check(ParallelOptions parallel)
    {
        CheckPages();
        Parallel.ForEach(site.Pages, parallel, page => bodies.Of(page));
        look.Finish();
        media.Finish(look.Uses, complaints);
    }

    // What is wrong with pages before any of them is made.
    private void CheckPages()
    {
        complaints.AddRange(addresses.Value.Complaints.InOrder());
        TemplateCheck.Run(site, theme, complaints);
        HomeSections.Check(site, site.Routes, complaints);
    }

    private PlainPages Plain => new(addresses.Value.Site, theme, model => Planned(model) with { Key = keys => keys.Of(model) });

    private IEnumerable<PlannedFile> Others => Files(addresses.Value.Site).Own().Concat(Files(site).Given().Where(file => addresses.Value.Has(file.Path)));

    private OtherFiles Files(Site of) => new(of, theme, media, feeds.Value, bodies, options.Now);

    // A few of these files take as long as a hundred others: nobody sets several aside for later.
    private static OrderablePartitioner<PlannedFile> OneByOne(IEnumerable<PlannedFile> files) =>
        Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering);

    // The numbered pages of lists, and front pages, which show posts as well.
    private IEnumerable<PlannedFile> Lists()
    {
        foreach (var list in site.Listings)
        {
            for (var number = 1; number <= list.PageCount; number++)
            {
                var place = number;
                yield return Planned(ModelOf(list, number)) with { Key = keys => keys.Of(list, place) };
            }
        }

        foreach (var home in site.Pages.Where(page => page.Kind == PageKind.Home && !page.IsStub))
        {
            yield return Planned(ModelOf(home)) with { Key = keys => keys.OfHome(home) };
        }
    }

    private PlannedFile Planned(PageModel model) => new(Address.ToFile(model.Url), sink => Write(model, sink)) { IsPage = model.Kind != "redirect" };

    private ContentPageModel ModelOf(ContentPage page) => new(site, page, () => bodies.Of(page), theme.Phrases[page.Language.Code]);

    private PageModel ModelOf(Listing list, int number) => list.Kind == ListingKind.Section
        ? new ContentPageModel(site, list.Section, () => bodies.Of(list.Section), theme.Phrases[list.Language.Code], number)
        : new ListingPageModel(site, list, number, theme.Phrases[list.Language.Code]);

    private void RenderContent(ContentPage page, IArtifactSink sink, Watchdog? watchdog)
    {
        var waits = page.Kind is PageKind.Home or PageKind.List && !page.IsStub;
        if (reuse is not null && !waits && addresses.Value.Has(page) && TakeOver(page, reuse, sink))
        {
            return;
        }

        _ = watchdog is null ? bodies.Of(page) : watchdog.During(page.Document.File.Path, () => bodies.Of(page));
        var facts = reuse is null ? PageFacts.None : look.TakeFacts(page);
        var key = reuse?.Note(page, facts);
        if (!waits)
        {
            var pictures = new PictureNames(media, page, facts.Pictures);
            Write(ModelOf(page), pictures.Through(sink));
            reuse?.Note(Address.ToFile(page.Url), key!.Value, pictures.Found);
        }

        // Feeds and list pages still need whole texts.
        if (!waits && !page.IsStub && !inFeeds.Value.Contains(page))
        {
            bodies.Shorten(page);
            if (options.Again is { } again)
            {
                letGo.Add((long)page.Document.Source.LetGo(again) * sizeof(char));
            }
        }
    }

    private bool TakeOver(ContentPage page, PageReuse known, IArtifactSink sink)
    {
        var facts = page.IsStub ? PageFacts.None : known.FactsOf(page);
        if (facts is null || !known.Keep(page, facts, known.LinksStand ? facts.LinkSum : texts.SumOf(page, facts.Links), sink))
        {
            return false;
        }

        // A stub has no text that could be looked at, in a clean build neither.
        if (!page.IsStub)
        {
            look.LookAgain(page, facts);
        }

        Interlocked.Increment(ref pages);
        return true;
    }

    private void Make(PlannedFile file, IArtifactSink sink)
    {
        if (reuse is null || file.Key is not { } keyOf)
        {
            file.Make(sink);
            return;
        }

        var key = keyOf(reuse.Keys);
        if (reuse.Keep(file.Path, key, sink))
        {
            Interlocked.Add(ref pages, file.IsPage ? 1 : 0);
            return;
        }

        var pictures = new PictureNames(media, null, []);
        file.Make(pictures.Through(sink));
        reuse.Note(file.Path, key, pictures.Found);
    }

    private void Write(PageModel page, IArtifactSink sink)
    {
        // Rendered even so: a broken page may break its template too, and both are told in one run.
        var isUsable = page.Page is not { } content || (content.Document.IsUsable && addresses.Value.Has(content));
        if (renderer.Render(page, html => Write(page, html, isUsable, sink), options.Cancellation) && isUsable && page.Kind != "redirect")
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
