using System.Collections.Immutable;
using System.Text;
using HemaSite.Feeds.OldAddresses;
using HemaSite.Linking;
using HemaSite.Text.Encodings;

namespace HemaSite.Feeds.Servers;

/// <summary>What nginx needs, in two parts: maps beside the servers, and the rest inside the server of the site.</summary>
internal static class NginxFiles
{
    /// <summary>Maps of moved addresses and of cache times; included at the level of http.</summary>
    public static byte[] Maps(Site site, byte[] redirects, ImmutableArray<(string Name, string To)> pictures)
    {
        var root = site.Settings.BaseUrl.Path;
        var text = new StringBuilder("# Include at the level of http (a file of conf.d).\n");
        text.Append("map_hash_bucket_size 512;\nmap_hash_max_size 65536;\n\n");
        text.Append("map $uri $hema_moved {\ndefault \"\";\n");
        var before = text.ToUtf8();
        text.Clear().Append("}\n\n");
        text.Append($"map $uri $hema_picture_name {{\ndefault \"\";\n\"~^{GravForms.Escaped(root)}{DerivedPictures.Before}(?<hema_name>-[^/]+){DerivedPictures.Behind}$\" $hema_name;\n}}\n");
        text.Append("map $hema_picture_name $hema_picture {\ndefault \"\";\n").Append(Pictures(site, pictures)).Append("}\n\n");
        text.Append($"map $uri $hema_cache {{\ndefault \"{CachePattern.Otherwise}\";\n");
        foreach (var pattern in CachePattern.Of(root))
        {
            text.Append($"\"~{pattern.Expression}\" \"{pattern.Value}\";\n");
        }

        return [.. before, .. redirects, .. text.Append("}\n").ToUtf8()];
    }

    /// <summary>The map from the names of pictures that Grav cut to where they stand.</summary>
    public static string Pictures(Site site, ImmutableArray<(string Name, string To)> pictures)
    {
        var text = new StringBuilder();
        foreach (var (name, to) in pictures)
        {
            text.Append($"\"{NginxRedirects.Quoted(name)}\" \"{NginxRedirects.Target(site.Settings.BaseUrl.Relative(to))}\";\n");
        }

        return text.ToString();
    }

    /// <summary>Redirects, headers, 404 pages and compressed copies; included inside the server, below its root.</summary>
    public static string Server(Site site)
    {
        var root = site.Settings.BaseUrl.Path;
        var text = new StringBuilder("# Include inside server { root …; }. With the module for Brotli add: brotli_static on;\n");
        text.Append("if ($hema_moved) { return 301 $hema_moved$is_args$args; }\nif ($hema_picture) { return 301 $hema_picture; }\n");
        text.Append("absolute_redirect off;\nindex index.html;\ncharset utf-8;\ngzip_static on;\ngzip_vary on;\n");
        text.Append($"error_page 404 {root}/404.html;\n");
        foreach (var language in site.Settings.Languages)
        {
            text.Append($"location {root}/{language.Code}/ {{ error_page 404 {root}/{language.Code}/404.html; }}\n");
        }

        text.Append($"location {root}/{ServerConfigs.Folder}/ {{ return 404; }}\n");
        text.Append("location ~ \"/\\.(?!well-known/)\" { return 404; }\n");
        text.Append("add_header Cache-Control $hema_cache always;\n");
        foreach (var (name, value) in SecurityHeaders.Of(site.Settings))
        {
            text.Append($"add_header {name} \"{value}\" always;\n");
        }

        return text.ToString();
    }
}
