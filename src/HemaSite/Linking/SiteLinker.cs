using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Languages;
using HemaSite.Linking.Redirects;
using HemaSite.Lists;
using HemaSite.Pages;
using HemaSite.Settings;

namespace HemaSite.Linking;

/// <summary>Links documents into a site: the only stage that sees all pages at once.</summary>
public static class SiteLinker
{
    /// <summary>The site made of a content folder. What does not need each other is worked out side by side; complaints bear places and need no order.</summary>
    public static Site Link(ContentFolder root, SiteData data, SiteSettings settings, Visibility options, Complaints complaints, ParallelOptions parallel)
    {
        var routes = RouteTable.Build(root, settings, complaints);
        var folders = FolderIndex.Of(root);
        var made = MakePages(root, settings, new PageFactory(settings, routes, options), complaints, parallel);
        var shown = made.Where(page => options.Shows(page.Status) && HasOwnAddress(page)).ToList();
        var elsewhere = made.Where(page => options.Shows(page.Status) && !HasOwnAddress(page)).ToDictionary(page => (page.Folder.Path, page.Language.Code));
        var stubs = settings.Untranslated == UntranslatedPolicy.Stub ? StubPages.For(shown, elsewhere.Values, settings, routes) : [];
        var pages = UniqueUrls([.. shown, .. stubs], complaints);
        new TermCheck(pages, settings, complaints).Run();
        var byUrl = pages.ToDictionary(page => page.Url);
        var byFolder = pages.ToDictionary(page => (page.Folder.Path, page.Language.Code));
        var bySection = Lists(pages, new(settings, complaints), new(folders, root, pages, byFolder, complaints), parallel);
        ContentPage? PageOf(ContentFolder folder, Language language) => byFolder.GetValueOrDefault((folder.Path, language.Code));
        ImmutableArray<Redirect> redirects = [];
        Dictionary<string, Neighbours> neighbours = [];
        Parallel.Invoke(
            parallel,
            () => redirects = RedirectMap.Build(pages, byUrl, byFolder, made, bySection, settings, complaints),
            () => neighbours = NeighbourIndex.Of(bySection, pages, root, folders, PageOf));
        ImmutableArray<Listing> all = [.. bySection.Values.SelectMany(list => list).OrderBy(list => list.Url, StringComparer.Ordinal)];
        return new(settings, root)
        {
            Data = data,
            Pages = pages,
            HeldBack = [.. made.Where(page => !options.Shows(page.Status)).OrderBy(page => page.Url, StringComparer.Ordinal)],
            Listings = all,
            ListingsBySection = bySection,
            ListingsByUrl = all.DistinctBy(list => list.Url).ToDictionary(list => list.Url),
            MainLists = all.Where(list => list.Kind == ListingKind.Section)
                .OrderByDescending(list => list.Posts.Length)
                .DistinctBy(list => list.Language.Code)
                .ToFrozenDictionary(list => list.Language.Code),
            MainMenus = settings.Languages.ToFrozenDictionary(language => language.Code, language => Menus.Main(root, language, (folder, _) => PageOf(folder, language) ?? elsewhere.GetValueOrDefault((folder.Path, language.Code)))),
            SectionMenusByUrl = Chapters(pages, PageOf),
            Redirects = redirects,
            PagesByFolder = byFolder,
            PagesByUrl = byUrl,
            NeighboursByUrl = neighbours,
            Folders = folders,
        };
    }

    private static bool HasOwnAddress(ContentPage page) => page.IsRoutable && page.Document.FrontMatter.Redirect is null;

    private static List<ContentPage> MakePages(
        ContentFolder root, SiteSettings settings, PageFactory factory, Complaints complaints, ParallelOptions parallel)
    {
        var all = new List<(ContentFolder Folder, ContentFolder Parent)>();
        void Visit(ContentFolder parent)
        {
            foreach (var folder in parent.Children)
            {
                all.Add((folder, parent));
                Visit(folder);
            }
        }

        Visit(root);
        var pages = new ContentPage?[all.Count, settings.Languages.Length];
        Parallel.For(0, all.Count, parallel, i =>
        {
            var facts = new SharedFacts(all[i].Folder, settings);
            facts.Compare(complaints);
            foreach (var (number, language) in settings.Languages.Index())
            {
                pages[i, number] = factory.Make(all[i].Folder, all[i].Parent, facts, language);
            }
        });
        return [.. pages.OfType<ContentPage>()];
    }

    private static FrozenDictionary<string, ImmutableArray<Listing>> Lists(
        ImmutableArray<ContentPage> pages, ListingBuilder builder, ListItems items, ParallelOptions parallel)
    {
        ImmutableArray<ContentPage> sections = [.. pages.Where(page => page.Kind == PageKind.List && !page.IsStub)];
        var lists = new ImmutableArray<Listing>[sections.Length];
        Parallel.For(0, lists.Length, parallel, i =>
        {
            lists[i] = builder.Build(sections[i], items.Of(sections[i]));
            items.TellOfMissed(lists[i][0]);
        });
        return sections.Zip(lists).ToFrozenDictionary(section => section.First.Url, section => section.Second);
    }

    private static Dictionary<string, ImmutableArray<MenuItem>> Chapters(
        ImmutableArray<ContentPage> pages, Func<ContentFolder, Language, ContentPage?> pageOf) => pages
        .Where(page => page is { Kind: PageKind.Section or PageKind.Page, IsStub: false })
        .Select(page => (page.Url, Menu: Menus.Section(page.Folder, page.Language, pageOf)))
        .Where(section => !section.Menu.IsEmpty)
        .ToDictionary(section => section.Url, section => section.Menu);

    private static ImmutableArray<ContentPage> UniqueUrls(List<ContentPage> pages, Complaints complaints)
    {
        var unique = new Dictionary<string, ContentPage>(pages.Count);
        foreach (var page in pages)
        {
            if (!unique.TryAdd(page.Url, page))
            {
                var (first, second) = (unique[page.Url].Document.File.Path.Value, page.Document.File.Path.Value);
                // Who wrote the address down can change it; of two folders' names the later one is told.
                var place = page.WrittenAddress ?? unique[page.Url].WrittenAddress ?? page.Document.Source.Span(0, 0);
                complaints.Add(StructureRules.SameUrl.At(place, first, second, page.Url));
            }
        }

        return [.. unique.Values.OrderBy(page => page.Url, StringComparer.Ordinal)];
    }
}
