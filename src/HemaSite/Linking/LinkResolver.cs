using System.Text;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Settings;
using HemaSite.Text;

namespace HemaSite.Linking;

/// <summary>
/// Finds what a link in a text means, as Grav does: first as a path of folders from the page's own folder, order prefixes and
/// all, then as a route; "/x" from the content root. Answers with addresses that carry the path of base_url.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="isMade">Whether the site itself makes a file, such as a feed; without it none is found.</param>
public sealed class LinkResolver(Site site, Func<FilePath, bool>? isMade = null)
{
    private const string GravPages = "/user/pages/";

    private readonly BaseUrl baseUrl = site.Settings.BaseUrl;
    private readonly RouteIndex routes = site.Routes;

    /// <summary>What an address written on a page leads to.</summary>
    public LinkTarget Resolve(ContentPage page, string written, LinkUse use)
    {
        if (written.Length == 0 || written[0] == '#')
        {
            return new(LinkKind.Anchor, written);
        }

        if (SchemeOf(written) is { } scheme)
        {
            return scheme switch
            {
                "http" or "https" => OwnAddress(page, written, use) ?? new(LinkKind.External, written.Replace(" ", "%20", StringComparison.Ordinal)),
                "mailto" => new(LinkKind.Mail, written.Replace(" ", "%20", StringComparison.Ordinal)),
                // A number may be written with blanks, its address may not (RFC 3966).
                "tel" => new(LinkKind.Mail, written.Replace(" ", "", StringComparison.Ordinal)),
                _ => new(LinkKind.Refused, written),
            };
        }

        return written.StartsWith("//", StringComparison.Ordinal) ? new(LinkKind.Refused, written) : OnSite(page, written, use);
    }

    private LinkTarget OnSite(ContentPage page, string written, LinkUse use)
    {
        var tail = written.AsSpan().IndexOfAny('?', '#');
        var (path, rest) = tail < 0 ? (written, "") : (written[..tail], written[tail..]);
        var fragment = rest.Contains('#', StringComparison.Ordinal) ? rest[rest.IndexOf('#', StringComparison.Ordinal)..] : "";
        if (path.Length == 0)
        {
            // A question to the page itself, "?page=2": nobody answers it on a site of files, so it leads to the page.
            return use == LinkUse.Link ? new(LinkKind.Page, baseUrl.Relative(page.Url) + fragment) : new(LinkKind.Missing, written);
        }

        var found = Local(page, Uri.UnescapeDataString(path), fragment, use);
        // The name of a file may have such a sign in it: "Акт #2.pdf".
        return found.Kind == LinkKind.Missing && tail > 0 && Local(page, Uri.UnescapeDataString(written), "", use) is { Kind: LinkKind.File } file ? file : found;
    }

    // Copied from the address bar: a page or file of the site is one however it is written. Elsewhere on the host may stand what is not ours.
    private LinkTarget? OwnAddress(ContentPage page, string written, LinkUse use)
    {
        var origin = written.StartsWith(baseUrl.Origin, StringComparison.OrdinalIgnoreCase) ? baseUrl.Origin : baseUrl.SpokenOrigin;
        if (origin.Length == 0
            || !written.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
            || written.Length == origin.Length
            || !written.AsSpan(origin.Length).StartsWith($"{baseUrl.Path}/", StringComparison.Ordinal))
        {
            return null;
        }

        var found = Resolve(page, written[(origin.Length + baseUrl.Path.Length)..], use);
        return found.Kind is LinkKind.Page or LinkKind.File ? found : null;
    }

    private LinkTarget Local(ContentPage page, string path, string fragment, LinkUse use)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return new(LinkKind.Refused, path) { Reason = "outside" };
        }

        if (path.Contains('\\', StringComparison.Ordinal))
        {
            // As Windows writes paths.
            var meant = path.Replace('\\', '/');
            return Local(page, meant, fragment, use) is { Kind: LinkKind.Refused } refused ? refused : new(LinkKind.Missing, path) { Reason = meant };
        }

        if (path.StartsWith(GravPages, StringComparison.Ordinal))
        {
            return OldPath(page, path[(GravPages.Length - 1)..], fragment) ?? Missing(path, use);
        }

        var isAbsolute = path[0] == '/';
        string?[] places = isAbsolute
            ? [Normalise(site.Root.Path.Value, path)]
            : [Normalise(page.Document.File.Path.Parent.Value, path), .. page.Folder.Sources.Select(source => Normalise(source.Value, path))];
        foreach (var place in places)
        {
            if (place is not null && Physical(page, new(place), fragment) is { } found)
            {
                return found;
            }
        }

        var route = Normalise("", isAbsolute ? path : $"{RouteAsFolder(page)}/{path}");
        if (route is null)
        {
            return new(LinkKind.Refused, path) { Reason = "outside" };
        }

        return ByRoute(page, $"/{route}", fragment) ?? Made(route, use) ?? Missing(path, use, TwinOf(path, places) ?? (routes.IsHeldBack($"/{route}") ? "unpublished" : null));
    }

    // The file in the place that is meant whose name has other capital letters.
    private string? TwinOf(string path, IEnumerable<string?> places)
    {
        foreach (var place in places.OfType<string>().Where(place => place.Length > 0).Select(place => new FilePath(place)))
        {
            if (site.Folders.TryGetValue(place.Parent, out var home)
                && home.Media.FirstOrDefault(file => string.Equals(file.Name, place.Name, StringComparison.OrdinalIgnoreCase)) is { Name: not null } twin)
            {
                return path[..(path.LastIndexOf('/') + 1)] + twin.Name;
            }
        }

        return null;
    }

    // Grav serves files by their place on its disk too: /user/pages/02.news/03.x/a.jpg. Where folders were numbered anew since,
    // the slugs still tell which one is meant.
    private LinkTarget? OldPath(ContentPage page, string path, string fragment)
    {
        if (Normalise(site.Root.Path.Value, path) is { } place && Physical(page, new(place), fragment) is { } found)
        {
            return found;
        }

        if (Normalise("", path) is not { Length: > 0 } rest)
        {
            return null;
        }

        var parts = rest.Split('/');
        var slugs = parts[..^1].Select(part => FolderName.Of(part).Slug);
        return ByRoute(page, $"/{string.Join('/', slugs.Append(parts[^1]))}", fragment)
            ?? ByRoute(page, $"/{string.Join('/', slugs.Append(FolderName.Of(parts[^1]).Slug))}", fragment);
    }

    private LinkTarget? Physical(ContentPage page, FilePath path, string fragment)
    {
        if (site.Folders.TryGetValue(path, out var folder))
        {
            return PageTarget(folder, page.Language, fragment);
        }

        if (path.IsRoot || !site.Folders.TryGetValue(path.Parent, out var home))
        {
            return null;
        }

        if (path.Extension == ".md")
        {
            return PageTarget(home, page.Language, fragment);
        }

        // Some systems write й as two letters in the names of files.
        if ((home.Media.FirstOrDefault(file => file.Name == path.Name) ?? home.Media.FirstOrDefault(file => Nfc.Compose(file.Name) == Nfc.Compose(path.Name))) is { } media)
        {
            return FileTarget(home, media);
        }

        return home.Refused.Any(file => file.Span.Source.Path == path)
            ? new(LinkKind.Missing, path.Name) { Source = path }
            : null;
    }

    private LinkTarget? ByRoute(ContentPage page, string route, string fragment)
    {
        if (routes.PageAt(route, page.Language) is { } target)
        {
            return new(LinkKind.Page, baseUrl.Relative(target) + fragment);
        }

        return routes.FileAt(route) is var (folder, file) ? FileTarget(folder, file) : null;
    }

    private LinkTarget? Made(string path, LinkUse use) => use == LinkUse.Link && path.Length > 0 && isMade?.Invoke(new(path)) == true
        ? new(LinkKind.Page, baseUrl.Relative($"/{Address.Encode(path)}"))
        : null;

    private LinkTarget? PageTarget(ContentFolder folder, Language language, string fragment)
    {
        var page = site.PageOf(folder, language)
            ?? site.Settings.Languages.Select(other => site.PageOf(folder, other)).FirstOrDefault(other => other is not null);
        return page is null ? null : new(LinkKind.Page, baseUrl.Relative(page.Url) + fragment);
    }

    private LinkTarget? FileTarget(ContentFolder folder, MediaFile file) => routes.AddressOf(folder, file) is { } address
        ? new(LinkKind.File, baseUrl.Relative(address)) { FileType = file.TypeName, FileSize = file.Size, Source = file.Path }
        : null;

    private static LinkTarget Missing(string path, LinkUse use, string? reason = null) =>
        new(use == LinkUse.Image && LeavesTheSite(path) ? LinkKind.Refused : LinkKind.Missing, path) { Reason = LeavesTheSite(path) ? "outside" : reason };

    // Files of the machine, which hostile texts ask for: there they are no address, and are told as what they are.
    private static bool LeavesTheSite(string path) =>
        path.StartsWith("/etc/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private string RouteAsFolder(ContentPage page) => page.IsFront ? site.Settings.Home : page.Route;

    private static string? SchemeOf(string text)
    {
        var colon = text.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && text[colon] == ':' ? text[..colon].ToLowerInvariant() : null;
    }

    /// <summary>Joins a folder and a relative path and takes "." and ".." out; null when the result would leave the root.</summary>
    private static string? Normalise(string folder, string path)
    {
        var parts = new List<string>(folder.Length == 0 ? [] : folder.Trim('/').Split('/'));
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return new StringBuilder().AppendJoin('/', parts).ToString();
    }
}
