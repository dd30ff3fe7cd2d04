using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Pages;

namespace HemaSite.Feeds.OldAddresses;

/// <summary>
/// The addresses at which Grav served the files beside pages: below each language ("/kk/news/x/a.pdf") and as its folders lie
/// on disk ("/user/pages/02.news/01.x/a.pdf"). A file stands once in the output, so these lead there.
/// </summary>
internal sealed class MediaMoves
{
    /// <summary>Where Grav publishes its folders.</summary>
    public const string GravPages = "/user/pages";

    /// <summary>Gathers the moves of a site.</summary>
    public MediaMoves(Site site)
    {
        var perLanguage = ImmutableArray.CreateBuilder<MediaMove>();
        var folders = ImmutableArray.CreateBuilder<(string From, string To)>();
        var encoded = ImmutableArray.CreateBuilder<(string From, string To)>();
        var pages = site.Pages.Where(page => !page.IsStub).ToLookup(page => page.Folder.Path);
        foreach (var folder in site.Routes.PublishedFolders.Where(folder => folder.Media.Length > 0))
        {
            var mediaRoute = site.Routes.RouteOf(folder)!;
            var isRoot = folder == site.Root;
            folders.AddRange(folder.Sources.Where(_ => !isRoot).Select(source => (OnDisk(site.Root.Path, source), $"{Address.Encode(mediaRoute)}/")));
            foreach (var file in folder.Media)
            {
                var to = Address.OfFile(mediaRoute, file.Name);
                if (isRoot)
                {
                    perLanguage.Add(new(OnDisk(site.Root.Path, folder.Path) + Address.Encode(file.Name), to, file));
                }
                else if (to.Contains('%', StringComparison.Ordinal))
                {
                    encoded.AddRange(folder.Sources.Select(source => (OnDisk(site.Root.Path, source) + Address.Encode(file.Name), to)));
                }

                perLanguage.AddRange(Places(site, pages[folder.Path], mediaRoute).Select(at => new MediaMove(at + Address.OfFile("", file.Name), to, file)));
            }
        }

        PerLanguage = [.. perLanguage.Where(move => !site.PagesByUrl.ContainsKey(move.From + "/"))];
        Homeless = [.. HomelessIn(site, site.Root, "").Order(StringComparer.Ordinal)];
        Encoded = encoded.ToImmutable();
        Folders = [.. folders.OrderBy(move => move.From, StringComparer.Ordinal)];
    }

    /// <summary>One move for every file in every language of its page, and for every file that lies in no folder at all.</summary>
    public ImmutableArray<MediaMove> PerLanguage { get; }

    /// <summary>One move for every folder with files, also for folders that were merged; both ends end in a slash.</summary>
    public ImmutableArray<(string From, string To)> Folders { get; }

    /// <summary>One move for every file on disk whose address is percent-encoded: servers find names decoded and cannot encode them.</summary>
    public ImmutableArray<(string From, string To)> Encoded { get; }

    /// <summary>
    /// The old addresses of files that no page can show, such as those beside Grav's "routable: false": nobody links to them any more,
    /// and the front page answers those who kept them.
    /// </summary>
    public ImmutableArray<string> Homeless { get; }

    private static IEnumerable<string> HomelessIn(Site site, ContentFolder folder, string route)
    {
        if (site.Routes.RouteOf(folder) is null && folder.Documents.All(document => document.FrontMatter.Routable == false))
        {
            foreach (var file in folder.Media)
            {
                yield return Address.OfFile(route, file.Name);
                foreach (var language in site.Settings.Languages)
                {
                    yield return $"/{language.Code}{Address.OfFile(route, file.Name)}";
                }

                foreach (var source in folder.Sources)
                {
                    yield return OnDisk(site.Root.Path, source) + Address.Encode(file.Name);
                }
            }
        }

        foreach (var address in folder.Children.SelectMany(child => HomelessIn(site, child, $"{route}/{child.Name.Slug}")))
        {
            yield return address;
        }
    }

    // The front page's files lie below its own name, as everywhere; a folder that is no page has no language.
    private static IEnumerable<string> Places(Site site, IEnumerable<ContentPage> pages, string mediaRoute)
    {
        var shown = pages.Select(page => (page.Language, Route: page.IsFront ? site.Settings.Home : page.Route)).ToList();
        return (shown.Count > 0 ? shown : [.. site.Settings.Languages.Select(language => (language, mediaRoute))])
            .Select(place => $"/{place.Language.Code}{Address.Encode(place.Route)}");
    }

    private static string OnDisk(FilePath root, FilePath folder) =>
        folder == root ? $"{GravPages}/" : $"{GravPages}{Address.Encode("/" + folder.RelativeTo(root))}/";
}
