using HemaSite.Linking;
using HemaSite.Linking.Redirects;

namespace HemaSite.Feeds;

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

    /// <summary>Looks for folders with many pages.</summary>
    public ShortForms(Site site)
    {
        var offered =
            from redirect in site.Redirects
            where redirect.Place is null
            from language in site.Settings.Languages
            where IsShortOf(redirect, language.Code)
            group language.Code by FolderOf(redirect.From);
        foreach (var folder in offered.Where(folder => folder.Key.Length > 0))
        {
            var most = folder.CountBy(code => code).OrderByDescending(code => code.Value).ThenBy(code => code.Key, StringComparer.Ordinal).First();
            if (most.Value >= Many)
            {
                languages[folder.Key] = most.Key;
            }
        }
    }

    /// <summary>The expressions, each with its target; both below the path of the site.</summary>
    public IEnumerable<(string From, string To)> Expressions => languages
        .OrderBy(folder => folder.Key, StringComparer.Ordinal)
        .Select(folder => ($"(?<hema_page>{GravForms.Escaped(folder.Key)}/{Name})/?", $"/{folder.Value}$hema_page/"));

    /// <summary>Whether an expression says what a redirect says.</summary>
    public bool Cover(Redirect redirect) =>
        redirect.Place is null && languages.TryGetValue(FolderOf(redirect.From), out var code) && IsShortOf(redirect, code);

    private static bool IsShortOf(Redirect redirect, string code) =>
        redirect.To.Length == redirect.From.Length + code.Length + 1
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
