using System.Text;
using HemaSite.Feeds.OldAddresses;
using HemaSite.Linking;
using HemaSite.Linking.Redirects;
using HemaSite.Settings;
using HemaSite.Text.Encodings;

namespace HemaSite.Feeds;

/// <summary>Files that web servers and robots read: robots.txt and the redirects in two dialects.</summary>
public static class ServerFiles
{
    /// <summary>robots.txt: everything may be read; the sitemap is named when the site's address is known.</summary>
    public static byte[] Robots(BaseUrl baseUrl) => Encoding.UTF8.GetBytes(baseUrl.Origin.Length == 0
        ? "User-agent: *\nAllow: /\n"
        : $"User-agent: *\nAllow: /\n\nSitemap: {baseUrl.Absolute("/sitemap.xml")}\n");

    /// <summary>The redirects as Netlify and Cloudflare Pages read them (_redirects).</summary>
    public static byte[] NetlifyRedirects(Site site)
    {
        var root = site.Settings.BaseUrl.Path;
        var media = new MediaMoves(site);
        var shortForms = new ShortForms(site);
        var lines = new StringBuilder();
        foreach (var (from, to) in Rules(site, redirect => !shortForms.CoverByPlaceholder(redirect)).Concat(shortForms.Placeholders.Select(rule => (root + rule.From, root + rule.To))))
        {
            lines.Append($"{from} {to} 301\n");
        }

        // These hosts let a rule win over a page, so no rule may cover a folder in which pages stand.
        foreach (var move in media.PerLanguage.OrderBy(move => move.From, StringComparer.Ordinal))
        {
            lines.Append($"{root}{move.From} {root}{move.To} 301\n");
        }

        foreach (var from in media.Homeless)
        {
            lines.Append($"{root}{from} {root}/ 301\n");
        }

        foreach (var (from, to) in media.Folders)
        {
            lines.Append($"{root}{from}* {root}{to}:splat 301\n");
        }

        return lines.ToUtf8();
    }

    /// <summary>The redirects as the body of an nginx map from $uri; include it in "map $uri $moved { … }".</summary>
    public static byte[] NginxMap(Site site)
    {
        var (shortForms, numbered) = (new ShortForms(site), new NumberedForms(site));
        var covered = site.Redirects.Where(redirect => shortForms.Cover(redirect) || numbered.Cover(redirect)).ToHashSet();
        return NginxRedirects.Write(
            Rules(site, redirect => !covered.Contains(redirect)),
            numbered.Expressions.Concat(shortForms.Expressions).Concat(GravForms.Expressions(site)),
            covered.Select(redirect => redirect.From),
            new MediaMoves(site),
            site);
    }

    private static IEnumerable<(string From, string To)> Rules(Site site, Func<Redirect, bool> isWanted)
    {
        var baseUrl = site.Settings.BaseUrl;
        foreach (var redirect in site.Redirects.Where(isWanted))
        {
            var to = redirect.To.StartsWith('/') ? baseUrl.Relative(redirect.To) : redirect.To;
            var from = baseUrl.Relative(redirect.From);
            yield return (from, to);
            yield return (from.TrimEnd('/'), to);
        }

        foreach (var (from, to) in GravForms.Feeds(site))
        {
            yield return (baseUrl.Relative(from), baseUrl.Relative(to));
        }
    }
}
