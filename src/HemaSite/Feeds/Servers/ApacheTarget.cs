using System.Text.RegularExpressions;

namespace HemaSite.Feeds.Servers;

/// <summary>
/// Writes addresses as Apache's directives want them. RedirectMatch encodes the path itself, so it gets it as it is read; RewriteRule can be
/// told to hand on what is written. What RedirectMatch cannot say is hardly ever seen, and hosts without mod_rewrite know all the rest.
/// </summary>
internal static partial class ApacheTarget
{
    /// <summary>An address for RedirectMatch; null where encoding what is read would give another address.</summary>
    /// <param name="address">The address, percent-encoded.</param>
    /// <param name="isExpression">Whether "$1" stands for what a group found.</param>
    public static string? Of(string address, bool isExpression)
    {
        if (isExpression && Group().IsMatch(address))
        {
            return string.Concat(Group().Split(address).Select(part => Group().IsMatch(part) ? part : Literal(part)));
        }

        var end = address.AsSpan().IndexOfAny('?', '#') is >= 0 and var query ? query : address.Length;
        return IsReadable(address[..end]) ? Literal(address[..end]) + address[end..] : null;
    }

    /// <summary>The address for a RewriteRule that encodes nothing (NE): a dollar or a percent sign would begin what an expression found.</summary>
    public static string Exact(string address) => address
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("$", "\\$", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal);

    // A dollar before a digit would be a group of the expression.
    private static string Literal(string path) => (IsReadable(path) ? Uri.UnescapeDataString(path) : path).Replace("$", "\\$", StringComparison.Ordinal);

    // Not an encoded slash, question mark or hash, which would begin something else; not letters of other encodings than UTF-8, which stay signs; not
    // what the configuration takes for the name of a variable; and not the number of a host, whose brackets would be encoded.
    private static bool IsReadable(string path)
    {
        var read = Uri.UnescapeDataString(path);
        return !Special().IsMatch(path)
            && !path.Contains('[', StringComparison.Ordinal)
            && !read.Contains("${", StringComparison.Ordinal)
            && read.Count('%') == EncodedPercent().Count(path);
    }

    [GeneratedRegex("%(?:[01][0-9A-F]|2F|3F|23|5C|7F)", RegexOptions.IgnoreCase)]
    private static partial Regex Special();

    [GeneratedRegex("%25")]
    private static partial Regex EncodedPercent();

    [GeneratedRegex(@"(\$[0-9])")]
    private static partial Regex Group();
}
