using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Lists;
using HemaSite.Pages;
using HemaSite.Settings;
using HemaSite.Text;

namespace HemaSite.Linking.Redirects;

/// <summary>Gathers the old addresses of a site: aliases, redirects, and the forms in which Grav answered.</summary>
internal sealed partial class RedirectMap
{
    private readonly Dictionary<string, Redirect> redirects = [];
    private readonly Dictionary<string, ContentPage> pages;
    private readonly Dictionary<FilePath, ContentPage> firstByFolder = [];
    private readonly Dictionary<(FilePath Folder, string Language), ContentPage> byFolder;
    private readonly Dictionary<string, ContentPage> aliases = [];
    private readonly HashSet<string> leading = [];
    private readonly HashSet<string> lists = [];
    private readonly List<(string From, Located<string> Target)> chosen = [];
    private readonly SiteSettings settings;
    private readonly Complaints complaints;

    private RedirectMap(
        Dictionary<string, ContentPage> pages, Dictionary<(FilePath Folder, string Language), ContentPage> byFolder, SiteSettings settings, Complaints complaints)
    {
        (this.pages, this.byFolder, this.settings, this.complaints) = (pages, byFolder, settings, complaints);
        foreach (var language in settings.Languages)
        {
            foreach (var page in pages.Values.Where(page => page.Language == language && !page.IsStub))
            {
                firstByFolder.TryAdd(page.Folder.Path, page);
            }
        }
    }

    /// <summary>All redirects, by old address. The same old address is never listed twice; pages win over redirects.</summary>
    public static ImmutableArray<Redirect> Build(
        ImmutableArray<ContentPage> pages, Dictionary<string, ContentPage> byUrl, Dictionary<(FilePath Folder, string Language), ContentPage> byFolder,
        List<ContentPage> made, FrozenDictionary<string, ImmutableArray<Listing>> listings, SiteSettings settings, Complaints complaints)
    {
        var map = new RedirectMap(byUrl, byFolder, settings, complaints);
        map.lists.UnionWith(listings.Values.SelectMany(each => each).Select(list => list.Url));
        map.lists.UnionWith(settings.Outputs.Search ? settings.Languages.Select(language => Address.OfSearch(language.Code)) : []);
        // What somebody wrote goes before what we offer unasked. The old addresses of a page that leads on lead there too.
        List<ContentPage> published =
            [.. pages.Where(page => !page.IsStub), .. made.Where(page => page.Status == PageStatus.Published && page.Document.FrontMatter.Redirect is not null)];
        published.ForEach(map.AddAliases);
        foreach (var (from, (place, to)) in settings.Redirects)
        {
            map.AddSetting(new(from, place), to);
        }

        map.AddInLanguages();

        map.leading.UnionWith(made.Where(page => page.Document.FrontMatter.Redirect is not null).Select(page => page.Url));
        published.ForEach(map.AddRoutesWithoutLanguage);
        foreach (var page in made.Where(page => page.Status == PageStatus.Published))
        {
            if (page.Document.FrontMatter.Redirect is { } target)
            {
                map.AddWritten(page, target);
            }
            else if (!page.IsRoutable)
            {
                map.AddFirstChild(page);
            }
        }

        foreach (var list in listings.Values.SelectMany(each => each))
        {
            map.AddGravPages(list);
        }

        map.CheckWritten();
        return [.. map.redirects.Values.OrderBy(redirect => redirect.From, StringComparer.Ordinal)];
    }

    private void AddAliases(ContentPage page)
    {
        foreach (var alias in page.Document.FrontMatter.Routes.Aliases)
        {
            if (!RouteTable.IsRoute(alias.Value))
            {
                complaints.Add(RouteRules.BadAlias.At(alias.Span, alias.Value));
                continue;
            }

            var written = alias.Value.TrimEnd('/');
            var isWhole = settings.Languages.Any(language => written.StartsWith($"/{language.Code}/", StringComparison.Ordinal));
            var from = isWhole ? $"{Address.Encode(written)}/" : Address.OfPage(page.Language.Code, written);
            if (pages.TryGetValue(from, out var other) && other != page)
            {
                complaints.Add(RouteRules.AliasShadowsPage.At(alias.Span, alias.Value, other.Document.File.Path.Value));
            }
            else if (!aliases.TryAdd(from, page) && aliases[from] != page)
            {
                complaints.Add(RouteRules.AliasTwice.At(alias.Span, alias.Value, aliases[from].Document.File.Path.Value));
            }
            else
            {
                Add(from, page.Url, place: alias.Span);
                Add($"{Address.Encode(written)}/", DefaultOf(page), place: alias.Span);
            }
        }
    }

    // Grav answers /news as /kk/news and /kk/home as /kk.
    private void AddRoutesWithoutLanguage(ContentPage page)
    {
        if (page.IsFront)
        {
            Add(Address.OfPage(page.Language.Code, settings.Home), page.Url);
            Add($"{Address.Encode(settings.Home)}/", DefaultOf(page));
        }
        else
        {
            Add($"{Address.Encode(page.Route)}/", DefaultOf(page));
        }
    }

    // The route without a language belongs to the first language that has the page.
    private string DefaultOf(ContentPage page) => firstByFolder.GetValueOrDefault(page.Folder.Path, page).Url;

    // A folder without a page of its own leads to its first visible child, as in Grav.
    private void AddFirstChild(ContentPage page)
    {
        var child = page.Folder.Children
            .Select(folder => byFolder.GetValueOrDefault((folder.Path, page.Language.Code)))
            .FirstOrDefault(other => other is { IsVisible: true });
        if (child is not null)
        {
            Add(page.Url, child.Url);
        }
    }

    // "redirect: /x" in a page: the page itself is not shown, its address leads on.
    private void AddWritten(ContentPage page, Located<string> target)
    {
        if (WebAddress.Of(target.Value) is { } web)
        {
            Add(page.Url, web);
        }
        else if (RedirectTarget.Read(target.Value) is not { } to)
        {
            complaints.Add(RouteRules.BadRedirect.At(target.Span, target.Value));
        }
        else if (to.Route == page.Route || to.Route == page.Url.TrimEnd('/'))
        {
            complaints.Add(RouteRules.RedirectLoop.At(target.Span, target.Value));
        }
        else
        {
            chosen.Add((page.Url, target));
            Add(page.Url, TargetOf(to, page.Language.Code));
        }
    }

    // A chain of redirects must end at something that readers can see. What the build makes itself, such as a feed, is known later.
    private void CheckWritten()
    {
        foreach (var (from, target) in chosen)
        {
            var seen = new HashSet<string>();
            var at = from;
            while (redirects.TryGetValue(at, out var next) && seen.Add(at))
            {
                at = WebAddress.Of(next.To) ?? RedirectTarget.WithoutTail(next.To);
            }

            if (redirects.ContainsKey(at))
            {
                complaints.Add(RouteRules.RedirectLoop.At(target.Span, target.Value));
            }
            else if (at != "/" && !pages.ContainsKey(at) && !lists.Contains(at) && WebAddress.Of(at) is null)
            {
                AwaitFile(from, at, target);
            }
        }
    }

    // A name with a dot is a file, which only the whole site knows.
    private void AwaitFile(string from, string at, Located<string> target)
    {
        if (!RedirectTarget.ReadsLikeFile(at))
        {
            complaints.Add(RouteRules.RedirectNowhere.At(target.Span, target.Value));
        }
        else if (redirects.TryGetValue(from, out var redirect) && RedirectTarget.WithoutTail(redirect.To) == at)
        {
            redirects[from] = redirect with { Awaited = target };
        }
    }

    // A colon cannot stand in a file's name everywhere, so Grav's list pages are rules for the web server.
    private void AddGravPages(Listing list)
    {
        foreach (var (from, to) in GravPages.Of(list, isDefault: firstByFolder.GetValueOrDefault(list.Section.Folder.Path) == list.Section))
        {
            Add(from, to, isStub: false);
        }
    }

    private void Add(string from, string to, bool isStub = true, SourceSpan? place = null)
    {
        if (from != to && from.Length > 1 && !pages.ContainsKey(from))
        {
            redirects.TryAdd(from, new(from, to, isStub) { Place = place });
        }
    }
}
