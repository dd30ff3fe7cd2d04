using System.CommandLine;
using System.CommandLine.Parsing;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Cli.Reporting;

/// <summary>Tells what is wrong with the command line itself, in the language of the messages.</summary>
internal static class UsageReport
{
    /// <summary>Whether the program was called wrongly; says so when it was.</summary>
    public static bool Refuses(ParseResult parsed, string language, TextWriter errors)
    {
        var unknown = UnknownWords(parsed);
        foreach (var word in unknown)
        {
            var near = NearestName.Find(word.Split('=')[0], Names(parsed.CommandResult.Command)) is { } name ? $" ({name}?)" : "";
            Print(CommandRules.UnknownWord, language, errors, word, near);
        }

        if (unknown.Count == 0)
        {
            foreach (var error in parsed.Errors)
            {
                Print(CommandRules.BadArgument, language, errors, error.Message.TrimEnd('.'));
            }
        }

        return unknown.Count + parsed.Errors.Count > 0;
    }

    /// <summary>Prints a complaint that belongs to no file of the site.</summary>
    public static void Print(Rule rule, string language, TextWriter errors, params string[] arguments)
    {
        errors.WriteLine($"hemasite: {rule.Severity.ToString().ToLowerInvariant()} {rule.Code}: {rule.Message.In(language, arguments)}");
        errors.WriteLine($"  hint: {rule.Hint.In(language, arguments)}");
    }

    // A mistyped option is taken for the site's folder when that place is free, and then the folder itself is one too many.
    private static List<string> UnknownWords(ParseResult parsed)
    {
        var words = parsed.UnmatchedTokens.Concat(parsed.CommandResult.Children
            .OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)).Distinct().ToList();
        var options = words.Where(word => word.Length > 1 && word[0] == '-').ToList();
        return options.Count > 0 ? options : [.. parsed.UnmatchedTokens.Distinct()];
    }

    private static List<string> Names(Command command) =>
    [
        .. command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)),
        .. command.Subcommands.Select(other => other.Name),
    ];
}
