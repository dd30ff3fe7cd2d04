using HemaSite.Linking;
using HemaSite.Linking.Redirects;
using HemaSite.Pages;

namespace HemaSite.Feeds.OldAddresses;

/// <summary>
/// Addresses without a language, which Grav understood: "/news/x" leads to "/kk/news/x/". Where a folder holds many pages, one expression
/// stands for all of them, as thousands of lines would slow servers down and change with every post. What it cannot say is written out.
/// </summary>
internal sealed class ShortForms
{
    // Fewer are as quick to read line by line.
    private const int Many = 8;
    private const string Name = "[A-Za-z0-9_-]+";

    private readonly Dictionary<string, string> languages = [];
    private readonly HashSet<string> withFiles;

    /// <summary>Looks for folders with many pages.</summary>
    public ShortForms(Site site)
    {
        var offered = site.Redirects
            .Select(redirect => (Folder: FolderOf(redirect.From), Code: site.Settings.Languages.FirstOrDefault(language => IsShortOf(redirect, language.Code))?.Code))
            .Where(offer => offer.Folder.Length > 0 && offer.Code is not null)
            .CountBy(offer => offer)
            .Where(offer => offer.Value >= Many)
            .OrderBy(offer => offer.Value)
            .ThenByDescending(offer => offer.Key.Code, StringComparer.Ordinal);
        foreach (var ((folder, code), _) in offered)
        {
            languages[folder] = code!;
        }

        withFiles = [.. site.Pages.Where(page => page.Folder.Media.Length > 0).Select(page => Address.Encode(page.MediaRoute))];
    }

    /// <summary>The expressions, each with its target; both below the path of the site.</summary>
    public IEnumerable<(string From, string To)> Expressions => languages
        .OrderBy(folder => folder.Key, StringComparer.Ordinal)
        .Select(folder => ($"(?<hema_page>{GravForms.Escaped(folder.Key)}/{Name})/?", $"/{folder.Value}$hema_page/"));

    /// <summary>
    /// The same for servers that know "/news/:name" and no expressions, with both ends of addresses. They may let a rule win over a file, so a
    /// folder in which files lie beside its pages has none.
    /// </summary>
    public IEnumerable<(string From, string To)> Placeholders =>
        from folder in languages
        where !withFiles.Contains(folder.Key)
        orderby folder.Key
        from end in new[] { "/", "" }
        select ($"{folder.Key}/:name{end}", $"/{folder.Value}{folder.Key}/:name/");

    /// <summary>Whether an expression says what a redirect says.</summary>
    public bool Cover(Redirect redirect) => languages.TryGetValue(FolderOf(redirect.From), out var code) && IsShortOf(redirect, code);

    /// <summary>Whether a placeholder does.</summary>
    public bool CoverByPlaceholder(Redirect redirect) => Cover(redirect) && !withFiles.Contains(FolderOf(redirect.From));

    private static bool IsShortOf(Redirect redirect, string code) =>
        redirect.Place is null
        && redirect.To.Length == redirect.From.Length + code.Length + 1
        && redirect.To.EndsWith(redirect.From, StringComparison.Ordinal)
        && redirect.To.AsSpan(1).StartsWith(code, StringComparison.Ordinal);

    // The folder of "/news/x/" is "/news"; empty at the top of the site, where languages and files stand, and for names that no expression fits.
    private static string FolderOf(string address)
    {
        var end = address.LastIndexOf('/', address.Length - 2);
        var name = address.AsSpan(end + 1, address.Length - end - 2);
        var isPlain = name.Length > 0;
        foreach (var letter in name)
        {
            isPlain &= char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
        }

        return isPlain && address.EndsWith('/') && !address.Contains('%', StringComparison.Ordinal) ? address[..end] : "";
    }
}
