using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Pages;
using HemaSite.Settings;

namespace HemaSite.Linking.Redirects;

/// <summary>Redirects that lead to files beside pages: "/news/x/price.pdf", with or without a language in front.</summary>
internal sealed class FileTargets(Dictionary<string, ContentPage> pages, SiteSettings settings)
{
    /// <summary>The address of the file that a route names, if there is one.</summary>
    public string? Of(string route)
    {
        var slash = route.LastIndexOf('/');
        var (folder, name) = (route[..slash], Uri.UnescapeDataString(route[(slash + 1)..]));
        return settings.Languages
            .Select(language => Address.OfPage(language.Code, folder))
            .Append($"{Address.Encode(folder)}/")
            .Select(url => pages.GetValueOrDefault(url))
            .OfType<ContentPage>()
            .Where(page => page.Folder.Media.Any(file => file.Name == name))
            .Select(page => Address.OfFile(page.MediaRoute, name))
            .FirstOrDefault();
    }

    /// <summary>Whether an address can only be that of a file beside a page. One with another ending is made by the build, such as a feed.</summary>
    public static bool MustBeOne(string address) => MediaFile.IsPublishable(new FilePath(address.Trim('/')));
}
