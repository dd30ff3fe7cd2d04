using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Pages;

namespace HemaSite.Feeds;

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
        var files = new RouteIndex(site);
        var perLanguage = ImmutableArray.CreateBuilder<MediaMove>();
        var folders = ImmutableArray.CreateBuilder<(string From, string To)>();
        foreach (var group in site.Pages.Where(page => !page.IsStub && page.Folder.Media.Length > 0).GroupBy(page => page.Folder.Path))
        {
            var (folder, route) = (group.First().Folder, Address.Encode(group.First().MediaRoute));
            folders.AddRange(folder.Sources.Select(source => (OnDisk(site.Root.Path, source), $"{route}/")));
            foreach (var file in folder.Media)
            {
                var to = files.AddressOf(folder, file)!;
                foreach (var page in group)
                {
                    // The front page's files lie below its own name, as everywhere.
                    var at = page.Route.Length == 0 ? site.Settings.Home : page.Route;
                    perLanguage.Add(new($"/{page.Language.Code}{Address.OfFile(at, file.Name)}", to, file));
                }
            }
        }

        PerLanguage = [.. perLanguage.Where(move => !site.PagesByUrl.ContainsKey(move.From + "/"))];
        Folders = [.. folders.OrderBy(move => move.From, StringComparer.Ordinal)];
    }

    /// <summary>One move for every file in every language of its page.</summary>
    public ImmutableArray<MediaMove> PerLanguage { get; }

    /// <summary>One move for every folder with files, also for folders that were merged; both ends end in a slash.</summary>
    public ImmutableArray<(string From, string To)> Folders { get; }

    private static string OnDisk(FilePath root, FilePath folder) => $"{GravPages}{Address.Encode("/" + folder.RelativeTo(root))}/";
}
