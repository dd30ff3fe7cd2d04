using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Cli.Reporting;

/// <summary>Tells what is wrong with the command line itself, in the language of the messages.</summary>
internal static class UsageReport
{
    /// <summary>Whether the program was called wrongly; says so when it was.</summary>
    public static bool Refuses(ParseResult parsed, Func<string> languageOf, TextWriter errors)
    {
        var unknown = UnknownWords(parsed);
        var empty = unknown.Count > 0 ? [] : EmptyWords(parsed);
        if (unknown.Count + empty.Count + parsed.Errors.Count == 0)
        {
            return false;
        }

        var language = languageOf();
        foreach (var word in unknown)
        {
            var near = NearestName.Find(word.Split('=')[0], Names(parsed.CommandResult.Command)) is { } name ? $" ({name}?)" : "";
            Print(CommandRules.UnknownWord, language, errors, word, near);
        }

        foreach (var name in empty)
        {
            Print(CommandRules.EmptyValue, language, errors, name);
        }

        if (unknown.Count + empty.Count == 0)
        {
            foreach (var error in parsed.Errors.DistinctBy(error => error.SymbolResult))
            {
                Print(error, language, errors);
            }
        }

        return true;
    }

    /// <summary>Prints a complaint that belongs to no file of the site.</summary>
    public static void Print(Rule rule, string language, TextWriter errors, params string[] arguments)
    {
        errors.WriteLine($"hemasite: {rule.Severity.ToString().ToLowerInvariant()} {rule.Code}: {rule.MessageIn(language, arguments)}");
        errors.WriteLine($"  hint: {rule.HintIn(language, arguments)}");
    }

    private static void Print(ParseError error, string language, TextWriter errors)
    {
        var option = error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;
        var argument = error.SymbolResult as ArgumentResult;
        var name = option?.Option.Name ?? argument?.Argument.Name ?? "hemasite";
        var words = option?.Tokens ?? argument?.Tokens ?? [];
        var rule = words.Count switch
        {
            0 when option?.IdentifierToken is null => CommandRules.MissingArgument,
            0 => CommandRules.MissingValue,
            1 => CommandRules.BadValue,
            _ => CommandRules.GivenTwice,
        };
        Symbol? symbol = option?.Option ?? (Symbol?)argument?.Argument;
        var known = string.Join(", ", symbol?.GetCompletions(CompletionContext.Empty).Select(word => word.Label) ?? []);
        Print(rule, language, errors, name, words.Count > 0 ? words[0].Value : "", known.Length > 0 ? known : error.Message);
    }

    /// <summary>Words that no command or option has. The language of messages is known everywhere, so it is none of them.</summary>
    public static List<string> UnknownWords(ParseResult parsed)
    {
        var unmatched = WithoutLanguage(parsed.UnmatchedTokens);
        // A mistyped option is taken for the site's folder when that place is free, and then the folder itself is one too many.
        var options = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Concat(unmatched).Where(word => word.Length > 1 && word[0] == '-').Distinct().ToList();
        return options.Count > 0 ? options : [.. unmatched.Distinct()];
    }

    // Whatever is named on the command line, an empty word is no name of it: mostly a variable of a script that is not set.
    private static List<string> EmptyWords(ParseResult parsed) =>
    [
        .. parsed.CommandResult.Children.Where(child => child.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            .Select(child => child is OptionResult option ? option.Option.Name : ((ArgumentResult)child).Argument.Name),
    ];

    private static List<string> WithoutLanguage(IReadOnlyList<string> words)
    {
        var rest = words.ToList();
        var at = rest.FindIndex(word => word.Split('=')[0] == "--messages");
        if (at >= 0)
        {
            rest.RemoveRange(at, rest[at].Contains('=') ? 1 : Math.Min(2, rest.Count - at));
        }

        return rest;
    }

    private static List<string> Names(Command command) =>
    [
        .. command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)),
        .. command.Subcommands.Select(other => other.Name),
    ];
}
