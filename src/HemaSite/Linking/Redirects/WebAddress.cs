using System.Buffers;
using System.Text;

namespace HemaSite.Linking.Redirects;

/// <summary>
/// Writes addresses of other sites as RFC 3986 has them. Editors choose them, and they stand in the configurations of web servers: there
/// no character of theirs may be a variable, a quote, or the end of a line.
/// </summary>
internal static class WebAddress
{
    // The letters of RFC 3986 without the dollar, which begins variables. A percent sign stands only before two digits: Uri encodes any other.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!&'()*+,;=:@/?#%");

    /// <summary>The address with everything else percent-encoded; null when it is none of http or https.</summary>
    public static string? Of(string written)
    {
        if (!Uri.TryCreate(written, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || HostOf(uri) is not { } host)
        {
            return null;
        }

        var user = uri.UserInfo.Length > 0 ? Encode(uri.UserInfo) + "@" : "";
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{uri.Scheme}://{user}{host}{port}{Encode(uri.PathAndQuery + uri.Fragment)}";
    }

    // Names of hosts in other alphabets are told to servers as the network knows them.
    private static string? HostOf(Uri uri)
    {
        try
        {
            return uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 ? uri.Host
                : uri.IdnHost is { Length: > 0 } host && host.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_') ? host
                : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>A part of an address with everything percent-encoded that may not stand in one.</summary>
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var result = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            _ = Plain.Contains((char)value) ? result.Append((char)value) : result.Append('%').Append(value.ToString("X2", null));
        }

        return result.ToString();
    }
}
