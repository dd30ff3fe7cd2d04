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
    /// <summary>The site made of a content folder.</summary>
    public static Site Link(ContentFolder root, SiteData data, SiteSettings settings, LinkOptions options, Complaints complaints)
    {
        var routes = RouteTable.Build(root, settings, complaints);
        var folders = FolderIndex.Of(root);
        var made = MakePages(root, settings, new PageFactory(settings, routes, options), complaints);
        var shown = made.Where(page => options.Shows(page.Status) && page.IsRoutable && page.Document.FrontMatter.Redirect is null).ToList();
        var stubs = settings.Untranslated == UntranslatedPolicy.Stub ? StubPages.For(shown, settings, routes) : [];
        var pages = UniqueUrls([.. shown, .. stubs], complaints);
        var byUrl = pages.ToDictionary(page => page.Url);
        var byFolder = pages.ToDictionary(page => (page.Folder.Path, page.Language.Code));
        var listings = new ListingBuilder(settings, complaints);
        var items = new ListItems(folders, root, pages, byFolder, complaints);
        var bySection = pages.Where(page => page.Kind == PageKind.List && !page.IsStub).ToFrozenDictionary(
            page => page.Url,
            page => listings.Build(page, items.Of(page)));
        ImmutableArray<Listing> all = [.. bySection.Values.SelectMany(list => list).OrderBy(list => list.Url, StringComparer.Ordinal)];
        ContentPage? PageOf(ContentFolder folder, Language language) => byFolder.GetValueOrDefault((folder.Path, language.Code));
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
            MainMenus = settings.Languages.ToFrozenDictionary(language => language.Code, language => Menus.Main(root, language, PageOf)),
            SectionMenusByUrl = pages
                .Where(page => page is { Kind: PageKind.Section or PageKind.Page, IsStub: false })
                .Select(page => (page.Url, Menu: Menus.Section(page.Folder, page.Language, PageOf)))
                .Where(section => !section.Menu.IsEmpty)
                .ToDictionary(section => section.Url, section => section.Menu),
            Redirects = RedirectMap.Build(pages, byUrl, byFolder, made, bySection, settings, complaints),
            PagesByFolder = byFolder,
            PagesByUrl = byUrl,
            NeighboursByUrl = NeighbourIndex.Of(bySection, pages, root, folders, PageOf),
            Folders = folders,
        };
    }

    private static List<ContentPage> MakePages(ContentFolder root, SiteSettings settings, PageFactory factory, Complaints complaints)
    {
        var pages = new List<ContentPage>();
        void Visit(ContentFolder parent)
        {
            foreach (var folder in parent.Children)
            {
                new SharedFacts(folder, settings).Compare(complaints);
                foreach (var language in settings.Languages)
                {
                    if (factory.Make(folder, parent, language) is { } page)
                    {
                        pages.Add(page);
                    }
                }

                Visit(folder);
            }
        }

        Visit(root);
        return pages;
    }

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
