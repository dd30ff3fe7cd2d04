using System.Text;

namespace HemaSite.Themes;

/// <summary>A style sheet of a theme, whose url(…) must name its fonts and pictures as they are published, with their hashes.</summary>
internal static class StyleSheet
{
    /// <summary>The sheet with every quoted url("…") that names an asset of the theme put relative to the published sheet; others stay.</summary>
    public static byte[] WithPublishedNames(string path, byte[] bytes, IReadOnlyDictionary<string, ThemeAsset> assets)
    {
        const string Open = "url(\"";
        var css = Encoding.UTF8.GetString(bytes);
        var folder = path.Contains('/') ? path[..path.LastIndexOf('/')] : "";
        var up = string.Concat(folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(_ => "../"));
        var result = new StringBuilder(css.Length + 512);
        var done = 0;
        for (var at = css.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = css.IndexOf(Open, done, StringComparison.Ordinal))
        {
            var start = at + Open.Length;
            var end = css.IndexOf('"', start);
            if (end < 0)
            {
                break;
            }

            var named = css[start..end];
            result.Append(css, done, start - done);
            result.Append(assets.TryGetValue(Resolve(folder, named), out var asset) ? up + asset.PublishedPath["assets/".Length..] : named);
            done = end;
        }

        return Encoding.UTF8.GetBytes(result.Append(css, done, css.Length - done).ToString());
    }

    private static string Resolve(string folder, string address)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in address.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return "";
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
