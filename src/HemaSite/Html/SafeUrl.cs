namespace HemaSite.Html;

/// <summary>Decides whether an address may stand in a page: http, https, mailto, tel or a place on the site.</summary>
public static class SafeUrl
{
    /// <summary>The address as a browser reads it (control characters gone, //host completed), or null when it is refused.</summary>
    public static string? Clean(string url)
    {
        var text = Strip(url);
        if (text.Length > 1 && text[0] is '/' or '\\' && text[1] is '/' or '\\')
        {
            return WithHost("https://" + text[2..].Replace('\\', '/'));
        }

        var scheme = SchemeOf(text);
        return scheme switch
        {
            "" => text.Replace("\\", "%5C", StringComparison.Ordinal),
            "http" or "https" => WithHost(text.Replace('\\', '/')),
            "mailto" or "tel" => text,
            _ => null,
        };
    }

    // "https://" with nothing behind it leads nowhere; of "https:///x" browsers make a host.
    private static string? WithHost(string url)
    {
        var host = url.IndexOf("://", StringComparison.Ordinal) + 3;
        return host < 3 || (host < url.Length && url[host] is not ('/' or '?' or '#')) ? url : null;
    }

    /// <summary>Whether a cleaned address leads to another host.</summary>
    public static bool IsExternal(string url) =>
        url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The host of a cleaned http address in lower case, or an empty string.</summary>
    public static string HostOf(string url) =>
        IsExternal(url) && Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed.Host.ToLowerInvariant() : "";

    /// <summary>Whether a cleaned http address names a host that can exist: letters, digits and hyphens, with dots between (RFC 1123).</summary>
    public static bool NamesHost(string url) =>
        url.IndexOf("://", StringComparison.Ordinal) > 0 && Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && (parsed.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || (parsed.Host.Trim('.').Contains('.') && parsed.Host.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_')));

    // Browsers drop tabs and line ends anywhere and blanks at both ends before they look for a scheme.
    private static string Strip(string url)
    {
        var clean = true;
        foreach (var c in url)
        {
            clean &= !IsIgnored(c);
        }

        return (clean ? url : string.Concat(url.Where(c => !IsIgnored(c)))).Trim(' ');
    }

    private static bool IsIgnored(char c) =>
        c is < ' ' or (>= '\u007f' and <= '\u009f') or '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e')
            or '\u2060' or '\ufeff' or (>= '\ufdd0' and <= '\ufdef');

    private static string SchemeOf(string url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] == ':')
            {
                return i == 0 ? ":" : url[..i].Trim().ToLowerInvariant();
            }

            if (url[i] is '/' or '?' or '#' or '\\')
            {
                return "";
            }
        }

        return "";
    }
}
