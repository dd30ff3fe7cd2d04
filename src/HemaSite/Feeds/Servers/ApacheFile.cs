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
        var exact = new StringBuilder();
        foreach (var moved in Moved.In(redirects))
        {
            Redirect(text, exact, moved.IsExpression ? moved.From : $"^{Regex.Escape(moved.From)}$", moved.To, moved.IsExpression);
        }

        foreach (var (name, to) in pictures)
        {
            Redirect(text, exact, $"(?i)^{Regex.Escape(root)}{DerivedPictures.Before}{Regex.Escape(name)}{DerivedPictures.Behind}$", root + to, isExpression: false);
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

        text.Append("</IfModule>\n\n<IfModule mod_rewrite.c>\nRewriteEngine On\n").Append(exact);
        Compressed(text, "br", "br");
        Compressed(text, "gzip", "gz");
        return text.Append("</IfModule>\n").ToUtf8();
    }

    // What the usual directive cannot say goes to another one.
    private static void Redirect(StringBuilder text, StringBuilder exact, string from, string to, bool isExpression) => _ = ApacheTarget.Of(to, isExpression) is { } target
        ? text.Append($"RedirectMatch 301 {Quoted(from)} {Quoted(target)}\n")
        : exact.Append($"RewriteCond %{{REQUEST_URI}} {Quoted(from)}\nRewriteRule ^ {Quoted(ApacheTarget.Exact(to))} [R=301,NE,L]\n");

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

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
