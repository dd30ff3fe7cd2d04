using System.Text;
using HemaSite.Linking;
using HemaSite.Output.Manifests;

namespace HemaSite.Feeds.Servers;

/// <summary>The headers as Netlify and Cloudflare Pages read them (_headers).</summary>
internal static class NetlifyHeaders
{
    /// <summary>The text of the file.</summary>
    public static string Write(Site site)
    {
        var root = site.Settings.BaseUrl.Path;
        var text = new StringBuilder($"{root}/*\n");
        foreach (var (name, value) in SecurityHeaders.Of(site.Settings))
        {
            text.Append($"  {name}: {value}\n");
        }

        return text.Append($"{root}/assets/*\n  Cache-Control: {FileTypes.CacheControlOf(CacheClass.Immutable)}\n").ToString();
    }
}
