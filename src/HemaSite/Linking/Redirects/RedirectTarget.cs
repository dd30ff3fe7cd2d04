using HemaSite.Files;
using HemaSite.Pages;

namespace HemaSite.Linking.Redirects;

/// <summary>The target of a redirect on the site itself, as somebody wrote it.</summary>
/// <param name="Route">The route of a page, or the way to a file, without a slash at the end; empty for the front page.</param>
/// <param name="Tail">A query and a fragment ("?page=2#top"), encoded; mostly empty.</param>
internal readonly record struct RedirectTarget(string Route, string Tail)
{
    /// <summary>Takes a target apart; null when it cannot be one. Names of files may have blanks, those of pages may not.</summary>
    public static RedirectTarget? Read(string written)
    {
        var end = written.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? written : written[..end];
        return path == "/" || RouteTable.IsRoute(path) || IsFile(path) ? new(path.TrimEnd('/'), end < 0 ? "" : WebAddress.Encode(written[end..])) : null;
    }

    /// <summary>An address without its query and fragment.</summary>
    public static string WithoutTail(string address) => address.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? address[..end] : address;

    /// <summary>Whether the last name has a dot.</summary>
    public static bool ReadsLikeFile(string address) => address.TrimEnd('/').Split('/')[^1].Contains('.', StringComparison.Ordinal);

    private static bool IsFile(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && ReadsLikeFile(path) && FilePath.IsSafe(Uri.UnescapeDataString(path).Trim('/'));
}
