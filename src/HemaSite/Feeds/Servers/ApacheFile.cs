using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using HemaSite.Linking;
using HemaSite.Text.Encodings;

namespace HemaSite.Feeds.Servers;

/// <summary>What Apache needs: a file to be copied to .htaccess, or included in the site's own part of the configuration.</summary>
internal static class ApacheFile
{
    /// <summary>The text of the file.</summary>
    public static byte[] Write(Site site, byte[] redirects, ImmutableArray<(string Name, string To)> pictures)
    {
        var root = site.Settings.BaseUrl.Path;
        var text = new StringBuilder("# Copy to .htaccess in the folder of the site, or include it in <Directory> of the site.\n");
        text.Append($"DirectoryIndex index.html\nErrorDocument 404 {root}/404.html\nAddDefaultCharset utf-8\n\n");
        text.Append($"RedirectMatch 404 \"^{Regex.Escape(root)}/{ServerConfigs.Folder}/\"\n");
        foreach (var moved in Moved.In(redirects))
        {
            text.Append(moved.IsExpression
                ? $"RedirectMatch 301 {Quoted(moved.From)} {Quoted(moved.To.Contains("%24", StringComparison.Ordinal) ? moved.To : Unencoded(moved.To))}\n"
                : $"RedirectMatch 301 {Quoted($"^{Regex.Escape(moved.From)}$")} {Quoted(Literal(moved.To))}\n");
        }

        foreach (var (name, to) in pictures)
        {
            var from = $"(?i)^{Regex.Escape(root)}{DerivedPictures.Before}{Regex.Escape(name)}{DerivedPictures.Behind}$";
            text.Append($"RedirectMatch 301 {Quoted(from)} {Quoted(Literal(root + to))}\n");
        }

        text.Append("\n<IfModule mod_headers.c>\n");
        foreach (var (name, value) in SecurityHeaders.Of(site.Settings))
        {
            text.Append($"Header always set {name} {Quoted(value)}\n");
        }

        text.Append($"Header set Cache-Control {Quoted(CachePattern.Otherwise)}\n");
        foreach (var pattern in CachePattern.Of(root).Reverse())
        {
            // By then the address is that of the compressed copy.
            var expression = $"{pattern.Expression[..^1]}(?:\\.(?:br|gz))?$";
            text.Append($"Header set Cache-Control {Quoted(pattern.Value)} \"expr=%{{REQUEST_URI}} =~ m#{expression}#\"\n");
        }

        text.Append("</IfModule>\n\n<IfModule mod_rewrite.c>\nRewriteEngine On\n");
        Compressed(text, "br", "br");
        Compressed(text, "gzip", "gz");
        return text.Append("</IfModule>\n").ToUtf8();
    }

    // Hands out a ready copy to those who take it. The request begins anew with its name, and then gets the type of the text.
    private static void Compressed(StringBuilder text, string coding, string extension)
    {
        foreach (var (ending, type) in new[] { ("html", "text/html"), ("css", "text/css"), ("js", "text/javascript"), ("svg", "image/svg+xml"), ("json", "application/json"), ("xml", "application/xml") })
        {
            text.Append($"RewriteCond %{{HTTP:Accept-Encoding}} {coding}\nRewriteCond %{{REQUEST_FILENAME}}.{extension} -f\n");
            text.Append($"RewriteRule \"^(.+\\.{ending})$\" \"$1.{extension}\" [L]\n");
            text.Append($"RewriteRule \"\\.{ending}\\.{extension}$\" - [T={type},E=no-gzip:1]\n");
        }

        text.Append($"<FilesMatch \"\\.{extension}$\">\n<IfModule mod_headers.c>\nHeader set Content-Encoding {coding}\nHeader append Vary Accept-Encoding\n</IfModule>\n</FilesMatch>\n");
    }

    // A dollar before a digit would be a group of the expression.
    private static string Literal(string to) => Unencoded(to).Replace("$", "\\$", StringComparison.Ordinal);

    // Apache encodes the path of what a redirect leads to, so it gets it as it is read; not what follows a question mark. Where a letter would
    // mean something else in this file it stays encoded: such names are hardly ever seen.
    private static string Unencoded(string to)
    {
        var end = to.AsSpan().IndexOfAny('?', '#') is >= 0 and var query ? query : to.Length;
        var path = Uri.UnescapeDataString(to[..end]);
        return path.AsSpan().ContainsAny("?#\\\uFFFD") || path.Contains("${", StringComparison.Ordinal) || path.Any(char.IsControl) ? to : path + to[end..];
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
