using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using HemaSite.Feeds.OldAddresses;
using HemaSite.Linking;
using HemaSite.Text.Encodings;

namespace HemaSite.Feeds.Servers;

/// <summary>What Caddy needs: a snippet that the site's block imports.</summary>
internal static partial class CaddyFile
{
    /// <summary>The snippet.</summary>
    public static byte[] Write(Site site, byte[] redirects, ImmutableArray<(string Name, string To)> pictures)
    {
        var root = site.Settings.BaseUrl.Path;
        var text = new StringBuilder("# In the Caddyfile: import /srv/www/site/current/server/Caddyfile\n");
        text.Append("# and inside the block of the site: root * /srv/www/site/current  and  import hemasite\n(hemasite) {\n");
        text.Append("\tmap {path} {hema_moved} {\n");
        foreach (var moved in Moved.In(redirects))
        {
            text.Append($"\t\t{From(moved)} {Quoted(moved.IsExpression ? Group().Replace(moved.To, "${$1}") : moved.To)}\n");
        }

        text.Append("\t\tdefault \"\"\n\t}\n\t@hema_moved expression `{hema_moved} != \"\"`\n\tredir @hema_moved {hema_moved} 301\n");
        WritePictures(text, root, pictures);
        WriteHeaders(text, site);
        text.Append($"\t@hema_server path {root}/{ServerConfigs.Folder}/*\n\trespond @hema_server 404\n");
        text.Append("\tfile_server {\n\t\tprecompressed br gzip\n\t}\n");
        text.Append($"\thandle_errors {{\n\t\t@hema_404 expression `{{err.status_code}} == 404`\n\t\trewrite @hema_404 {root}/404.html\n\t\tfile_server\n\t}}\n");
        return text.Append("}\n").ToUtf8();
    }

    // Caddy sorts headers that depend on an address before those that do not, so a map chooses the one value.
    private static void WriteHeaders(StringBuilder text, Site site)
    {
        text.Append("\tmap {path} {hema_cache} {\n");
        foreach (var pattern in CachePattern.Of(site.Settings.BaseUrl.Path))
        {
            text.Append($"\t\t{Quoted($"~{pattern.Expression}")} {Quoted(pattern.Value)}\n");
        }

        text.Append($"\t\tdefault {Quoted(CachePattern.Otherwise)}\n\t}}\n\theader {{\n\t\tCache-Control {{hema_cache}}\n");
        foreach (var (name, value) in SecurityHeaders.Of(site.Settings))
        {
            text.Append($"\t\t{name} {Quoted(value)}\n");
        }

        text.Append("\t}\n");
    }

    private static void WritePictures(StringBuilder text, string root, ImmutableArray<(string Name, string To)> pictures)
    {
        text.Append($"\tmap {{path}} {{hema_picture_name}} {{\n\t\t{Quoted($"~^{GravForms.Escaped(root)}{DerivedPictures.Before}(-[^/]+){DerivedPictures.Behind}$")} \"${{1}}\"\n\t\tdefault \"\"\n\t}}\n");
        text.Append("\tmap {hema_picture_name} {hema_picture} {\n");
        foreach (var (name, to) in pictures)
        {
            text.Append($"\t\t{Quoted(name)} {Quoted(root + to)}\n");
        }

        text.Append("\t\tdefault \"\"\n\t}\n\t@hema_picture expression `{hema_picture} != \"\"`\n\tredir @hema_picture {hema_picture} 301\n");
    }

    // Between quotes Caddy has no way to write a backslash before a quote, and "{$" begins a variable of the environment even there.
    private static string From(Moved moved) => Quoted(
        moved.IsExpression ? $"~{Spelt(moved.From)}"
        : moved.From.AsSpan().ContainsAny("\\\"{`") ? $"~^{Spelt(Regex.Escape(moved.From))}$"
        : moved.From);

    private static string Spelt(string expression) => expression
        .Replace(@"\\", @"\x5c", StringComparison.Ordinal)
        .Replace("\\\"", "\"", StringComparison.Ordinal)
        .Replace("\"", @"\x22", StringComparison.Ordinal)
        .Replace(@"\{", @"\x7b", StringComparison.Ordinal);

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"\$([0-9]+)")]
    private static partial Regex Group();
}
