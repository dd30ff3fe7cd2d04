using System.CommandLine;
using HemaSite.Cli.Reporting;
using HemaSite.Languages;
using HemaSite.Search;
using HemaSite.Search.Stemming;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite terms: shows the keys under which search keeps words; words come from standard input, one a line.</summary>
internal static class TermsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<TextReader> input, TextWriter output)
    {
        var command = new Command("terms", "Print word<TAB>stem for every word on standard input.");
        var code = LanguageOption();
        command.Add(code);
        command.Add(ArgumentForms.Messages());
        command.SetAction(parsed =>
        {
            var language = Language.Find(parsed.GetRequiredValue(code))!;
            var words = input();
            while (words.ReadLine() is { } line)
            {
                if (line.Trim() is { Length: > 0 } word)
                {
                    output.Write($"{word}\t{Stems.Of(Folding.Fold(word), language)}\n");
                }
            }

            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>The option that names one of the languages that have a stemmer.</summary>
    public static Option<string> LanguageOption()
    {
        var code = new Option<string>("--lang") { Description = "kk, ru or en.", Required = true };
        code.AcceptOnlyFromAmong("kk", "ru", "en");
        return code;
    }
}
