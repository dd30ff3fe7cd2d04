using System.Buffers;
using System.Text;
using HemaSite.Files;

namespace HemaSite.Pages;

/// <summary>Writes routes as addresses: UTF-8, percent-encoded where RFC 3986 asks for it.</summary>
public static class Address
{
    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@/");

    /// <summary>The root-relative address of a page's route in a language: "/kk/news/x/".</summary>
    public static string OfPage(string language, string route) => $"/{language}{Encode(route)}/";

    /// <summary>The root-relative address of a file beside a page: "/news/x/photo.jpg".</summary>
    public static string OfFile(string route, string name) => $"{Encode(route)}/{Encode(name)}";

    /// <summary>The root-relative address of the list of a term below the address of its section: "/kk/news/tag/donor/".</summary>
    public static string OfTerm(string section, string taxonomy, string slug) => $"{section}{taxonomy}/{slug}/";

    /// <summary>The root-relative address of a language's search page.</summary>
    public static string OfSearch(string language) => $"/{language}/search/";

    /// <summary>Percent-encodes what may not stand in a path; slashes stay.</summary>
    public static string Encode(string path)
    {
        if (!path.AsSpan().ContainsAnyExcept(Unreserved))
        {
            return path;
        }

        var result = new StringBuilder(path.Length * 3);
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            var letter = (char)value;
            if (Unreserved.Contains(letter))
            {
                result.Append(letter);
            }
            else
            {
                result.Append('%').Append(value.ToString("X2", null));
            }
        }

        return result.ToString();
    }

    /// <summary>The file that holds what stands at an address: one that ends in a slash is the index.html of a folder, and names on disk are not percent-encoded.</summary>
    public static FilePath ToFile(string url) =>
        new(Uri.UnescapeDataString(url.EndsWith('/') ? url[1..] + "index.html" : url[1..]));
}
