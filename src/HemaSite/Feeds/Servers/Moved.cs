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
    public static IEnumerable<Moved> In(byte[] nginxMap)
    {
        for (var (start, end) = (0, 0); start < nginxMap.Length; start = end + 1)
        {
            var length = nginxMap.AsSpan(start).IndexOf((byte)'\n');
            end = length < 0 ? nginxMap.Length : start + length;
            if (Of(Encoding.UTF8.GetString(nginxMap, start, end - start)) is { } moved)
            {
                yield return moved;
            }
        }
    }

    private static Moved? Of(string line) =>
        Quoted(line, out var rest) is { } from && rest is [' ', ..] && Quoted(rest[1..], out rest) is { Length: > 0 } to && rest is ";"
            ? Read(from, to)
            : null;

    // The text between the quotes that a line begins with, as it is written; a backslash keeps the character after it.
    private static string? Quoted(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        rest = line;
        var at = 1;
        while (line is ['"', ..] && at < line.Length && line[at] != '"')
        {
            at += line[at] == '\\' ? 2 : 1;
        }

        if (line is not ['"', ..] || at >= line.Length)
        {
            return null;
        }

        rest = line[(at + 1)..];
        return line[1..at].ToString();
    }

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

    [GeneratedRegex(@"\(\?<(?<name>[a-z0-9_]+)>")]
    private static partial Regex Name();
}
