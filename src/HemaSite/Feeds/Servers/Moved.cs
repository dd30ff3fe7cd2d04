using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace HemaSite.Feeds.Servers;

/// <summary>One line of the redirect map in a form that other servers than nginx can be given.</summary>
/// <param name="From">An address, or an expression with numbered groups.</param>
/// <param name="To">Where it leads; $1, $2 … stand for the groups.</param>
/// <param name="IsExpression">Whether <paramref name="From"/> is an expression.</param>
internal sealed partial record Moved(string From, string To, bool IsExpression)
{
    /// <summary>Reads the map that nginx gets, so that all servers have the same rules in the same order.</summary>
    public static ImmutableArray<Moved> In(byte[] nginxMap) =>
    [
        .. Encoding.UTF8.GetString(nginxMap).Split('\n')
            .Select(line => Line().Match(line))
            .Where(match => match.Success && match.Groups["to"].Length > 0)
            .Select(match => Read(match.Groups["from"].Value, match.Groups["to"].Value)),
    ];

    private static Moved Read(string from, string to)
    {
        if (!from.StartsWith('~'))
        {
            return new(Plain(from), Plain(to), false);
        }

        var number = 0;
        foreach (Match group in Name().Matches(from))
        {
            to = to.Replace($"${group.Groups["name"].Value}", $"${++number}", StringComparison.Ordinal);
        }

        return new(Name().Replace(from[1..], "("), to, true);
    }

    private static string Plain(string text) => text
        .Replace("\\\"", "\"", StringComparison.Ordinal)
        .Replace(@"\\", "\\", StringComparison.Ordinal);

    [GeneratedRegex("""^"(?<from>(?:[^"\\]|\\.)*)" "(?<to>(?:[^"\\]|\\.)*)";$""")]
    private static partial Regex Line();

    [GeneratedRegex(@"\(\?<(?<name>[a-z0-9_]+)>")]
    private static partial Regex Name();
}
