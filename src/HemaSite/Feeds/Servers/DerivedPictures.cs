using System.Collections.Immutable;
using HemaSite.Linking;
using HemaSite.Pages;

namespace HemaSite.Feeds.Servers;

/// <summary>
/// Pictures that Grav cut to size and kept as "/images/2/7/b/5/d/27b5d…-photo.jpg". The sum in the middle is Grav's own, so only the name
/// tells which picture it was. Two maps do that, the name out of the address and the picture by its name, for there may be thousands.
/// </summary>
public static class DerivedPictures
{
    /// <summary>Where the second map stands, for web servers and for the report of old addresses.</summary>
    public const string MapName = $"{ServerConfigs.Folder}/pictures.nginx.map";

    /// <summary>What stands before the name in an address, as an expression.</summary>
    public const string Before = "/images/(?:[0-9a-f]/)+[0-9a-f]+";

    /// <summary>What stands behind the name.</summary>
    public const string Behind = @"\.[A-Za-z]+";

    /// <summary>
    /// Names in small letters with the dash before them, ordered, each with the address below the path of the site that it leads to.
    /// Without the dash a picture called "default" would mean something to nginx and Caddy.
    /// </summary>
    public static ImmutableArray<(string Name, string To)> Of(Site site)
    {
        var pictures =
            from page in site.Pages.Where(page => !page.IsStub && page.Folder.Media.Length > 0).DistinctBy(page => page.Folder.Path)
            from file in page.Folder.Media
            where file.IsPicture
            let name = $"-{Path.GetFileNameWithoutExtension(file.Name).ToLowerInvariant()}"
            select (Name: name, Page: page, To: Address.OfFile(page.MediaRoute, file.Name), IsCover: page.Cover?.Path == file.Path);
        return
        [
            .. from picture in pictures
               group picture by picture.Name into named
               orderby named.Key
               // It was mostly the picture above a text that was cut.
               let likely = named.Any(picture => picture.IsCover) ? named.Where(picture => picture.IsCover).ToList() : named.ToList()
               let one = likely.DistinctBy(picture => picture.To).ToList()
               select (named.Key, one.Count == 1 ? one[0].To : Above(site, one.Select(picture => picture.Page))),
        ];
    }

    // A picture called "1.jpg" may be any of ten; the page above all of them is better than the wrong one.
    private static string Above(Site site, IEnumerable<ContentPage> pages)
    {
        var language = site.Settings.DefaultLanguage.Code;
        var common = pages.Select(page => page.MediaRoute.Split('/')).Aggregate(
            (one, other) => [.. one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)]);
        for (var length = common.Length; length > 1; length--)
        {
            var url = Address.OfPage(language, string.Join('/', common[..length]));
            if (site.PagesByUrl.ContainsKey(url))
            {
                return url;
            }
        }

        return site.PagesByUrl.ContainsKey($"/{language}/") ? $"/{language}/" : "/";
    }
}
