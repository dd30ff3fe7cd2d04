using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Settings;

namespace HemaSite.Feeds.OldAddresses;

/// <summary>
/// Addresses that Grav understood beside those of pages: capital letters in the language, parameters such as "page:9" and "tag:x" behind
/// any page, a page as feed. Expressions for web servers, in the order in which they are tried; none needs to look ahead, for Caddy cannot.
/// </summary>
internal static class GravForms
{
    private const string Parameter = "[a-z_]+:[^/]*";

    /// <summary>Old and new addresses of feeds, below the path of the site: Grav named them by an extension of their list.</summary>
    public static IEnumerable<(string From, string To)> Feeds(Site site)
    {
        if (!site.Settings.Outputs.HasRss)
        {
            return [];
        }

        var homes = site.Settings.Languages.Where(language => site.MainListOf(language) is not null).Select(language => $"/{language.Code}/");
        return homes.Concat(SectionsOf(site).Select(list => list.Url)).Distinct().Select(url => ($"{url[..^1]}.rss", url + RssFeed.FileName));
    }

    /// <summary>The expressions, each with its target; both below the path of the site, "$name" stands for what a group found.</summary>
    public static IEnumerable<(string From, string To)> Expressions(Site site)
    {
        foreach (var language in site.Settings.Languages)
        {
            yield return ($"/(?:{string.Join('|', WithCapitals(language.Code))})(?<hema_rest>(?:/.*)?)", $"/{language.Code}$hema_rest");
        }

        foreach (var list in SectionsOf(site))
        {
            yield return ($"{Escaped(list.Url)}page:[1-9][0-9]*/?", list.UrlOf(list.PageCount));
        }

        var languages = LanguagesOf(site.Settings);
        var byLanguage = site.Settings.Languages.SelectMany(language => SectionsOf(site).Where(list => list.Language == language));
        foreach (var list in byLanguage.DistinctBy(list => list.Section.Folder.Path))
        {
            yield return ($"{Escaped(list.Url[(list.Language.Code.Length + 1)..])[..^1]}(?<hema_list>(?:/{Parameter})+)/?", $"{list.Url[..^1]}$hema_list");
        }

        yield return ($"(?<hema_list>/{languages}/.+:[^/]+)/page:[0-9]+/?", "$hema_list/");
        yield return ($"(?<hema_page>/{languages}(?:/[^/:]+)*)(?:/{Parameter})+/?", "$hema_page/");
        yield return ($"(?<hema_page>/{languages}(?:/[^/:]+)*)\\.(?:rss|atom)", "$hema_page/");

        // What web servers themselves ask for must not be led away: index.html and 404.html.
        var name = $"(?:[^/:]*[^/:x4]|{OtherThan("index")}|{OtherThan("404")})";
        yield return ($"(?<hema_page>/{languages}(?:/[^/:]+)*/{name})\\.html?", "$hema_page/");
        yield return ($"(?<hema_page>/{languages})\\.html?", "$hema_page/");
    }

    /// <summary>A group of the codes of all languages.</summary>
    public static string LanguagesOf(SiteSettings settings) => $"(?:{string.Join('|', settings.Languages.Select(language => language.Code))})";

    /// <summary>An address as an expression that fits it alone.</summary>
    public static string Escaped(string address) => string.Concat(Uri.UnescapeDataString(address)
        .Select(letter => char.IsLetterOrDigit(letter) || letter is '/' or '-' or '_' ? $"{letter}" : $"\\{letter}"));

    // Every name that ends as a word does, but is another: "[^e]x", "[^d]ex" … and "something before index".
    private static string OtherThan(string word) =>
        string.Join('|', Enumerable.Range(1, word.Length - 1).Select(end => $"[^/:]*[^/:{word[^(end + 1)]}]{word[^end..]}").Append($"[^/:]+{word}"));

    private static IEnumerable<Listing> SectionsOf(Site site) => site.Listings.Where(list => list.Kind == ListingKind.Section);

    // "K[Kk]" and "kK": every way to write a code but the right one, which would lead to itself.
    private static IEnumerable<string> WithCapitals(string code)
    {
        for (var at = 0; at < code.Length; at++)
        {
            if (char.IsAsciiLetterLower(code[at]))
            {
                var rest = code[(at + 1)..].Select(letter => char.IsAsciiLetterLower(letter) ? $"[{char.ToUpperInvariant(letter)}{letter}]" : $"{letter}");
                yield return code[..at] + char.ToUpperInvariant(code[at]) + string.Concat(rest);
            }
        }
    }
}
