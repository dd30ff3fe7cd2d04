using System.Text;
using System.Text.RegularExpressions;

namespace HemaSite.Publishing.Parity;

/// <summary>A map as nginx reads it: strings first, in whatever letters they are written, then expressions in their order.</summary>
internal sealed class RedirectRules
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, string> written = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(Regex Expression, string Target)> expressions = [];

    /// <summary>Reads the body of a map.</summary>
    public RedirectRules(string map)
    {
        foreach (var line in map.Split('\n'))
        {
            var at = 0;
            if (Word(line, ref at) is not { } from || Word(line, ref at) is not { } to)
            {
                continue;
            }

            if (from.StartsWith('~'))
            {
                expressions.Add((new(from[1..], RegexOptions.CultureInvariant, Patience), to));
            }
            else
            {
                written.TryAdd(from, to);
            }
        }
    }

    /// <summary>Where a decoded address or a name leads; null when no rule is about it.</summary>
    public string? TargetOf(string address)
    {
        if (written.TryGetValue(address, out var target))
        {
            return target;
        }

        foreach (var (expression, to) in expressions)
        {
            if (expression.Match(address) is { Success: true } match)
            {
                return to.Length == 0 ? null : Fill(to, match);
            }
        }

        return null;
    }

    private static string Fill(string target, Match match)
    {
        foreach (var group in match.Groups.Cast<Group>().OrderByDescending(group => group.Name.Length))
        {
            target = target.Replace("$" + group.Name, group.Value, StringComparison.Ordinal);
        }

        return target;
    }

    // A word in double quotes; a backslash takes the next letter as it is.
    private static string? Word(string line, ref int at)
    {
        var start = line.IndexOf('"', at);
        if (start < 0)
        {
            return null;
        }

        var word = new StringBuilder();
        var isExpression = start + 1 < line.Length && line[start + 1] == '~';
        for (at = start + 1; at < line.Length && line[at] != '"'; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length && (!isExpression || line[at + 1] is '"' or '\\'))
            {
                at++;
            }

            word.Append(line[at]);
        }

        at++;
        return word.ToString();
    }
}
