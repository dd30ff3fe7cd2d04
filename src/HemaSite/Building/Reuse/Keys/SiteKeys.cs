using System.Collections.Frozen;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Files.Sums;
using HemaSite.Linking;
using HemaSite.Linking.Redirects;
using HemaSite.Lists;
using HemaSite.Pages;
using HemaSite.Pages.Tables;
using HemaSite.Rendering.Models;
using HemaSite.Rendering.Views;

namespace HemaSite.Building.Reuse.Keys;

/// <summary>
/// The keys of a site's output files. Whatever a template can find out about a page must be part of its key; a test compares builds
/// after random edits byte for byte with clean ones.
/// </summary>
internal sealed class SiteKeys
{
    private readonly Site site;
    private readonly FileMarks marks;
    private readonly Func<ContentPage, bool> hasCard;
    private readonly RouteIndex routes;
    private readonly FrozenDictionary<string, ulong> around;
    private readonly PageNumbers places;
    private readonly ulong[] related;
    private readonly OutputKey[] pages;

    /// <summary>Prepares the keys of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="marks">Its files.</param>
    /// <param name="hasCard">Whether a post gets a social card: only the newest do.</param>
    /// <param name="parallel">How the work is shared out.</param>
    public SiteKeys(Site site, FileMarks marks, Func<ContentPage, bool> hasCard, ParallelOptions parallel)
    {
        (this.site, this.marks, this.hasCard) = (site, marks, hasCard);
        routes = site.Routes;
        places = site.Numbers;
        pages = new OutputKey[site.Pages.Length];
        FrozenDictionary<string, ulong>? ofLanguages = null;
        ulong[] ofPosts = [];
        var shape = 0UL;
        Parallel.Invoke(parallel, () => ofLanguages = AroundKeys.Of(site), () => ofPosts = RelatedKeys.Of(site), () => shape = ShapeOf());
        (around, related, Shape) = (ofLanguages!, ofPosts, shape);
    }

    /// <summary>Where all pages and files of the site are, and what else a link may name: while it is the same, every link leads where it led.</summary>
    public ulong Shape { get; }

    /// <summary>The key of a page, with the sum of what its text leads to; it is remembered for the lists that show the page.</summary>
    public OutputKey Of(ContentPage page, ulong links)
    {
        var print = new Fingerprint();
        return pages[places[page]] = new()
        {
            Around = around[page.Language.Code],
            Text = print.Add(page.Document.Source.Sum).Add(page.Document.IsUsable).Take(),
            Facts = FactsOf(print, page),
            Media = print.AddAll(page.Folder.Media, file => print.Add(file.Name).Add(file.Size).Add(marks.SumOf(file.Path))).Take(),
            Neighbours = site.NeighboursOf(page) is { } beside ? print.AddLink(beside.Previous).AddLink(beside.Next).Take() : 0,
            Translations = TranslationsOf(print, page),
            Ways = WaysOf(print, page),
            Links = links,
        };
    }

    /// <summary>The key of a page as it was worked out before.</summary>
    public OutputKey Of(ContentPage page) => pages[places[page]];

    /// <summary>The key of a file that is published as it lies beside a page.</summary>
    public OutputKey OfFile(FilePath source)
    {
        var print = new Fingerprint();
        return new() { Facts = print.Add(source.Value).Take(), Media = print.Add(marks.SumOf(source)).Take() };
    }

    /// <summary>The key of one page of a list; the keys of its posts are known by then.</summary>
    public OutputKey Of(Listing list, int number)
    {
        var print = new Fingerprint();
        var own = list.Kind == ListingKind.Section ? pages[places[list.Section]] : Section(print, list);
        print.AddAll(SwitchLinks.Of(site, list, number), link => print.Add(link.Language.Code).Add(link.Url).Add(link.Exists).Add(link.IsElsewhere));
        return WithPosts(print, own with { Translations = print.Add(own.Translations).Take() }, list, number, list.PostsOn(number));
    }

    /// <summary>The key of a front page.</summary>
    public OutputKey OfHome(ContentPage home)
    {
        var own = pages[places[home]];
        return site.MainListOf(home.Language) is { } list ? WithPosts(new(), own, list, 1, list.Posts.AsSpan()[..Math.Min(RelationViews.MostHomePosts, list.Posts.Length)]) : own;
    }

    /// <summary>The key of a page without content.</summary>
    public OutputKey Of(PageModel plain)
    {
        var print = new Fingerprint();
        print.Add(plain.Kind).Add(plain.Title).Add(plain.Url).Add(plain.RedirectUrl);
        return new() { Around = around[plain.Language.Code], Facts = print.AddAll(plain.Metadata, meta => print.Add(meta.Key).Add(meta.Value)).Take() };
    }

    /// <summary>The key of a file that tells web servers where old addresses lead, those of pictures among them.</summary>
    public OutputKey OfRedirects(IEnumerable<Redirect> redirects)
    {
        var print = new Fingerprint();
        print.AddAll(redirects, redirect => print.Add(redirect.From).Add(redirect.To).Add(redirect.IsStub).Add(redirect.Place is null));
        print.AddAll(site.Listings.Where(list => list.Kind == ListingKind.Section), list => print.Add(list.Url).Add(list.PageCount));
        print.AddAll(site.Settings.Languages, language => print.Add(site.MainListOf(language)?.Url));
        // Files of folders that are no pages have old addresses too.
        print.AddAll(site.Folders.Values, folder => print.Add(folder.Documents.All(document => document.FrontMatter.Routable == false)));
        return new() { Posts = print.Take(), Media = print.Add(Shape).AddAll(site.Pages, page => print.Add(page.Cover?.Path.Value)).Take() };
    }

    /// <summary>The key of a file that shows posts in full, such as a feed.</summary>
    public OutputKey OfPosts(IEnumerable<ContentPage> posts, params ReadOnlySpan<string> words)
    {
        var print = new Fingerprint();
        foreach (var word in words)
        {
            print.Add(word);
        }

        return new() { Facts = print.Take(), PostTexts = print.AddAll(posts, post => print.Add(pages[places[post]].Sum(new()))).Take() };
    }

    private OutputKey Section(Fingerprint print, Listing list) => new()
    {
        Around = around[list.Language.Code],
        Text = print.Add(list.Section.Document.Source.Sum).Take(),
        Facts = FactsOf(print, list.Section),
        Ways = pages[places[list.Section]].Ways,
    };

    private OutputKey WithPosts(Fingerprint print, OutputKey own, Listing list, int number, ReadOnlySpan<ContentPage> posts)
    {
        print.Add(list.Url).Add(list.Section.Title).Add(list.Term?.Title).Add(list.PageCount).Add(list.PageSize).Add(number);
        foreach (var post in posts)
        {
            print.Add(post.Url);
        }

        var sum = print.Take();
        var inner = new Fingerprint();
        foreach (var post in posts)
        {
            print.Add(pages[places[post]].Sum(inner));
        }

        return own with { Posts = sum, PostTexts = print.Take() };
    }

    private ulong FactsOf(Fingerprint print, ContentPage page)
    {
        print.Add((long)page.Kind).Add(page.Template).Add(page.Route).Add(page.Url).Add(page.MediaRoute).Add(page.Title).Add(page.MenuTitle);
        print.Add(page.Document.File.Path.Value).Add(page.Folder.Path.Value).Add(page.Date).Add(page.Updated).Add(page.Until).Add((long)page.Status);
        print.Add(page.IsUrgent).Add(page.IsHiddenFromLists).Add(page.IsVisible).Add(page.IsRoutable).Add(page.IsStub).Add(page.ShowsSidebar).Add(page.Author).Add(page.Robots);
        print.AddAll(page.Terms, term => print.Add(term.Taxonomy).Add(term.Slug).Add(term.Title).Add(site.ListOf(page, term) is not null));
        print.AddAll(page.Media, file => print.Add(file.Path.Value)).Add(page.Cover?.Path.Value);
        var shape = page.CoverShape;
        print.Add(shape.Width).Add(shape.Height).Add(shape.IsCropped).Add(shape.Focus.X).Add(shape.Focus.Y);
        print.Add(page.CoverCredit.Name).Add(page.CoverCredit.Link);
        return print.Add(hasCard(page)).Add(Canonicals.UrlOf(site, page)).Take();
    }

    private ulong TranslationsOf(Fingerprint print, ContentPage page)
    {
        print.AddAll(SwitchLinks.Of(site, page, 1), link => print.Add(link.Language.Code).Add(link.Url).Add(link.Exists).Add(link.IsElsewhere));
        return print.AddAll(site.TranslationsOf(page), other => print.Add(other.Language.Code).Add(other.Url).Add(other.IsStub)).Take();
    }

    // The list that a post belongs to may decide how the post is shown, so its whole file counts.
    private ulong WaysOf(Fingerprint print, ContentPage page)
    {
        print.AddLink(site.HomeOf(page.Language)).AddAll(site.AncestorsOf(page), above => print.AddLink(above));
        print.Add(site.SectionOf(page) is { } section && section != page ? section.Document.Source.Sum : ContentSum.Unknown);
        print.AddAll(ContentPageModel.ChildrenOf(site, page), child => print.AddLink(child));
        if (page.Kind is PageKind.Section or PageKind.Page)
        {
            print.AddMenu(site.SectionMenuOf(page));
        }
        else if (page.Kind == PageKind.Home)
        {
            print.AddAll(HomeSections.Of(site, routes, page), shown => print
                .AddLink(shown)
                .AddAll(ContentPageModel.ChildrenOf(site, shown), child => print.AddLink(child)));
        }

        return print.Add(related[places[page]]).Take();
    }

    private ulong ShapeOf()
    {
        var print = new Fingerprint();
        print.AddAll(site.Pages, page => print.Add(page.Url).Add(page.Route).Add(page.MediaRoute).Add(page.Folder.Path.Value).Add(page.Document.File.Path.Value).Add(page.IsStub));
        void Visit(ContentFolder folder)
        {
            // The files of a folder without a page file belong to the page above it.
            print.AddAll(folder.Sources, source => print.Add(source.Value)).Add(folder.Documents.IsEmpty);
            print.AddAll(folder.Media, file => print.Add(file.Name).Add(file.Size));
            print.AddAll(folder.Refused, item => print.Add(item.Span.Source.Path.Value));
            foreach (var child in folder.Children)
            {
                Visit(child);
            }
        }

        Visit(site.Root);
        print.AddAll(site.Listings, list => print.Add(list.Url));
        print.AddAll(site.Redirects.Where(redirect => redirect.Place is not null), redirect => print.Add(redirect.From).Add(redirect.To));
        return print.AddAll(site.HeldBack, page => print.Add(page.Route).Add(page.Url)).Take();
    }
}
