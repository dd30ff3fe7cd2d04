using HemaSite.Content;
using HemaSite.Languages;
using HemaSite.Linking.Redirects;
using HemaSite.Pages;

namespace HemaSite.Linking;

/// <summary>Finds pages and files by route, as links and web servers name them.</summary>
public sealed class RouteIndex
{
    private readonly Site site;
    private readonly Dictionary<(string Route, string Language), string> pages;
    private readonly Dictionary<string, ContentFolder> folders;
    private readonly Dictionary<string, string> routeOfFolder;
    private readonly List<ContentFolder> plain = [];
    private readonly Lazy<Dictionary<string, string>> aliases;
    private readonly Lazy<HashSet<string>> heldBack;

    /// <summary>Indexes a site.</summary>
    public RouteIndex(Site site)
    {
        this.site = site;
        aliases = new(() => site.Redirects
            .Where(redirect => redirect.Place is not null && site.PagesByUrl.ContainsKey(RedirectTarget.WithoutTail(redirect.To)))
            .ToDictionary(redirect => redirect.From, redirect => redirect.To));
        heldBack = new(() => [.. site.HeldBack.Select(page => page.Route), .. site.HeldBack.Select(page => page.Url.TrimEnd('/'))]);
        pages = site.Pages.ToDictionary(page => (page.IsFront ? site.Settings.Home : page.Route, page.Language.Code), page => page.Url);
        (folders, routeOfFolder) = (new(site.Pages.Length), new(site.Pages.Length));
        foreach (var page in site.Pages.Where(page => !page.IsStub))
        {
            // The languages of a page share its folder.
            if (routeOfFolder.TryAdd(page.Folder.Path.Value, page.MediaRoute))
            {
                folders.TryAdd(page.MediaRoute, page.Folder);
            }
        }

        // Files lie under the name of their folder; by the slug that a page has of its own they are meant too.
        foreach (var page in site.Pages.Where(page => !page.IsStub && !page.IsFront))
        {
            folders.TryAdd(page.Route, page.Folder);
        }

        // What lies directly in the content folder, or in one without a page there, has no page above it; Grav serves it all the same.
        if (RouteOf(site.Root) is null)
        {
            AddPlain(site.Root, "");
        }
        else
        {
            AddBelow(site.Root);
        }
    }

    /// <summary>The folders whose files are published: those of pages, then those that are no page: the content folder itself, "img", "docs".</summary>
    public IEnumerable<ContentFolder> PublishedFolders =>
        site.Pages.Where(page => !page.IsStub).Select(page => page.Folder).DistinctBy(folder => folder.Path).Concat(plain);

    /// <summary>The address of the page at a route, with or without a language in front; other languages are tried after the page's own.</summary>
    public string? PageAt(string route, Language language)
    {
        if (route == "/")
        {
            return site.HomeOf(language)?.Url;
        }

        if (pages.TryGetValue((route, language.Code), out var own))
        {
            return own;
        }

        var address = Address.Encode(route.TrimEnd('/')) + "/";
        if (site.PagesByUrl.ContainsKey(address))
        {
            return address;
        }

        return MadeAt(address, $"/{language.Code}{address}")
            ?? site.Settings.Languages.Select(other => pages.GetValueOrDefault((route, other.Code))).FirstOrDefault(url => url is not null);
    }

    /// <summary>Whether a page that readers do not see has a route: a draft, or one of another time.</summary>
    public bool IsHeldBack(string route)
    {
        var meant = string.Join('/', route.Split('/').Select(part => FolderName.Of(part).Slug));
        return heldBack.Value.Contains(meant);
    }

    // What follows from the posts, the search, and what an author said once stood there.
    private string? MadeAt(params ReadOnlySpan<string> addresses)
    {
        foreach (var address in addresses)
        {
            if (site.ListingsByUrl.ContainsKey(address)
                || (site.Settings.Outputs.Search && site.Settings.Languages.Any(language => Address.OfSearch(language.Code) == address)))
            {
                return address;
            }

            if (aliases.Value.GetValueOrDefault(address) is { } page)
            {
                return page;
            }
        }

        return null;
    }

    /// <summary>The file at a route such as /news/x/photo.jpg, with or without a language in front.</summary>
    public (ContentFolder Folder, MediaFile File)? FileAt(string route)
    {
        var slash = route.LastIndexOf('/');
        var (folderRoute, name) = (route[..slash], route[(slash + 1)..]);
        foreach (var language in site.Settings.Languages)
        {
            if (folderRoute.StartsWith($"/{language.Code}/", StringComparison.Ordinal))
            {
                folderRoute = folderRoute[(language.Code.Length + 1)..];
                break;
            }
        }

        return folders.TryGetValue(folderRoute, out var folder) && folder.Media.FirstOrDefault(file => file.Name == name) is { } media
            ? (folder, media)
            : null;
    }

    /// <summary>The route below which the files of a folder are published; null when they are not on the site.</summary>
    public string? RouteOf(ContentFolder folder) => routeOfFolder.GetValueOrDefault(folder.Path.Value);

    /// <summary>The address at which a file is published; null when its folder is not on the site.</summary>
    public string? AddressOf(ContentFolder folder, MediaFile file) => RouteOf(folder) is { } route ? Address.OfFile(route, file.Name) : null;

    private void AddPlain(ContentFolder folder, string route)
    {
        routeOfFolder.Add(folder.Path.Value, route);
        folders.TryAdd(route, folder);
        plain.Add(folder);
        AddBelow(folder);
    }

    // A folder without any page file belongs to the page above it; one whose pages are held back keeps its files back as well.
    private void AddBelow(ContentFolder folder)
    {
        foreach (var child in folder.Children)
        {
            if (child.Documents.IsEmpty && RouteOf(folder) is { } route)
            {
                AddPlain(child, $"{route}/{child.Name.Slug}");
            }
            else
            {
                AddBelow(child);
            }
        }
    }
}
