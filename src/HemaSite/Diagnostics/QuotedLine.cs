using System.Text.RegularExpressions;

namespace HemaSite.Diagnostics;

/// <summary>A line of a file as a complaint quotes it. Whoever wrote a password into the settings is told so in a log that others read: it is covered there.</summary>
public static partial class QuotedLine
{
    // What tells a password stands before it, perhaps outside of the stretch that is shown; but nobody writes that much before one.
    private const int LongestBefore = 1000;

    /// <summary>A stretch of a line, as long as it was, with stars in place of passwords.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> line, int from, int to)
    {
        var start = Math.Max(0, from - LongestBefore);
        return Password.Replace(line[start..to].ToString(), match => new('*', match.Length)).AsSpan(from - start);
    }

    // What stands between the user and the host of an address, and the value of a key that bears such a name.
    [GeneratedRegex(@"(?<=(?://|(?:^|[\s'""])(?!mailto:))[\w.%+-]+:)[^\s:@/'""]+(?=@[\w.-])|(?<=\b[\w-]*(?:password|passwd|secret|token)[\w-]*[""']?\s*:\s*)[^\s,}].*?(?=\s*[,}]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Password { get; }
}
