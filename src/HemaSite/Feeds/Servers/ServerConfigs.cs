using System.Collections.Immutable;
using System.Text;
using HemaSite.Linking;
using HemaSite.Output.Manifests;

namespace HemaSite.Feeds.Servers;

/// <summary>Ready configuration for the usual web servers: headers, cache times, redirects, 404 pages, compressed copies.</summary>
public static class ServerConfigs
{
    /// <summary>The folder they stand in; the configurations themselves keep readers out of it.</summary>
    public const string Folder = FileTypes.ServerFolder;

    /// <summary>The files by path below the root of the output, with the way to write them.</summary>
    public static IEnumerable<(string Path, Func<byte[]> Write)> Of(Site site)
    {
        var redirects = new Lazy<byte[]>(() => ServerFiles.NginxMap(site));
        var pictures = new Lazy<ImmutableArray<(string Name, string To)>>(() => DerivedPictures.Of(site));
        yield return ("redirects.nginx.map", () => redirects.Value);
        yield return ("_redirects", () => ServerFiles.NetlifyRedirects(site));
        yield return ("_headers", () => Text(NetlifyHeaders.Write(site)));
        yield return (DerivedPictures.MapName, () => Text(NginxFiles.Pictures(site, pictures.Value)));
        yield return ($"{Folder}/nginx-maps.conf", () => NginxFiles.Maps(site, redirects.Value, pictures.Value));
        yield return ($"{Folder}/nginx-server.conf", () => Text(NginxFiles.Server(site)));
        yield return ($"{Folder}/Caddyfile", () => CaddyFile.Write(site, redirects.Value, pictures.Value));
        yield return ($"{Folder}/apache.htaccess", () => ApacheFile.Write(site, redirects.Value, pictures.Value));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
