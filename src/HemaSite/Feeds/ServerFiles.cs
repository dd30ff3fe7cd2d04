using System.Text;
using HemaSite.Linking;
using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>Files that web servers and robots read: robots.txt and the redirects in two dialects.</summary>
public static class ServerFiles
{
    /// <summary>robots.txt: everything may be read; the sitemap is named when the site's address is known.</summary>
    public static byte[] Robots(BaseUrl baseUrl) => Encoding.UTF8.GetBytes(baseUrl.Origin.Length == 0
        ? "User-agent: *\nAllow: /\n"
        : $"User-agent: *\nAllow: /\n\nSitemap: {baseUrl.Absolute("/sitemap.xml")}\n");

    /// <summary>The redirects as Netlify and Cloudflare Pages read them (_redirects).</summary>
    public static byte[] NetlifyRedirects(Site site) => Encoding.UTF8.GetBytes(string.Concat(
        Rules(site).Select(rule => $"{rule.From} {rule.To} 301\n")));

    /// <summary>The redirects as the body of an nginx map from $uri; include it in "map $uri $moved { … }".</summary>
    public static byte[] NginxMap(Site site) => Encoding.UTF8.GetBytes(string.Concat(
        Rules(site).Select(rule => $"{Quote(rule.From)} {Quote(rule.To)};\n")));

    private static IEnumerable<(string From, string To)> Rules(Site site)
    {
        var baseUrl = site.Settings.BaseUrl;
        foreach (var redirect in site.Redirects)
        {
            var to = redirect.To.StartsWith('/') ? baseUrl.Relative(redirect.To) : redirect.To;
            var from = baseUrl.Relative(redirect.From);
            yield return (from, to);
            yield return (from.TrimEnd('/'), to);
        }
    }

    private static string Quote(string address) => $"\"{address}\"";
}
