using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Settings;
using HemaSite.Text;

namespace HemaSite.Pages;

/// <summary>
/// The routes of all folders in all languages: the parent's route, then the page's own slug, else the folder's name without
/// its order prefix (Grav). A slug may differ from language to language; files are published under the folder's own route.
/// </summary>
internal sealed class RouteTable
{
    private const int LongestRoute = 1024;

    private readonly Dictionary<(FilePath Folder, string Language), string> routes = [];
    private readonly Dictionary<FilePath, string> folderRoutes = [];

    private RouteTable() { }

    /// <summary>The route of a folder in a language: "/news/x"; the content root has the empty one.</summary>
    public string Of(ContentFolder folder, Language language) => routes[(folder.Path, language.Code)];

    /// <summary>The route made of folder names alone: where the folder's files are published.</summary>
    public string OfFiles(ContentFolder folder) => folderRoutes[folder.Path];

    /// <summary>Works out the routes of every folder.</summary>
    public static RouteTable Build(ContentFolder root, SiteSettings settings, Complaints complaints)
    {
        var table = new RouteTable();
        table.folderRoutes[root.Path] = "";
        foreach (var language in settings.Languages)
        {
            table.routes[(root.Path, language.Code)] = "";
        }

        table.AddChildren(root, settings, complaints);
        return table;
    }

    private void AddChildren(ContentFolder parent, SiteSettings settings, Complaints complaints)
    {
        foreach (var folder in parent.Children)
        {
            folderRoutes[folder.Path] = $"{folderRoutes[parent.Path]}/{folder.Name.Slug}";
            foreach (var language in settings.Languages)
            {
                routes[(folder.Path, language.Code)] = RouteOf(folder, language, routes[(parent.Path, language.Code)], settings, complaints);
            }

            AddChildren(folder, settings, complaints);
        }
    }

    private static string RouteOf(
        ContentFolder folder, Language language, string parentRoute, SiteSettings settings, Complaints complaints)
    {
        var matter = folder.In(language.Code)?.FrontMatter;
        if (matter?.Routes.Default is { } written)
        {
            if (IsRoute(written.Value))
            {
                return written.Value.TrimEnd('/');
            }

            complaints.Add(RouteRules.BadRoute.At(written.Span, written.Value));
        }

        var slug = folder.Name.Slug;
        if (parentRoute.Length == 0 && matter is not null && settings.Languages.Any(other => other.Code == slug))
        {
            // Its files would stand where the front page of that language stands.
            complaints.Add(RouteRules.ReservedSlug.In(folder.In(language.Code)!.Source, slug));
            slug += "-";
        }

        if (matter?.Slug is { } own)
        {
            slug = SlugCheck.Usable(own, settings, complaints) ?? slug;
        }

        return $"{parentRoute}/{slug}";
    }

    /// <summary>Whether a text is a route inside the site: "/a/b", without dots, hosts or escapes.</summary>
    public static bool IsRoute(string text) =>
        text.Length > 1
        && text[0] == '/'
        && text.Length <= LongestRoute
        && text[1..].TrimEnd('/').Split('/').All(IsName);

    // Windows' device names and index.html may have been parts of old addresses; as slugs of pages they are refused elsewhere.
    private static bool IsName(string part) => Slug.Problem(part) is null or SlugProblem.Reserved or SlugProblem.TooLong;
}
