using System.Text;
using System.Text.RegularExpressions;
using HemaSite.Linking;

namespace HemaSite.Feeds.Servers;

/// <summary>What Caddy needs: a snippet that the site's block imports.</summary>
internal static partial class CaddyFile
{
    /// <summary>The snippet.</summary>
    public static string Write(Site site, byte[] redirects)
    {
        var root = site.Settings.BaseUrl.Path;
        var text = new StringBuilder("# In the Caddyfile: import /srv/www/site/current/server/Caddyfile\n");
        text.Append("# and inside the block of the site: root * /srv/www/site/current  and  import hemasite\n(hemasite) {\n");
        text.Append("\tmap {path} {hema_moved} {\n");
        foreach (var moved in Moved.In(redirects))
        {
            text.Append($"\t\t{Quoted(moved.IsExpression ? $"~{moved.From}" : moved.From)} {Quoted(moved.IsExpression ? Group().Replace(moved.To, "${$1}") : moved.To)}\n");
        }

        text.Append("\t\tdefault \"\"\n\t}\n\t@hema_moved expression `{hema_moved} != \"\"`\n\tredir @hema_moved {hema_moved} 301\n");
        text.Append("\theader {\n");
        foreach (var (name, value) in SecurityHeaders.Of(site.Settings).Append(("Cache-Control", CachePattern.Otherwise)))
        {
            text.Append($"\t\t{name} {Quoted(value)}\n");
        }

        text.Append("\t}\n");

        // The last header that fits stays, so the first pattern comes last.
        foreach (var pattern in CachePattern.Of(root).Reverse())
        {
            text.Append($"\t@hema_{pattern.Name} path_regexp {Quoted(pattern.Expression)}\n\theader @hema_{pattern.Name} Cache-Control {Quoted(pattern.Value)}\n");
        }

        text.Append($"\t@hema_server path {root}/{ServerConfigs.Folder}/*\n\trespond @hema_server 404\n");
        text.Append("\tfile_server {\n\t\tprecompressed br gzip\n\t}\n");
        text.Append($"\thandle_errors {{\n\t\t@hema_404 expression `{{err.status_code}} == 404`\n\t\trewrite @hema_404 {root}/404.html\n\t\tfile_server\n\t}}\n");
        return text.Append("}\n").ToString();
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"\$([0-9]+)")]
    private static partial Regex Group();
}
