using System.Text.RegularExpressions;

namespace HemaSite.Cli.Reporting.Formats;

/// <summary>A line of a file as a complaint quotes it. Whoever wrote a password into the settings is told so in a log that others read: it is covered there.</summary>
internal static partial class QuotedLine
{
    /// <summary>The line, as long as it was, with stars in place of passwords.</summary>
    public static string Of(ReadOnlySpan<char> line) => Password.Replace(line.ToString(), match => new('*', match.Length));

    // What stands between the user and the host of an address, and the value of a key that bears such a name.
    [GeneratedRegex(@"(?<=(?://|(?:^|[\s'""])(?!mailto:))[\w.%+-]+:)[^\s:@/'""]+(?=@[\w.-])|(?<=\b[\w-]*(?:password|passwd|secret|token)[\w-]*[""']?\s*:\s*)[^\s,}].*?(?=\s*[,}]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Password { get; }
}
