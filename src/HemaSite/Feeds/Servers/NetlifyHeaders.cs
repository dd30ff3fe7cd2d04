using System.Text;
using HemaSite.Linking;
using HemaSite.Output.Manifests;

namespace HemaSite.Feeds.Servers;

/// <summary>The headers as Netlify and Cloudflare Pages read them (_headers).</summary>
internal static class NetlifyHeaders
{
    // Folders below /assets whose files bear a hash. These servers know no patterns of names, so a folder into which an author puts files of
    // the same address has to do without.
    private static readonly string[] Hashed = ["cards", "css", "fonts", "img", "js", "pictures"];

    /// <summary>The text of the file.</summary>
    public static string Write(Site site)
    {
        var root = site.Settings.BaseUrl.Path;
        var text = new StringBuilder($"{root}/*\n");
        foreach (var (name, value) in SecurityHeaders.Of(site.Settings))
        {
            text.Append($"  {name}: {value}\n");
        }

        foreach (var folder in Hashed.Where(name => !site.Folders.ContainsKey(site.Root.Path / $"assets/{name}")))
        {
            text.Append($"{root}/assets/{folder}/*\n  Cache-Control: {FileTypes.CacheControlOf(CacheClass.Immutable)}\n");
        }

        return text.ToString();
    }
}
