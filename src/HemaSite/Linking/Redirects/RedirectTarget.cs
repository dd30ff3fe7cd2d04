using HemaSite.Files;
using HemaSite.Pages;

namespace HemaSite.Linking.Redirects;

/// <summary>Tells what can be the target of a redirect on the site itself.</summary>
internal static class RedirectTarget
{
    /// <summary>Whether it is a route or reads like a file. Names of files may have blanks, those of pages may not.</summary>
    public static bool IsOne(string route) =>
        RouteTable.IsRoute(route) || (route.StartsWith('/') && !route.StartsWith("//", StringComparison.Ordinal) && ReadsLikeFile(route) && FilePath.IsSafe(Uri.UnescapeDataString(route).Trim('/')));

    /// <summary>Whether the last name has a dot.</summary>
    public static bool ReadsLikeFile(string address) => address.TrimEnd('/').Split('/')[^1].Contains('.', StringComparison.Ordinal);
}
